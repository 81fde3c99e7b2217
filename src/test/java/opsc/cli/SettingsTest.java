package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A flag goes before the environment, that before {@code opsc.yaml}, that before the default. */
class SettingsTest {

    @TempDir private Path folder;

    @BeforeEach
    void smallState() throws IOException {
        SmallState.copyTo(folder);
    }

    @Test
    void eachPlaceGoesBeforeTheNext() throws IOException {
        assertEquals("\"default\"", origin(Map.of(), "yardstick"));
        file("yardstick: committee\n");
        assertEquals("\"file\"", origin(Map.of(), "yardstick"));
        Map<String, String> variable = Map.of("OPSC_YARDSTICK", "treaty");
        assertEquals("\"environment\"", origin(variable, "yardstick"));
        assertEquals("\"flag\"", origin(variable, "yardstick", "--yardstick", "committee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# yardstick: committee", "  # a\n\n\t# b\n"})
    void aFileThatSaysNothingSetsNothing(String text) throws IOException {
        file(text);
        assertEquals("\"default\"", origin(Map.of(), "yardstick"));
        assertEquals(0, run(Map.of(), "validate", "opsc.yaml").exit());
    }

    @Test
    void aStateWhoseFolderIsInCapitalsIsToldFromOneThatIsNotThere() throws IOException {
        Path statutes = folder.resolve("statutes");
        assumeFalse(Files.exists(statutes.resolve("AAA")), "capitals make no difference here");
        Files.move(statutes.resolve("aaa"), statutes.resolve("AAA"));
        String err = run(Map.of(), "report", "aaa").err();
        assertTrue(err.contains("rename the folder `AAA`: its name is the State's code"), err);
    }

    @Test
    void theLanguageOfMessagesFollowsToo() throws IOException {
        file("lang: id\n");
        assertTrue(run(Map.of(), "report", "zzz").err().contains("tidak ada negara"));
        assertTrue(
                run(Map.of("OPSC_LANG", "en"), "report", "zzz").err().contains("no State `zzz`"));
        assertTrue(
                run(Map.of("OPSC_LANG", "id"), "report", "zzz", "--lang", "en")
                        .err()
                        .contains("no State `zzz`"));
    }

    @Test
    void aDayOrViewThatIsTypedSetsTheOtherAside() throws IOException {
        file("as_of: 2012-01-01\n");
        assertEquals("\"default\"", origin(Map.of("OPSC_VIEW", "paper"), "as_of"));
        assertEquals("\"default\"", origin(Map.of(), "as_of", "--view=paper"));
        assertEquals("\"file\"", origin(Map.of(), "as_of"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPSC_YARDSTICK, tready, did you mean `treaty`?",
        "OPSC_AS_OF, yesterday, write year-month-day",
        "OPSC_VERIFIED_ONLY, yes, one of `true` or `false`",
        "OPSC_FORMAT, 'csv,cvs', did you mean `csv`?",
    })
    void aBadValueInTheEnvironmentIsToldWithItsVariable(String name, String value, String help) {
        Session session = run(Map.of(name, value), "report", "aaa", "--output", "out");
        assertEquals(2, session.exit());
        assertTrue(session.err().contains(name), session.err());
        assertTrue(session.err().contains(help), session.err());
    }

    @Test
    void formatIsThatOfReportsAlone() throws IOException {
        file("format: [html]\n");
        assertEquals(0, run(Map.of(), "report", "aaa", "--output", "out").exit());
        assertEquals(List.of("gap-report.html", "gap-report.manifest.json"), names("out"));
        assertEquals(0, run(Map.of(), "timeline", "aaa", "--from", "2020-01-01").exit());
        assertEquals(0, run(Map.of("OPSC_FORMAT", "csv"), "draft", "aaa").exit());
    }

    @Test
    void foldersAreSeenFromTheFile() throws IOException {
        Files.move(folder.resolve("statutes"), folder.resolve("law"));
        file("statutes: law\n");
        assertEquals(0, run(Map.of(), "report", "aaa", "--output", "out").exit());
        Files.createDirectories(folder.resolve("elsewhere"));
        Session session = run(Map.of("OPSC_STATUTES", "nowhere"), "report", "aaa");
        assertEquals("error: `nowhere` is not a folder", session.err().lines().toList().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "report --help", "--version", "schema config"})
    void aBrokenFileKeepsNobodyFromHelp(String command) throws IOException {
        file("yardstick: [\n");
        assertEquals(0, run(Map.of(), command.split(" ")).exit());
        assertEquals(2, run(Map.of(), "report", "aaa").exit());
        assertEquals(2, run(Map.of(), "validate").exit());
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "password: 1\n");
        Files.createSymbolicLink(folder.resolve("opsc.yaml"), secret);
        Session session = run(Map.of(), "validate");
        assertEquals(2, session.exit());
        assertEquals("error: `opsc.yaml` is a link, and is not followed", first(session));
    }

    @Test
    void aCatalogueOfThatNameIsNoSettings() {
        Path catalogues = folder.resolve("obligations");
        assertEquals(0, Session.run(catalogues, "config").exit());
    }

    private static String first(Session session) {
        return session.err().lines().findFirst().orElse("");
    }

    /** The origin that {@code opsc config} tells for a key. */
    private String origin(Map<String, String> environment, String key, String... flags) {
        List<String> typed = new ArrayList<>(List.of("config", "--format", "json"));
        typed.addAll(List.of(flags));
        List<String> lines = run(environment, typed.toArray(String[]::new)).out().lines().toList();
        int at = lines.indexOf("      \"setting\": \"" + key + "\",");
        return lines.get(at + 2).replace("\"origin\":", "").replace(",", "").strip();
    }

    private List<String> names(String below) throws IOException {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("opsc.yaml"), text);
    }

    private Session run(Map<String, String> environment, String... arguments) {
        return Session.run(folder, environment, arguments);
    }
}
