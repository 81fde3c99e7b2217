package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import opsc.draft.DraftFormat;
import opsc.draft.Drafting;
import opsc.draft.Profile;
import opsc.load.CatalogueLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.Yardsticks;
import opsc.match.History;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Catalogue;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Sha256;
import opsc.model.State;
import opsc.model.Yardstick;
import opsc.report.CsvReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same data and question give the same bytes, whatever the machine. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir private Path elsewhere;
    @TempDir private Path out;

    private int runs;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void twiceInARow() throws IOException {
        assertEquals(reports(Path.of("")), reports(Path.of("")));
        SmallState.copyTo(elsewhere);
        assertEquals(allElse(elsewhere), allElse(elsewhere));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Anchorage", "id-ID, Asia/Jakarta"})
    void inAnyLocaleAndTimeZone(String language, String place) throws IOException {
        Map<String, String> expected = reports(Path.of(""));
        SmallState.copyTo(elsewhere);
        Map<String, String> others = allElse(elsewhere);
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertEquals(expected, reports(Path.of("")));
        assertEquals(others, allElse(elsewhere));
    }

    @Test
    void fromAnotherFolder() throws IOException {
        SmallState.copyTo(elsewhere.resolve("one"));
        SmallState.copyTo(elsewhere.resolve("folder/and another"));
        assertEquals(
                allElse(elsewhere.resolve("one")),
                allElse(elsewhere.resolve("folder/and another")));
        SmallState.copy(Path.of("obligations"), elsewhere.resolve("obligations"));
        SmallState.copy(Path.of("statutes"), elsewhere.resolve("statutes"));
        assertEquals(reports(Path.of("")), reports(elsewhere));
    }

    @Test
    void fromFoldersThatAreNamed() throws IOException {
        SmallState.copy(Path.of("obligations"), elsewhere.resolve("duties"));
        SmallState.copy(Path.of("statutes"), elsewhere.resolve("law"));
        Map<String, String> named =
                reports(
                        Path.of(""),
                        "--obligations=" + elsewhere.resolve("duties"),
                        "--statutes=" + elsewhere.resolve("law"));
        Map<String, String> here = reports(Path.of(""));
        // The tables cite the places in the files, which are others now.
        List<String> citing =
                List.of("gap-report.csv", "gap-report.xlsx", "gap-report.manifest.json");
        citing.forEach(here::remove);
        citing.forEach(named::remove);
        assertEquals(here, named);
    }

    @Test
    void fromTheBundledData() throws IOException {
        assertEquals(reports(Path.of("")), reports(elsewhere));
    }

    @Test
    void inAnyOrderOfFiles() throws IOException {
        List<RawFile> catalogues = files("obligations");
        List<RawFile> statutes = files("statutes/idn");
        Map<String, String> expected = inMemory(catalogues, statutes);
        Collections.reverse(catalogues);
        Collections.reverse(statutes);
        assertEquals(expected, inMemory(catalogues, statutes));
        Collections.shuffle(statutes, new Random(1));
        assertEquals(expected, inMemory(catalogues, statutes));
    }

    /** The SHA-256 of each file that a report in every format writes, the manifest included. */
    private Map<String, String> reports(Path folder, String... more) throws IOException {
        Path written = out.resolve(Integer.toString(runs++));
        List<String> command =
                new ArrayList<>(List.of("report", "idn", "--as-of", "2018-12-03", "--quiet"));
        command.add("--output=" + written);
        for (Format format : Format.values()) {
            command.add("--format=" + format.word());
        }
        command.addAll(List.of(more));
        Session session = Session.run(folder, command.toArray(String[]::new));
        assertEquals(0, session.exit(), session.err());
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList()) {
                sums.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        assertTrue(sums.size() > Format.values().length);
        return sums;
    }

    private static List<RawFile> files(String folder) throws IOException {
        List<RawFile> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                read.add(new RawFile(folder + "/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        return read;
    }

    /** The SHA-256 of what every other command writes in each of its formats. */
    private Map<String, String> allElse(Path folder) throws IOException {
        Path written = out.resolve(Integer.toString(runs++));
        String documents = "text,markdown,csv,json";
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("baseline", "baseline create aaa --baselines " + written.resolve("baseline"));
        commands.put("draft", "draft aaa --requests --format docx,markdown");
        commands.put("diff", "diff aaa --from 2009-01-01 --to 2020-01-01 --format " + documents);
        commands.put("timeline", "timeline aaa --from 2000-01-01 --format " + documents);
        commands.put("compare", "compare --all --format " + documents);
        commands.put("audit", "validate --audit --format " + documents);
        commands.put(
                "check",
                "check --format text,markdown,json,sarif,gitlab,junit,github --fail-on any"
                        + " --as-of 2009-01-01 --baselines "
                        + written.resolve("baseline"));
        Map<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, String> one : commands.entrySet()) {
            List<String> typed = new ArrayList<>(List.of(one.getValue().split(" ")));
            Path to = written.resolve(one.getKey());
            if (!one.getKey().equals("baseline")) {
                typed.add("--output=" + to);
            }
            Session session = Session.run(folder, typed.toArray(String[]::new));
            assertTrue(session.exit() < 2, session.err());
            sums.put(one.getKey() + " on the terminal", Sha256.of(session.bytes()));
            for (String name : to.toFile().list()) {
                sums.put(
                        one.getKey() + "/" + name, Sha256.of(Files.readAllBytes(to.resolve(name))));
            }
        }
        assertTrue(sums.size() > 35, sums.keySet()::toString);
        return sums;
    }

    /** The SHA-256 of the report in each format, and of the draft. */
    private static Map<String, String> inMemory(List<RawFile> catalogues, List<RawFile> statutes) {
        Problems problems = new Problems();
        Yardsticks yardsticks = CatalogueLoader.load(catalogues, problems);
        State state =
                StateLoader.load("statutes/idn", statutes, yardsticks, problems).orElseThrow();
        Catalogue opsc =
                yardsticks.catalogues().stream()
                        .filter(one -> one.id().equals("opsc"))
                        .findFirst()
                        .orElseThrow();
        Question question =
                new Question(opsc, state, Session.TODAY, Optional.empty(), Yardstick.TREATY, false);
        GapReport report = Matching.answer(question);
        Map<String, String> sums = new TreeMap<>();
        for (Format format : Format.values()) {
            byte[] bytes =
                    format.writer(
                                    new CsvReport(),
                                    List.of(),
                                    () -> History.past(question, report, Optional.empty()))
                            .bytes(report, Lang.EN);
            sums.put(format.word(), Sha256.of(bytes));
        }
        for (DraftFormat format : DraftFormat.values()) {
            byte[] bytes = format.bytes(Drafting.draft(report, Profile.GOVERNMENT, Lang.ID));
            sums.put("draft " + format.word(), Sha256.of(bytes));
        }
        return sums;
    }
}
