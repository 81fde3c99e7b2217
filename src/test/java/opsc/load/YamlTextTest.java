package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.model.Span;
import org.junit.jupiter.api.Test;

/** One value is set, and every other character of the file stays. */
class YamlTextTest {

    @Test
    void aNewKeyStandsAfterTheLastOneOfItsMapping() {
        assertEquals(
                """
                covers:
                  - a: 1   # why
                    b:
                      - x
                      - y # last
                    c: new
                  # about the next
                  - a: 2
                """,
                with(
                        """
                        covers:
                          - a: 1   # why
                            b:
                              - x
                              - y # last
                          # about the next
                          - a: 2
                        """,
                        2,
                        5));
    }

    @Test
    void aTextInLinesOfItsOwnEndsBeforeTheNewKey() {
        assertEquals(
                "- a: >-\n    one\n    two\n  c: new\n\n# end\n- a: 2\n",
                with("- a: >-\n    one\n    two\n\n# end\n- a: 2\n", 1, 3));
    }

    @Test
    void aKeyThatIsThereGetsTheNewValue() {
        assertEquals("a: 1\nc: new # note\nb: 2\n", with("a: 1\nc: 'old' # note\nb: 2\n", 1, 1));
        assertEquals("c:\n  new\nb: 2\n", with("c:\n  - old\n  - older\nb: 2\n", 1, 1));
    }

    @Test
    void aMappingInBracesStaysOnItsLine() {
        assertEquals("- {a: {x: 1}, c: new}\n", with("- {a: {x: 1}}\n", 1, 3));
        assertEquals("- {a: 1, c: new, # note\n  }\n", with("- {a: 1, # note\n  }\n", 1, 3));
    }

    @Test
    void lineEndsAndLettersOutsideThePlaneStay() {
        assertEquals(
                "# \uD83D\uDE00\r\na: 1\r\nc: new\r\n", with("# \uD83D\uDE00\r\na: 1\r\n", 2, 1));
        assertEquals("a: 1\nc: new", with("a: 1", 1, 1));
    }

    @Test
    void aKeyIsTakenOutWithItsLines() {
        assertEquals("a: 1\nb: 2\n", without("a: 1\nc:\n  - x\n  - y\nb: 2\n", 1));
        assertEquals("a: 1\n", without("a: 1\nc: 2", 1));
        assertEquals("- b: 1\n  a: 1\n", without("- b: 1\n  c: {x: 1}\n  a: 1\n", 3));
        assertEquals("a: 1\r\nb: 2\r\n", without("a: 1\r\nc: 2\r\nb: 2\r\n", 1));
    }

    @Test
    void aKeyThatSharesItsLineWithSomethingElseStays() {
        for (String shared : List.of("- c: 1\n  a: 1\n", "- {a: 1,\n   c: 2}\n")) {
            assertEquals(shared, without(shared, 3));
        }
        assertEquals("a: 1\nc: 2 # note\n", without("a: 1\nc: 2 # note\n", 1));
        assertEquals("a: 1\n", without("a: 1\n", 1), "a key that is not there");
    }

    @Test
    void aFurtherItemStandsAfterTheOneItComesFrom() {
        List<String> item = List.of("b: 2", "c: 3");
        assertEquals(
                "covers:\n  - a: 1 # note\n  - b: 2\n    c: 3\n  - a: 4\n",
                text("covers:\n  - a: 1 # note\n  - a: 4\n").withItemAfter(at(2, 5), item).text());
        assertEquals(
                "- a: 1\r\n- b: 2\r\n  c: 3\r\n",
                text("- a: 1\r\n").withItemAfter(at(1, 3), item).text());
        assertEquals("- a: 1\n- b: 2\n  c: 3", text("- a: 1").withItemAfter(at(1, 3), item).text());
    }

