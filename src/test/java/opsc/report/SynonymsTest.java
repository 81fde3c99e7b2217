package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import opsc.model.Text;
import org.junit.jupiter.api.Test;

/** Whoever searches for one word of the field finds the others. */
class SynonymsTest {

    @Test
    void aTermBringsItsOtherNamesInBothLanguages() {
        Synonyms groups =
                new Synonyms("# terms\nchild pornography, csam, pornografi anak\n\nbuy, beli\n");
        assertEquals(
                "csam | pornografi anak",
                groups.of(
                        List.of(Text.of("Child pornography", "Pornografi anak")),
                        List.of(),
                        "child pornography"));
    }

    @Test
    void whatARowTellsBringsOtherNamesButNotItself() {
        Synonyms groups = new Synonyms("buy, beli");
        assertEquals(
                "beli | buy",
                groups.of(List.of(), List.of(Text.of("whoever buys", "yang membeli")), ""));
    }

    @Test
    void aWordInsideAnotherIsNone() {
        Synonyms groups = new Synonyms("act, undang-undang");
        assertEquals("", groups.of(List.of(Text.of("contact", "contact")), List.of(), "contact"));
    }

    @Test
    void theWordsOfTheFieldAreInLowerCaseAndInBothLanguages() {
        String lines = HtmlAssets.read("synonyms.txt");
        assertEquals(
                lines.lines().filter(line -> !line.startsWith("#")).toList(),
                lines.toLowerCase(Locale.ROOT)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
        assertFalse(lines.contains(",,"));
        String found =
                Synonyms.ofTheField()
                        .of(List.of(Text.of("mere possession", "pemilikan")), List.of(), "");
        assertTrue(found.contains("menyimpan"), found);
    }
}
