package opsc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import opsc.cli.Session;
import opsc.cli.SettingsFile;
import opsc.diagnostic.CellProblem;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.load.BaselineLoader;
import opsc.load.CatalogueLoader;
import opsc.load.ClaimChanges;
import opsc.load.ClaimChanges.Change;
import opsc.load.ClaimLines;
import opsc.load.GapSheetLoader;
import opsc.load.GapSheetLoader.Edited;
import opsc.load.ManifestLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.YamlText;
import opsc.load.Yardsticks;
import opsc.match.Gate;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Baseline;
import opsc.model.Catalogue;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Manifest;
import opsc.model.Past;
import opsc.model.State;
import opsc.model.Yardstick;
import opsc.report.CsvReport;
import opsc.report.HtmlReport;
import opsc.report.JsonReport;
import opsc.report.ManifestJson;
import opsc.report.MarkdownReport;
import opsc.report.ReportFormat;
import opsc.report.SummaryScreen;
import opsc.report.XlsxReport;

/** What becomes of one mutant among sound files: loaded, matched and written, or refused. */
final class Trial {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path STATE = CASES.resolve("a-report-in-every-text-format/statutes/aaa");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private final List<RawFile> smallTreaty;
    private final List<RawFile> smallState;
    private final Yardsticks small;
    private final Yardsticks shipped;
    private final State state;
    private final GapReport report;
    private final EditedWorkbook workbook;
    private final Path folder;

    Trial() throws IOException {
        smallTreaty = files(CASES.resolve("obligations"), "obligations/");
        smallState = files(STATE, "statutes/aaa/");
        Problems none = new Problems();
        small = CatalogueLoader.load(smallTreaty, none);
        shipped = CatalogueLoader.load(files(Path.of("obligations"), "obligations/"), none);
        state = StateLoader.load("statutes/aaa", smallState, small, none).orElseThrow();
        report = answer(small, Optional.of(state));
        workbook = EditedWorkbook.of(report);
        folder = Files.createTempDirectory("opsc-fuzz");
        folder.toFile().deleteOnExit();
        assertEquals(0, none.errors());
    }

    EditedWorkbook workbook() {
        return workbook;
    }

    /** Whether the seed itself loads. */
    boolean isSound(Seed seed) throws IOException {
        byte[] bytes = seed.text().getBytes(StandardCharsets.UTF_8);
        return of(new Mutants.Mutant(seed, bytes), 1).endsWith(": report");
    }

    /** In a word, what became of it. Throws where that is not what must become of it. */
    String of(Mutants.Mutant mutant, long number) throws IOException {
        Seed seed = mutant.seed();
        RawFile file = new RawFile(seed.path(), mutant.bytes());
        String kind = seed.kind().name().toLowerCase(Locale.ROOT);
        if (number % 1000 == 0) {
            return "command line: exit " + commandLine(mutant, number);
        }
        if (seed.kind() == Seed.Kind.WORKBOOK) {
            return kind + (workbook(mutant, number) ? ": report" : ": diagnostics");
        }
        Problems problems = new Problems();
        boolean sound =
                switch (seed.kind()) {
                    case CATALOGUE -> catalogue(file, problems, number);
                    case INSTRUMENT, STATE, FINDINGS, DECISIONS ->
                            state(seed, file, problems, number);
                    case BASELINE -> baseline(file, problems);
                    case MANIFEST -> manifest(file, problems);
                    case SETTINGS -> {
                        SettingsFile.load(file, problems);
                        yield problems.errors() == 0;
                    }
                    case WORKBOOK -> throw new IllegalStateException("it has cells, not lines");
                };
        check(problems, file);
        assertEquals(sound, problems.errors() == 0, "no report without a reason");
        return kind + (sound ? ": report" : ": diagnostics");
    }

    private boolean catalogue(RawFile file, Problems problems, long number) {
        Yardsticks yardsticks = CatalogueLoader.load(List.of(file), problems);
        if (problems.errors() > 0) {
            return false;
        }
        Optional<State> state =
                StateLoader.load(
                        "statutes/aaa", List.of(smallState.get(1)), yardsticks, new Problems());
        if (state.isPresent()) {
            write(answer(yardsticks, state), number);
        }
        return true;
    }

    private boolean state(Seed seed, RawFile file, Problems problems, long number) {
        Yardsticks yardsticks = seed.shipped() ? shipped : small;
        List<RawFile> all = new ArrayList<>(List.of(file));
        if (seed.shipped() && seed.kind() != Seed.Kind.STATE) {
            String head = "state: {id: IDN, name: {en: Indonesia}}\n";
            all.add(new RawFile("statutes/idn/state.yaml", head.getBytes(StandardCharsets.UTF_8)));
        } else if (!seed.shipped()) {
            smallState.stream().filter(one -> !one.path().equals(file.path())).forEach(all::add);
        }
        String place = "statutes/" + Seed.state(seed.shipped()).replace("/", "");
        Optional<State> state = StateLoader.load(place, all, yardsticks, problems);
        state.ifPresent(sound -> write(answer(yardsticks, state), number));
        return state.isPresent();
    }

    private boolean baseline(RawFile file, Problems problems) {
        Optional<Baseline> baseline = BaselineLoader.load(file, "aaa", small, problems);
        baseline.ifPresent(sound -> Gate.judge(sound, report));
        return baseline.isPresent();
    }

