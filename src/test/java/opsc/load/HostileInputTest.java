package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.model.Lang;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files too large or too odd to keep as cases: each ends, soon, in one diagnostic with a place in
 * the file.
 */
class HostileInputTest {

    @Test
    void aFileOverTheLimitIsNotRead() {
        assertEquals(List.of(Code.FILE_TOO_LARGE), codes(new byte[RawFile.MOST_BYTES + 1]));
    }

    @Test
    void anAliasBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("a").append(level).append(": &a").append(level).append(" [");
            bomb.append(("*a" + (level - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(level - 1)
                    .append("]\n");
        }
        assertEquals(List.of(Code.ALIAS), codes(bomb.toString()));
    }

    @Test
    void tenThousandLevelsAreTooDeep() {
        assertEquals(
                List.of(Code.NESTING_TOO_DEEP),
                codes("a: " + "[".repeat(10_000) + "]".repeat(10_000)));
        StringBuilder blocks = new StringBuilder();
        for (int level = 0; level < 1_000; level++) {
            blocks.append(" ".repeat(level)).append("a:\n");
        }
        assertEquals(List.of(Code.NESTING_TOO_DEEP), codes(blocks.toString()));
    }

    @Test
    void aMappingThatHoldsItselfIsRefused() {
        assertTrue(codes("state: &s\n  id: *s\n").contains(Code.ALIAS));
    }

    @Test
    void aLineThatNobodyWroteIsRefusedBeforeItIsParsed() {
        assertEquals(List.of(Code.LINE_TOO_LONG), codes("word: " + "x".repeat(4 << 20)));
    }

    @Test
    void nullBytesAndOtherEncodingsAreNamed() {
        assertEquals(List.of(Code.SYNTAX), codes("state: \u0000"));
        assertEquals(
                List.of(Code.INVALID_UTF8),
                codes("state: Åland".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    @Tag("slow")
    void aTextOfMegabytesIsRefusedInTime() {
        String lines = "  one line of a text that goes on and on\n".repeat(100_000);
        assertEquals(List.of(Code.LINE_TOO_LONG), codes("word: |\n" + lines));
        assertEquals(List.of(Code.LINE_TOO_LONG), codes("word:\n" + lines));
        assertEquals(List.of(Code.LINE_TOO_LONG), codes("word: \"\n" + lines + "  \""));
    }

    @Test
    @Tag("slow")
    void aHundredThousandKeysOrItemsAreReadInTime() {
        StringBuilder keys = new StringBuilder();
        for (int key = 0; key < 100_000; key++) {
            keys.append('k').append(key).append(": v\n");
        }
        assertEquals(List.of(Code.UNKNOWN_FILE), codes(keys.toString()));
        assertEquals(List.of(Code.UNKNOWN_FILE), codes("a: [" + "b,\n".repeat(100_000) + "c]"));
    }

    /** Each would fill more than a gigabyte as nodes. */
    @Test
    @Tag("slow")
    void millionsOfTextsListsAndMappingsAreNotAllMade() {
        for (String part : List.of("- a\n", "- {a: b}\n", "k: a\n", "- !a b\n")) {
            String text = part.repeat((4 << 20) / part.length());
            assertEquals(List.of(Code.FILE_TOO_LARGE), codes(text), part);
        }
    }

    @Test
    void theFirstTextTooManyIsThePlace() {
        String most = "- a\n".repeat(YamlFile.MOST_NODES - 1);
        assertEquals(Code.WRONG_SHAPE, first(most).code(), "it is read");
        Diagnostic tooMany = first(most + "- a\n");
        assertEquals("a.yaml:250000:3", tooMany.span().at());
        assertEquals("write one instrument for each file", help(tooMany));
    }

    @Test
    void anAliasOfATextIsNotToldAsOneOfAList() {
        Diagnostic alias = first("a: &t text\nb: *t\nc: &l [d]\ne: *l\n");
        assertEquals("a.yaml:4:4", alias.span().at());
        assertEquals("write the text out", help(alias));
    }

    @Test
    void aCharacterThatYamlExcludesIsToldWithoutItsPlace() {
        Diagnostic excluded = first("a: b\nc: \uFFFE\n");
        assertEquals("a.yaml:1:1", excluded.span().at());
        assertEquals(
                "look at this line and the one above: indentation, colon, quotes, brackets",
                help(excluded));
    }

    /** Texts that nearly are what a rule of privacy looks for, and a file that has too many. */
    @Test
    @Tag("slow")
    void muchTextIsSearchedForPersonsInTime() {
        for (String part : List.of("M ", "A.", "Ab, ", "aged 12 boy ")) {
            String one =
                    "  - id: f\n    summary: {en: \""
                            + part.repeat(9_000 / part.length())
                            + "\"}\n";
            String text = "findings:\n" + one.repeat(30);
            assertTrue(codes(text).contains(Code.MISSING_KEY), part);
            if (part.equals("M ")) {
                assertEquals(List.of(Code.FILE_TOO_LARGE), codes(text + one.repeat(90)));
            }
        }
    }

    @Test
    void anEscapeThatNamesNoCharacterIsASyntaxError() {
        for (String escape : List.of("\\u", "\\uD8", "\\x4", "\\UFFFFFFFF", "\\U00110000")) {
            assertEquals(List.of(Code.SYNTAX), codes("state: {name: {en: \"" + escape), escape);
            assertEquals(List.of(Code.SYNTAX), codes("state: \"" + escape + "\""), escape);
        }
    }

    @Test
    void anAnchorDoesNotReachIntoAnotherDocument() {
        assertEquals(
                List.of(Code.SEVERAL_DOCUMENTS), codes("state: &a {id: AAA}\n---\nstate: *a\n"));
    }

    @Test
    void everyEncodingButUtf8IsRefused() {
        String text = "state: {id: AAA, name: {en: Åland}}";
        for (Charset other :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.ISO_8859_1)) {
            List<Code> codes = codes(text.getBytes(other));
            assertTrue(
                    codes.contains(Code.INVALID_UTF8) || codes.contains(Code.SYNTAX),
                    other + ": " + codes);
        }
    }

    @Test
    void charactersThatHideOrTurnTextRoundAreReported() {
        for (String hidden :
                List.of(
                        "\u200B",
                        "\u200E",
                        "\u202E",
                        "\u2066",
                        "\u00AD",
                        "\uFEFF",
                        "\u2028",
                        "\u3000",
                        "\uDB40\uDC41")) {
            List<Code> codes = codes("state: {id: AAA, name: {en: \"A" + hidden + "B\"}}");
            assertEquals(List.of(Code.INVISIBLE_CHARACTER), codes, hidden);
        }
    }

    @Test
    void nothingAtAllIsAnEmptyFile() {
        assertEquals(List.of(Code.EMPTY_FILE), codes(""));
        assertEquals(List.of(Code.EMPTY_FILE), codes("\n\n---\n...\n".substring(0, 2)));
    }

    private static Diagnostic first(String text) {
        Problems problems = new Problems();
        YamlFile.read(new RawFile("a.yaml", text.getBytes(StandardCharsets.UTF_8)), problems);
        return problems.all().get(0);
    }

    private static String help(Diagnostic one) {
        return one.help().orElseThrow().in(Lang.EN);
    }

    private static List<Code> codes(String text) {
        return codes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Code> codes(byte[] bytes) {
        Problems problems = new Problems();
        Yardsticks yardsticks = CatalogueLoader.load(List.of(), problems);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () ->
                        StateLoader.load(
                                "statutes/aaa",
                                List.of(new RawFile("statutes/aaa/act.yaml", bytes)),
                                yardsticks,
                                problems));
        for (Diagnostic diagnostic : problems.all()) {
            assertEquals("statutes/aaa/act.yaml", diagnostic.span().file());
            assertTrue(diagnostic.span().line() >= 1 && diagnostic.span().column() >= 1);
        }
        return problems.all().stream().map(Diagnostic::code).toList();
    }
}
