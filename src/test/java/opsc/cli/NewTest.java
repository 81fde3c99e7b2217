package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code opsc new} in a folder that holds nothing. */
class NewTest {

    private static final Pattern EMPTY = Pattern.compile("(?m)^( +)([a-z_]+):( *#.*)?$(?!\\n\\1 )");

    private static final Map<String, String> FILLED_IN =
            Map.of(
                    "en", "A name",
                    "id", "Sebuah nama",
                    "title", "A copy",
                    "in_force", "2008-11-26",
                    "adopted", "2000-05-25",
                    "deposited", "2012-09-24",
                    "party_to_convention", "true");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "state mys, statutes/mys/state.yaml, 5",
        "instrument mys/act-611, statutes/mys/act-611.yaml, 6",
        "catalogue crc, obligations/crc.yaml, 7"
    })
    void aTemplateLacksOnlyWhatIsToBeFilledIn(String asked, String path, int empty)
            throws IOException {
        for (String lang : new String[] {"en", "id"}) {
            make(asked, lang);
            Session problems = run("validate --one-line " + path);
            assertEquals(ExitCode.INVALID, problems.exit());
            assertEquals(empty, problems.out().lines().count(), problems.out());
            problems.out()
                    .lines()
                    .forEach(line -> assertTrue(line.contains("error[empty-value]"), line));
            Files.delete(folder.resolve(path));
        }
    }

    @Test
    void whatIsEmptyHasNoLegalPlaceAndOnlyFilesHereAreCounted() throws IOException {
        make("state mys", "en");
        Session problems = run("validate");
        assertTrue(problems.err().contains("1 file checked: 5 errors"), problems.err());
        assertFalse(problems.out().contains("= in: \n"), problems.out());
        assertTrue(problems.out().contains("= help: write a value\n"), "its name is needed");
        assertTrue(problems.out().contains("or delete the key\n"), "Indonesian is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void filledInTheTemplatesAreValidAndSoAreTheirExamples(String lang) throws IOException {
        make("state mys", lang);
        make("instrument mys/act-611", lang);
        fillIn("statutes/mys/state.yaml");
        fillIn("statutes/mys/act-611.yaml");
        assertEquals("", run("validate").out());
        assertEquals(ExitCode.OK, run("report mys").exit());
        uncomment("statutes/mys/act-611.yaml");
        assertEquals("", run("validate").out());
        uncomment("statutes/mys/state.yaml");
        assertEquals(
                2,
                run("validate --one-line").out().lines().count(),
                "the judgement rests on two provisions that are not there");
        make("catalogue crc", lang);
        fillIn("obligations/crc.yaml");
        uncomment("obligations/crc.yaml");
        assertEquals("", run("validate obligations").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state mys", "instrument mys/act-611", "catalogue crc", "config"})
    void bothLanguagesHoldTheSameData(String asked) throws IOException {
        String english = make(asked, "en");
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Files.delete(file);
            }
        }
        String indonesian = make(asked, "id");
        assertEquals(withoutComments(english), withoutComments(indonesian));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aNewFileOfSettingsIsValidChangesNothingAndNamesEachKey(String lang) throws IOException {
        String before = run("config --format csv").out().replaceAll(",(default|file),.*", "");
        String text = make("config", lang);
        assertEquals("", run("validate --one-line").out());
        Session after = run("config --format csv");
        assertEquals(before, after.out().replaceAll(",(default|file),.*", ""));
        for (SettingKey key : SettingKey.values()) {
            assertTrue(
                    text.contains("\n# " + key.key() + ": ")
                            || text.contains("\n" + key.key() + ": "),
                    key.key());
        }
        Path file = folder.resolve(Settings.FILE);
        Files.writeString(file, text.replaceAll("(?m)^# ([a-z_]+: )", "$1"));
        assertEquals("", run("validate --one-line opsc.yaml").out());
        assertTrue(Files.exists(folder.resolve(".opsc/schema/config.schema.json")));
    }

    @Test
    void settingsThatAreThereStayEvenIfTheyAreALinkToNothing() throws IOException {
        Path file = Files.writeString(folder.resolve(Settings.FILE), "lang: en");
        Session again = run("new config");
        assertTrue(again.err().startsWith("error: `opsc.yaml` is there already"), again.err());
        assertEquals("lang: en", Files.readString(file));
        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("nothing"));
        assertEquals(ExitCode.INVALID, run("new config").exit());
        assertTrue(Files.isSymbolicLink(file));
    }

    @Test
    void theSchemaLiesWhereTheFirstLinesSay() throws IOException {
        String text = make("instrument mys/act-611", "en");
        Matcher named = Pattern.compile("# \\$schema: (\\S+)").matcher(text);
        assertTrue(named.find() && named.start() > text.indexOf("$schema=" + named.group(1)));
        Path schema = folder.resolve("statutes/mys").resolve(named.group(1)).normalize();
        assertEquals(run("schema instrument").out(), Files.readString(schema));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        make("instrument mys/act-611", "en");
        Files.writeString(folder.resolve("statutes/mys/act-611.yaml"), "mine");
        Files.writeString(folder.resolve(".opsc/schema/instrument.schema.json"), "mine");
        Session again = run("new instrument mys/mys-act-611");
        assertEquals(ExitCode.INVALID, again.exit());
        assertTrue(again.err().startsWith("error: `statutes/mys/act-611.yaml` is there already"));
        assertEquals("mine", Files.readString(folder.resolve("statutes/mys/act-611.yaml")));
        make("instrument mys/act-612", "en");
        assertEquals(
                "mine", Files.readString(folder.resolve(".opsc/schema/instrument.schema.json")));
    }

    /** The text of the file that was made. */
    private String make(String asked, String lang) throws IOException {
        Session made = run("new " + asked + " --lang " + lang);
        assertEquals(ExitCode.OK, made.exit(), made.err());
        String first = made.err().lines().findFirst().orElseThrow();
        return Files.readString(folder.resolve(first.substring(first.indexOf(' ') + 1)));
    }

    private Session run(String command) {
        return Session.run(folder, command.split(" "));
    }

    private void fillIn(String path) throws IOException {
        Path file = folder.resolve(path);
        String text =
                EMPTY.matcher(Files.readString(file))
                        .replaceAll(
                                place ->
                                        FILLED_IN.containsKey(place.group(2))
                                                ? place.group(1)
                                                        + place.group(2)
                                                        + ": "
                                                        + FILLED_IN.get(place.group(2))
                                                : Matcher.quoteReplacement(place.group()));
        Files.writeString(file, text);
    }

    private void uncomment(String path) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceAll("(?m)^([a-z]+): \\[\\]  #.*$", "$1:")
                        .replaceAll("(?m)^#(  .*)$", "$1"));
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?m)^# .*$", "").replaceAll("(?m) *#(?! {2}).*$", "");
    }
}