    private static boolean manifest(RawFile file, Problems problems) {
        Optional<Manifest> manifest = ManifestLoader.load(file, problems);
        manifest.ifPresent(ManifestJson::text);
        return manifest.isPresent();
    }

    /** Whether all that it says can be put into the files. */
    private boolean workbook(Mutants.Mutant mutant, long number) {
        List<CellProblem> cells = new ArrayList<>();
        Optional<Edited> edited = GapSheetLoader.load(book(mutant, number), "a.xlsx", cells);
        List<Change> changes =
                edited.map(sheet -> ClaimChanges.of(sheet, state, small, XlsxReport.words(), cells))
                        .orElse(List.of());
        if (!cells.isEmpty()) {
            cells.forEach(cell -> assertTrue(cell.full(Lang.ID).startsWith("kesalahan: ")));
            return false;
        }
        ClaimLines lines = new ClaimLines(changes, edited.orElseThrow().lang());
        Problems problems = new Problems();
        List<RawFile> files = YamlText.over(smallState, lines.written(smallState));
        Optional<State> after = StateLoader.load("statutes/aaa", files, small, problems);
        files.forEach(file -> check(problems, file));
        return after.isPresent() && lines.areIn(state, after.get());
    }

    /** One in twenty is damaged as an archive, too. */
    private byte[] book(Mutants.Mutant mutant, long number) {
        byte[] book = workbook.with(mutant.seed(), mutant.bytes());
        return number % 20 == 0 ? Mutants.damaged(book, new Random(number)) : book;
    }

    private static GapReport answer(Yardsticks yardsticks, Optional<State> state) {
        Catalogue catalogue =
                yardsticks.catalogues().stream()
                        .filter(one -> one.id().equals("opsc"))
                        .findFirst()
                        .orElse(yardsticks.catalogues().get(0));
        return Matching.answer(
                new Question(
                        catalogue,
                        state.orElseThrow(),
                        DAY,
                        Optional.empty(),
                        Yardstick.TREATY,
                        false));
    }

    private static void write(GapReport report, long number) {
        Lang lang = number % 2 == 0 ? Lang.EN : Lang.ID;
        ReportFormat format =
                switch ((int) (number / 2 % 5)) {
                    case 0 -> new JsonReport();
                    case 1 -> new CsvReport();
                    case 2 -> new MarkdownReport(List.of());
                    case 3 -> new SummaryScreen(false);
                    default -> new HtmlReport(List.of(), new Past(List.of(), report, List.of()));
                };
        format.bytes(report, lang);
    }

    /** Each problem can be printed, and its place lies in a file that was read. */
    private static void check(Problems problems, RawFile file) {
        String[] lines = new String(file.bytes(), StandardCharsets.UTF_8).split("\n", -1);
        for (Diagnostic diagnostic : problems.all()) {
            int line = diagnostic.span().line();
            int column = diagnostic.span().column();
            assertTrue(
                    DiagnosticPrinter.full(
                                    diagnostic, problems.file(diagnostic.span().file()), Lang.EN)
                            .contains(diagnostic.code().word()));
            assertTrue(line >= 1 && column >= 1, diagnostic.toString());
            if (diagnostic.span().file().equals(file.path())) {
                assertTrue(line <= lines.length, diagnostic.toString());
                int length = lines[line - 1].codePointCount(0, lines[line - 1].length());
                assertTrue(column <= length + 1, diagnostic.toString());
            }
        }
    }

    private int commandLine(Mutants.Mutant mutant, long number) throws IOException {
        Seed seed = mutant.seed();
        for (RawFile one : smallTreaty) {
            place(one);
        }
        for (RawFile one : smallState) {
            place(one);
        }
        String name = seed.path().substring(seed.path().lastIndexOf('/') + 1);
        RawFile file =
                switch (seed.kind()) {
                    case CATALOGUE -> new RawFile("obligations/opsc.yaml", mutant.bytes());
                    case INSTRUMENT, STATE, FINDINGS, DECISIONS ->
                            new RawFile("statutes/aaa/" + name, mutant.bytes());
                    case BASELINE -> new RawFile(".opsc/baseline-aaa.yaml", mutant.bytes());
                    case MANIFEST -> new RawFile("out/gap-report.manifest.json", mutant.bytes());
                    case SETTINGS -> new RawFile(name, mutant.bytes());
                    case WORKBOOK -> new RawFile("a.xlsx", book(mutant, number));
                };
        place(file);
        String[] command =
                switch (seed.kind()) {
                    case CATALOGUE, INSTRUMENT, STATE, FINDINGS, DECISIONS ->
                            new String[] {"report", "aaa", "--output", "out"};
                    case BASELINE -> new String[] {"check", "aaa"};
                    case MANIFEST -> new String[] {"verify", "out"};
                    case SETTINGS -> new String[] {"config"};
                    case WORKBOOK -> new String[] {"import", "xlsx", "a.xlsx"};
                };
        Session session = Session.run(folder, command);
        assertTrue(session.exit() >= 0 && session.exit() <= 2, session.err());
        Files.delete(folder.resolve(file.path()));
        return session.exit();
    }

    private void place(RawFile file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes());
    }

    private static List<RawFile> files(Path folder, String shown) throws IOException {
        List<RawFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.sorted().toList()) {
                files.add(new RawFile(shown + path.getFileName(), Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
