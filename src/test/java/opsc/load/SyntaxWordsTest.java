package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import opsc.diagnostic.Diagnostic;
import opsc.model.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told of YAML that the parser refuses, and what she can look for. */
class SyntaxWordsTest {

    private static final String COLON =
            "put a text that contains ': ' in double quotes, or check the indentation";
    private static final String SPECIAL =
            "put a text that starts with a special character in double quotes";
    private static final String CLOSED =
            "look for a quote or bracket that is opened and never closed";
    private static final String LINE =
            "look at this line and the one above: indentation, colon, quotes, brackets";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a: b: c; a colon stands where no key can be; " + COLON,
                "a: b\\nc\\nd: e; a key without its colon; " + LINE,
                "a:\\n  - b\\n c: d; this line does not fit the indentation above; " + LINE,
                "a: 'b; a quote or bracket is opened and never closed; " + CLOSED,
                "a: [; a value is missing here; " + CLOSED,
                "a: [b; a comma or closing bracket is missing; " + LINE,
                "a: *b; an alias (*) names nothing; " + SPECIAL,
                "a: @b; a character that cannot stand here; " + SPECIAL,
                "a: &; the YAML cannot be read here; " + LINE,
            })
    void eachMistakeIsToldInPlainWords(String text, String message, String help) {
        Problems problems = new Problems();
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        YamlFile.read(new RawFile("a.yaml", bytes), problems);
        Diagnostic told = problems.all().get(0);
        assertEquals(
                List.of(message, help),
                List.of(told.message().in(Lang.EN), told.help().orElseThrow().in(Lang.EN)));
    }
}