    @Test
    void furtherItemsStandAtTheEndOfTheirListAndInLineWithIt() {
        assertEquals(
                "- a: 1\n  c:\n    - x: 1 # note\n    - y: 2\n      z: 3\n    - y: 4\n# end\n",
                withItems("- a: 1\n  c:\n    - x: 1 # note\n# end\n"));
        assertEquals(
                "- a: 1\n  c:\n  - x: 1\n  - y: 2\n    z: 3\n  - y: 4\n  d: 1\n",
                withItems("- a: 1\n  c:\n  - x: 1\n  d: 1\n"));
    }

    @Test
    void aListWithoutItemsOrNotThereYetIsBegun() {
        String begun = "- a: 1\n  c:\n    - y: 2\n      z: 3\n    - y: 4\n";
        assertEquals(begun, withItems("- a: 1\n  c: []\n"));
        assertEquals(begun, withItems("- a: 1\n"));
        assertEquals(begun.replace("\n", "\r\n"), withItems("- a: 1\r\n"));
        assertEquals(begun.strip() + "  # none\n", withItems("- a: 1\n  c: []  # none\n"));
    }

    @Test
    void aValueIsFoundByTheKeyOfItsMapping() {
        YamlText text = text("- a: 1\n  c: {d: 2}\n- c: 3\n");
        assertEquals(Optional.of(new Span("file.yaml", 2, 6, 2, 12)), text.value(at(1, 3), "c"));
        assertEquals(Optional.of(new Span("file.yaml", 2, 10, 2, 11)), text.value(at(2, 6), "d"));
        assertEquals(Optional.of(new Span("file.yaml", 3, 6, 3, 7)), text.value(at(3, 3), "c"));
        assertEquals(Optional.empty(), text.value(at(1, 3), "d"));
        assertEquals(Optional.empty(), text.value(at(1, 4), "a"));
        assertEquals(Optional.empty(), text("").value(at(1, 1), "a"));
    }

    @Test
    void whatStandsInQuotesIsReadAsItWas() {
        String said = "He said \"no\\yes\"\t\u0001\u001f # not: a comment";
        assertEquals("\"a\\\"b\\\\c\\U0000000ad e\"", YamlText.quoted("a\"b\\c\nd e"));
        RawFile raw = text("c: " + YamlText.quoted(said)).file();
        assertEquals(said, YamlFile.read(raw, new Problems()).orElseThrow().string("c"));
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        assertEquals("a: 1\n", text("\uFEFFa: 1\n").text());
    }

    @Test
    void writtenFilesTakeThePlacesOfThoseOfTheirPaths() {
        RawFile one = new RawFile("one.yaml", new byte[0]);
        RawFile file = text("a: 1\n").file();
        List<RawFile> over = YamlText.over(List.of(one, file), Map.of("file.yaml", text("a: 2\n")));
        assertEquals(one, over.get(0));
        assertEquals("file.yaml", over.get(1).path());
        assertEquals("a: 2\n", new String(over.get(1).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whereNoMappingStartsNothingCanBeSet() {
        assertThrows(IllegalArgumentException.class, () -> with("a: 1\n", 1, 2));
    }

    @Test
    void aFileIsWrittenAsItsTextStands() {
        Map<String, RawFile> files = YamlText.files(Map.of("file.yaml", text("a: 1\n")));
        assertEquals(List.of("file.yaml"), List.copyOf(files.keySet()));
        byte[] bytes = files.get("file.yaml").bytes();
        assertEquals("a: 1\n", new String(bytes, StandardCharsets.UTF_8));
    }

    private static String with(String text, int line, int column) {
        return text(text).with(at(line, column), "c", "new").text();
    }

    private static String without(String text, int column) {
        return text(text).without(at(1, column), "c").text();
    }

    private static String withItems(String text) {
        return text(text)
                .withItems(at(1, 3), "c", List.of(List.of("y: 2", "z: 3"), List.of("y: 4")))
                .text();
    }

    private static Span at(int line, int column) {
        return new Span("file.yaml", line, column, line, column);
    }

    private static YamlText text(String text) {
        return YamlText.of(new RawFile("file.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
