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

    @Test
    void thePreferredTermHasTheTreatysInBracketsAtItsFirstUse() {
        assertEquals(
                "Child sexual abuse material (child pornography) is banned, online child sexual abuse"
                        + " material too",
                told("Child pornography is banned, online child pornography too", Terms.BOTH));
        assertEquals(
                "exploitation of children in prostitution",
                told("child prostitution", Terms.PREFERRED));
        assertEquals("child prostitution", told("child prostitution", Terms.TREATY));
        assertEquals(
                "larangan eksploitasi anak dalam prostitusi",
                new Text("", Optional.of("larangan prostitusi anak"), Terms.PREFERRED).in(Lang.ID));
    }

    @Test
    void namesQuotationsAndPartsOfOtherPassagesStay() {
        for (String text :
                List.of(
                        "the Anti-Child Pornography Act",
                        "the act says \"child pornography\"",
                        "the Protocol on the sale of children, child prostitution and child pornography")) {
            assertEquals(text, told(text, Terms.BOTH));
        }
        String together = "larangan prostitusi dan pornografi anak";
        assertEquals(together, new Text("", Optional.of(together), Terms.BOTH).in(Lang.ID));
    }

    @Test
    void programsReadWhatIsWritten() {
        Text text = new Text("child pornography", Optional.empty(), Terms.BOTH);
        assertEquals("child pornography", text.written(Lang.EN));
        assertEquals(
                Text.of("a", "b").toString(),
                new Text("a", Optional.of("b"), Terms.BOTH).toString());
    }

    private static String told(String text, Terms terms) {
        return new Text(text, Optional.empty(), terms).in(Lang.EN);
    }

    private static String found(String text) {
        return GLOSSARY.discouraged(text, Lang.EN).map(Glossary.Discouraged::word).orElse("");
    }
}
