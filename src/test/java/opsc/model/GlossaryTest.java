package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Glossary GLOSSARY = Glossary.ofTheField();

    @Test
    void eachEntryHasAllItsNamesInBothLanguages() {
        assertEquals(
                List.of(
                        "child-pornography",
                        "child-prostitution",
                        "child-sex-tourism",
                        "child-prostitute",
                        "child-sex-tourist"),
                GLOSSARY.entries().stream().map(Glossary.Entry::id).toList());
        for (Glossary.Entry entry : GLOSSARY.entries()) {
            for (Lang lang : Lang.values()) {
                assertFalse(entry.preferred().in(lang).isBlank());
                assertFalse(entry.note().in(lang).isBlank());
                assertEquals(
                        Optional.empty(), GLOSSARY.discouraged(entry.preferred().in(lang), lang));
                entry.treaty()
                        .ifPresent(
                                term ->
                                        assertEquals(
                                                Optional.empty(),
                                                GLOSSARY.discouraged(term.in(lang), lang)));
            }
        }
    }

    @Test
    void aWordThatIsNeverRightIsFoundAsAWholeWord() {
        assertEquals("child prostitutes", found("Child prostitutes are victims"));
        assertEquals("child porn", found("child porn."));
        assertEquals("", found("child pornography and child prostitution"));
        assertEquals("", found("anti-child porn-law"));
    }

    @Test
    void aWordInQuotationMarksIsOnlyNamed() {
        assertEquals("", found("the term \"child prostitute\" is to be dropped"));
        assertEquals("", found("the term “child prostitute” is to be dropped"));
        assertEquals("", found("that terms like child prostitute be dropped"));
        assertEquals("child porn", found("the \"term\" child porn and \"child porn\""));
    }

    private static String found(String text) {
        return GLOSSARY.discouraged(text, Lang.EN).map(Glossary.Discouraged::word).orElse("");
    }
}
