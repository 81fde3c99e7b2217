package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
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
                                                GLOSSARY.discouraged(term.term().in(lang), lang)));
            }
        }
    }

    @Test
    void anEntryIsFoundByEachOfItsNamesHoweverTheyAreWritten() {
        for (String name :
                List.of(
                        "child-pornography",
                        "Child Pornography",
                        "pornografi-anak",
                        "Pornografi Anak",
                        " child sexual_abuse  material",
                        "MATERI KEKERASAN SEKSUAL TERHADAP ANAK",
                        "child porn")) {
            assertEquals("child-pornography", GLOSSARY.entry(name).orElseThrow().id(), name);
        }
        assertEquals(Optional.empty(), GLOSSARY.entry("pornography"));
        List<String> all =
                GLOSSARY.entries().stream().flatMap(one -> one.names().stream()).toList();
        assertEquals(all.stream().distinct().toList(), all, "no name has two entries");
    }

    @Test
    void aWordThatIsNeverRightIsFoundAsAWholeWord() {
        assertEquals("child prostitutes", found("Child prostitutes are victims"));
        assertEquals("child porn", found("child porn."));
        assertEquals("", found("child pornography and child prostitution"));
        assertEquals("", found("anti-child porn-law"));
        assertEquals("", found("achild porn"));
        assertEquals("child porn", found("child porn"));
        assertEquals("child porn", found("a wild porn and achild porn, then child porn"));
    }

    @Test
    void aWordInQuotationMarksIsOnlyNamed() {
        assertEquals("", found("the term \"child prostitute\" is to be dropped"));
        assertEquals("", found("the term “child prostitute” is to be dropped"));
        assertEquals("", found("that terms like child prostitute be dropped"));
        assertEquals("child porn", found("the \"term\" child porn and \"child porn\""));
        assertEquals("child porn", found("the “term” child porn"));
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
                Text.inOurWords("", Optional.of("larangan prostitusi anak"), Terms.PREFERRED)
                        .in(Lang.ID));
    }

    @Test
    void aTermThatTheReaderHasMetStandsWithoutBrackets() {
        List<String> asked = new ArrayList<>();
        Text text =
                Text.inOurWords(
                        "Child prostitution, or child pornography", Optional.empty(), Terms.BOTH);
        assertEquals(
                "Exploitation of children in prostitution (child prostitution), or child sexual abuse material",
                text.in(
                        Lang.EN,
                        term -> {
                            asked.add(term.id());
                            return term.id().equals("child-prostitution");
                        }));
        assertEquals(List.of("child-pornography", "child-prostitution"), asked);
    }

    @Test
    void wordsThatShareTheirObjectStay() {
        for (String text :
                List.of(
                        "pencegahan penjualan dan prostitusi anak",
                        "penjualan, prostitusi, dan pornografi anak",
                        "korban prostitusi atau pornografi anak")) {
            assertEquals(
                    Optional.empty(),
                    Text.inOurWords("", Optional.of(text), Terms.BOTH).terms(),
                    text);
        }
        assertEquals(Optional.empty(), terms("the sale, prostitution and pornography of children"));
        assertEquals(Optional.of(Terms.BOTH), terms("the sale of children and child prostitution"));
    }

    private static Optional<Terms> terms(String text) {
        return Text.inOurWords(text, Optional.empty(), Terms.BOTH).terms();
    }

    @Test
    void namesQuotationsAndPartsOfOtherPassagesStay() {
        for (String text :
                List.of(
                        "the Anti-Child Pornography Act",
                        "the act says \"child pornography\"",
                        "the act says \u201cany child pornography\u201d",
                        "the Protocol on the sale of children, child prostitution and child pornography")) {
            assertEquals(text, told(text, Terms.BOTH));
        }
        String together = "larangan prostitusi dan pornografi anak";
        assertEquals(together, Text.inOurWords("", Optional.of(together), Terms.BOTH).in(Lang.ID));
    }

    @Test
    void aMisspeltTermIsPassedOver() {
        String told = told("chhild pornography and child pornography", Terms.BOTH);
        assertEquals("chhild pornography and child sexual abuse material", told.substring(0, 50));
    }

    @Test
    void whatFollowsAQuotationIsOurOwn() {
        for (String quoted : List.of("\"film\"", "\u201cfilm\u201d")) {
            String text = "what it calls " + quoted + " is child pornography";
            assertNotEquals(text, told(text, Terms.BOTH));
        }
    }

    @Test
    void programsReadWhatIsWritten() {
        Text text = Text.inOurWords("child pornography", Optional.empty(), Terms.BOTH);
        assertEquals("child pornography", text.written(Lang.EN));
        assertEquals(
                Text.of("a", "b").toString(),
                new Text("a", Optional.of("b"), Optional.of(Terms.BOTH)).toString());
    }

    private static String told(String text, Terms terms) {
        return Text.inOurWords(text, Optional.empty(), terms).in(Lang.EN);
    }

    private static String found(String text) {
        return GLOSSARY.discouraged(text, Lang.EN).map(Glossary.Discouraged::word).orElse("");
    }
}
