package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
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
    void whereNoMappingStartsNothingCanBeSet() {
        assertThrows(IllegalArgumentException.class, () -> with("a: 1\n", 1, 2));
    }

    private static String with(String text, int line, int column) {
        Span mapping = new Span("file.yaml", line, column, line, column);
        RawFile file = new RawFile("file.yaml", text.getBytes(StandardCharsets.UTF_8));
        return YamlText.of(file).with(mapping, "c", "new").text();
    }
}
