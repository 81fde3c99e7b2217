package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opsc.diagnostic.Diagnostic;
import opsc.model.Span;
import org.junit.jupiter.api.Test;

/** What is told of a text before any of its keys is read: code, line, first column, end column. */
class YamlFileTest {

    private static final int LONGEST_LINE = 50_000;

    @Test
    void aLineEndOfWindowsIsToldOnceWhereverItFirstStands() {
        assertEquals(List.of("crlf-line-ends 1:1-2"), told("\r\na: b\r\n"));
        assertEquals(List.of("crlf-line-ends 2:5-6"), told("a: b\nc: d\r\n"));
    }

    @Test
    void aSpaceThatDoesNotBreakIsInvisibleAndALetterWithAnAccentIsNot() {
        assertEquals(List.of("invisible-character 2:4-5"), told("a: b\nc: \u00A0d\n"));
        assertEquals(List.of(), told("a: caf\u00E9 \u2014 \u201Cso\u201D \uD83D\uDE00\n"));
    }

    @Test
    void aColumnIsCountedInCharactersNotBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a: b\n\u00E9\uD83D\uDE00: ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        assertEquals(List.of("invalid-utf8 2:5-6"), told(bytes.toByteArray()));
        assertEquals(List.of("unexpected-tag 1:5-9"), told("a\uD83D\uDE00: !x b\n"));
    }

    @Test
    void halfACharacterIsNone() {
        assertEquals(List.of("syntax 2:4-14"), told("a: b\nc: \"d\\ud83de\"\n"));
        assertEquals(List.of(), told("a: \"\\ud83d\\ude00\"\n"));
    }

    @Test
    void aFileOrALineOfExactlyTheLimitIsRead() {
        assertEquals(List.of(), told("a: b # " + "b".repeat(LONGEST_LINE - 7)));
        assertEquals(
                List.of("line-too-long 2:1-2"),
                told("#\na: " + "b".repeat(LONGEST_LINE - 2) + "\nc: d"));
        byte[] blank = new byte[RawFile.MOST_BYTES];
        Arrays.fill(blank, (byte) ' ');
        assertEquals(List.of("line-too-long 1:1-2"), told(blank), "not: too large");
    }

    @Test
    void aFileOverTheLimitIsNotRead() {
        byte[] blank = new byte[RawFile.MOST_BYTES + 1];
        assertEquals(List.of("file-too-large 1:1-1"), told(blank));
    }

    @Test
    void manyLinesAreNoLongLineAndManyMegabytesAreRead() {
        String line = "  - " + "b".repeat(9_000) + "\n";
        assertEquals(List.of(), told("a:\n" + line.repeat(500)));
    }

    @Test
    void aTextHasTenThousandCharactersAtMost() {
        assertEquals(List.of(), told("a: " + "b".repeat(10_000)));
        assertEquals(List.of("line-too-long 1:4-10005"), told("a: " + "b".repeat(10_001)));
    }

    @Test
    void theFirstByteCanBeWrong() {
        assertEquals(List.of("invalid-utf8 1:1-2"), told(new byte[] {(byte) 0xFF}));
    }

    @Test
    void anEscapeThatNamesNoCharacterIsToldWhereItStands() {
        assertEquals(List.of("syntax 2:7-8"), told("a: b\nc: \"\\ud83\"\n"));
        assertEquals(List.of("syntax 1:7-8"), told("a: \"\\U00110000\"\n"));
        assertEquals(List.of("syntax 2:7-8"), told("a: b\nc: \"\\UFFFFFFFF\"\n"));
    }

    @Test
    void whatOnlyTheParserTakesForALineEndIsNone() {
        for (String end : List.of("\r", "\u0085", "\u2028", "\u2029")) {
            List<String> told = told("a: \"b" + end + "c\"\nd: !x e\n");
            assertTrue(told.contains("unexpected-tag 2:4-8"), end.codePointAt(0) + ": " + told);
            told = told("!x a: \"b" + end + "c\"\n!x d: e\n");
            assertTrue(told.contains("unexpected-tag 1:1-5"), told.toString());
            assertTrue(told.contains("unexpected-tag 2:1-5"), told.toString());
        }
    }

    @Test
    void aWordIsFoundWhereItStandsInATextOfSeveralLines() {
        String text = "en: pasal\na: >-\n  one Pasal\n  and two pasal three\n";
        assertEquals("3:7-12", place(text, "pasal"));
        assertEquals("4:7-10", place(text, "two"));
        assertEquals("2:1-4", place("a: \"one\ntwo\"\n", "two"), "at the start of a line");
        assertEquals("2:4-6", place(text, "four"), "it does not stand there");
        assertEquals("2:4-7", place("b: c\na: two two\n", "two"), "not the second");
        assertEquals("2:5-6", place("b: c\na: \"a\"\n", "a"), "not the key");
    }

    @Test
    void aTagIsToldWhereverItStands() {
        assertEquals(List.of("unexpected-tag 1:4-8"), told("a: !x b\n"));
        assertEquals(List.of("unexpected-tag 1:4-10"), told("a: !x [b]\n"));
        assertEquals(List.of("unexpected-tag 1:4-13"), told("a: !x {b: c}\n"));
        assertEquals(List.of("unexpected-tag 1:1-5"), told("!x a: b\n"));
        assertFalse(read("a: !x b\n").isPresent(), "nothing is read from such a file");
        assertTrue(read("a: b\n").isPresent());
    }

    @Test
    void listsThatAreClosedAgainAreNotDeep() {
        assertEquals(List.of("alias 2:4-6"), told("a: &a [" + "[], ".repeat(60) + "[]]\nb: *a\n"));
    }

    @Test
    void aTextThatIsCutAtItsHashIsToldFromThereOn() {
        assertEquals(List.of("swallowed-comment 1:6-10"), told("a: b #c d"));
        assertEquals(List.of("swallowed-comment 1:6-8"), told("a: b\t#c\n"));
        assertEquals(List.of("swallowed-comment 2:6-8"), told("a: b #\nc: d #e\n"));
        for (String comment :
                List.of("a: b # c", "a: b ## c", "a: b #", "a: b#c", "a: 'b' #c", "#a: b\nc: d")) {
            assertEquals(List.of(), told(comment), comment);
        }
    }

    @Test
    void whatIsWrongIsAtLeastOneColumnWide() {
        assertEquals(List.of("syntax 1:5-6"), told("a: b: c\n"));
        assertEquals(List.of("wrong-shape 1:1-4"), told("[a]\n"));
        assertEquals(List.of("wrong-shape 1:1-4"), told("- a\n- b\n"), "the first line of several");
    }

    @Test
    void aKeyIsASingleWord() {
        assertEquals(List.of("wrong-shape 1:3-6"), told("? [a]\n: b\n"));
    }

    /** Of {@code part} in the text at the key {@code a}. */
    private static String place(String text, String part) {
        Span span =
                read(text).orElseThrow().passages().stream()
                        .filter(one -> one.key().equals("a"))
                        .findFirst()
                        .orElseThrow()
                        .spanOf(part);
        return span.line() + ":" + span.column() + "-" + span.endColumn();
    }

    private static Optional<Fields> read(String text) {
        return YamlFile.read(raw(text.getBytes(StandardCharsets.UTF_8)), new Problems());
    }

    private static List<String> told(String text) {
        return told(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(byte[] bytes) {
        Problems problems = new Problems();
        YamlFile.read(raw(bytes), problems);
        return problems.all().stream().map(YamlFileTest::words).toList();
    }

    private static String words(Diagnostic one) {
        Span span = one.span();
        assertEquals(span.line(), span.endLine());
        return one.code().word() + " " + span.line() + ":" + span.column() + "-" + span.endColumn();
    }

    private static RawFile raw(byte[] bytes) {
        return new RawFile("a.yaml", bytes);
    }
}
