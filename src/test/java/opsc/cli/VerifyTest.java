package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report says how it was made, and {@code opsc verify} holds it to that. */
class VerifyTest {

    @TempDir private Path folder;

    @BeforeEach
    void smallState() throws IOException {
        SmallState.copyTo(folder);
        SmallState.copy(folder.resolve("statutes/aaa"), folder.resolve("statutes/bbb"));
        Path other = folder.resolve("statutes/bbb/state.yaml");
        Files.writeString(other, Files.readString(other).replace("AAA", "BBB"));
        try (Stream<Path> files = Files.list(folder.resolve("statutes/bbb"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("id: aaa-", "id: bbb-"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report aaa --as-of 2020-01-01",
                "report AAA --lang id --format html,json",
                "report aaa --excel id --format csv --yardstick committee --verified-only",
                "report aaa --examples bbb",
                "diff aaa --from 2019-01-01 --to 2020-01-01",
                "diff aaa --against statutes",
                "timeline aaa --from 2000-01-01",
                "compare aaa bbb --as-of 2020-01-01",
                "validate --audit aaa",
            })
    void whatWasJustWrittenIsTheSame(String command) throws IOException {
        ok((command + " --output out").split(" "));
        Session session = Session.run(folder, "verify", "out");
        assertEquals(0, session.exit(), session.out() + session.err());
        assertTrue(session.out().endsWith("byte for byte\n"), session.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report aaa",
                "diff aaa --from 2019-01-01 --to 2020-01-01",
                "timeline aaa --from 2000-01-01",
                "compare aaa bbb",
                "validate --audit aaa",
            })
    void whatOpscYamlSaidStandsInTheManifest(String command) throws IOException {
        Path settings = folder.resolve("opsc.yaml");
        Files.writeString(
                settings,
                """
                lang: id
                yardstick: committee
                as_of: 2020-01-01
                verified_only: true
                excel: id
                format: [csv, json]
                """);
        ok((command + " --output out").split(" "));
        assertEquals(0, Session.run(folder, "verify", "out").exit());
        Files.delete(settings);
        Session session = Session.run(folder, "verify", "out");
        assertEquals(0, session.exit(), session.out() + session.err());
        assertTrue(session.out().contains("--lang=id"), session.out());
        assertTrue(session.out().contains("--verified-only --yardstick=committee"), session.out());
    }

    @Test
    void anEditedFileIsTold() throws IOException {
        report();
        append("out/gap-report.md", "one more word");
        Session session = Session.run(folder, "verify", "out");
        assertEquals(1, session.exit());
        assertTrue(session.out().contains("gap-report.md: edited since"), session.out());
        assertTrue(session.out().contains("gap-report.csv: same"), session.out());
    }

    /** Else an edited report would pass once its line is deleted. */
    @Test
    void aFileThatTheManifestNoLongerNamesIsTold() throws IOException {
        report();
        append("out/gap-report.md", "an edit");
        Path manifest = folder.resolve("out/gap-report.manifest.json");
        String text = Files.readString(manifest);
        String named = "\"gap-report.json\"";
        int last = text.indexOf("},", text.indexOf(named)); // of the files, all but the last
        Files.writeString(
                manifest, text.substring(0, last) + "}" + text.substring(text.indexOf(']', last)));
        Session session = Session.run(folder, "verify", "out");
        assertEquals(1, session.exit(), session.out() + session.err());
        assertTrue(session.out().contains("gap-report.md: not named in the manifest\n"));
        assertTrue(session.out().endsWith("not what the present data gives\n"), session.out());
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        report();
        Files.delete(folder.resolve("out/gap-report.csv"));
        Session session = Session.run(folder, "verify", "out/gap-report.md", "--lang", "id");
        assertEquals(1, session.exit());
        assertTrue(session.out().contains("gap-report.csv: tidak ditemukan"), session.out());
    }

    @Test
    void dataThatChangedIsNamed() throws IOException {
        report();
        append("statutes/aaa/act.yaml", "# only a comment");
        Session session = Session.run(folder, "verify", "out");
        assertEquals(1, session.exit());
        assertTrue(session.out().contains("changed: statutes/aaa/act.yaml"), session.out());
        assertTrue(session.out().contains("gap-report.csv: same"), session.out());
        assertTrue(session.out().contains("gap-report.json: the present data"), session.out());
    }

    @Test
    void aSecondFormatJoinsTheFirstAsLongAsTheDataIsTheSame() throws IOException {
        report();
        ok("report", "aaa", "--as-of", "2020-01-01", "--format", "html", "--output", "out");
        Session both = Session.run(folder, "verify", "out");
        assertEquals(0, both.exit(), both.out());
        assertTrue(both.out().contains("gap-report.csv: same"), both.out());
        assertTrue(both.out().contains("gap-report.html: same"), both.out());
        append("statutes/aaa/act.yaml", "# only a comment");
        ok("report", "aaa", "--as-of", "2020-01-01", "--format", "html", "--output", "out");
        assertTrue(!Session.run(folder, "verify", "out").out().contains("gap-report.csv"));
    }

    @Test
    void theManifestCanBeRecomputedWithoutThisProgram() throws Exception {
        report();
        JsonNode manifest = json("out/gap-report.manifest.json");
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        for (JsonNode file : manifest.at("/inputs/files")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.get("file").asText()));
            assertEquals(sha256(bytes), file.get("sha256").asText());
            String line = sha256(bytes) + "  " + file.get("file").asText() + "\n";
            all.update(line.getBytes(StandardCharsets.UTF_8));
        }
        String sum = HexFormat.of().formatHex(all.digest());
        assertEquals(sum, manifest.at("/inputs/sha256").asText());
        assertEquals(sum, json("out/gap-report.json").at("/inputs/sha256").asText());
        for (JsonNode file : manifest.at("/written/files")) {
            assertEquals(
                    sha256(Files.readAllBytes(folder.resolve("out/" + file.get("file").asText()))),
                    file.get("sha256").asText());
        }
    }

    @Test
    void whatIsNoReportIsSaidToBeNone() throws IOException {
        assertEquals(2, Session.run(folder, "verify", "statutes").exit());
        assertEquals(2, Session.run(folder, "verify", "nowhere").exit());
        report();
        Path manifest = folder.resolve("out/gap-report.manifest.json");
        String written = Files.readString(manifest);
        for (String[] edit :
                new String[][] {
                    {"\"report\"", "\"baseline\""},
                    {"gap-report.md", "../gap-report.md"},
                    {"\"--as-of=2020-01-01\"", "\"--output=elsewhere\""},
                    {"statutes/aaa/act.yaml", "statutes/aaa/other.yaml"},
                    {"}", "]"},
                }) {
            Files.writeString(manifest, written.replace(edit[0], edit[1]));
            Session session = Session.run(folder, "verify", "out");
            assertEquals(2, session.exit(), edit[1] + session.err());
        }
        assertTrue(!Files.exists(folder.resolve("elsewhere")));
    }

    @Test
    void thePlaceMayBeTheWorkingFolder() throws IOException {
        ok("report aaa --as-of 2020-01-01 --output .".split(" "));
        for (String place : List.of(".", "./", "gap-report.md", "./gap-report.manifest.json")) {
            Session session = Session.run(folder, "verify", place);
            assertEquals(0, session.exit(), place + session.err());
        }
        Session empty = Session.run(folder, "verify", "");
        assertEquals(2, empty.exit(), empty.err());
        assertTrue(empty.err().startsWith("error: "), empty.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"baseline\", \"create\", \"aaa\"",
                "\"report\", \"--help\"",
                "\"report\", \"-h\"",
                "\"report\", \"aaa\", \"--\"",
                "\"report\", \"aaa\", \"--output=here\"",
                "\"report\", \"aaa\", \"--statutes=/\"",
                "\"report\", \"@opsc.yaml\"",
            })
    void aManifestRunsNothingButAReport(String command) throws IOException {
        ok("report aaa --as-of 2020-01-01 --output out".split(" "));
        Path manifest = folder.resolve("out/gap-report.manifest.json");
        String written = Files.readString(manifest);
        String edited = written.replaceAll("(\"command\": \\[)[^]]*]", "$1" + command + "]");
        assertTrue(!edited.equals(written));
        Files.writeString(manifest, edited);
        Session session = Session.run(folder, "verify", "out");
        assertEquals(2, session.exit(), session.err());
        assertTrue(session.err().startsWith("error: "), session.err());
        assertTrue(!Files.exists(folder.resolve(".opsc")) && !Files.exists(folder.resolve("here")));
    }

    @Test
    void whatAManifestSaysDoesNotActOnATerminal() throws IOException {
        ok("report aaa --as-of 2020-01-01 --output out".split(" "));
        Path manifest = folder.resolve("out/gap-report.manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"version\": \"", "\"version\": \"\\u001b[2J")
                        .replace("\"file\": \"gap-report.md", "\"file\": \"\\u001b[2J"));
        Session session = Session.run(folder, "verify", "out");
        assertEquals(1, session.exit(), session.err());
        assertTrue(session.out().contains("\ufffd[2J"), session.out());
        assertTrue(session.out().indexOf('\u001b') < 0, session.out());
    }

    private void report() {
        ok("report", "aaa", "--as-of", "2020-01-01", "--output", "out");
    }

    private void ok(String... command) {
        Session session = Session.run(folder, command);
        assertEquals(0, session.exit(), session.err());
    }

    private void append(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + line + "\n");
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(file)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
