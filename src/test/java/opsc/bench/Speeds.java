package opsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opsc.data.Shipped;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.State;
import opsc.model.Yardstick;
import opsc.report.CsvReport;
import opsc.report.JsonReport;
import opsc.report.MarkdownReport;
import opsc.report.TextFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Load, match and report in a warm JVM. Compiled in the profile {@code bench} only. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Speeds {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int PROVISIONS = 500;
    private static final long SEED = 1;
    private static final List<TextFormat> FORMATS =
            List.of(new MarkdownReport(List.of()), new CsvReport(), new JsonReport());

    /** Indonesia's law, or invented law of 500 provisions. */
    @Param({"idn", "invented"})
    public String law;

    private Path invented;
    private List<RawFile> files;
    private Question question;
    private GapReport report;

    @Setup(Level.Trial)
    public void read() throws IOException {
        invented = Files.createTempDirectory("opsc-bench");
        InventedLaw.write(invented, Shipped.opsc(), 1, PROVISIONS, SEED);
        Path folder = law.equals("idn") ? Path.of("statutes/idn") : invented.resolve("aaa");
        files = files(folder);
        State state = load().orElseThrow();
        question =
                new Question(Shipped.opsc(), state, DAY, Optional.empty(), Yardstick.TREATY, false);
        report = match();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(invented)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public Optional<State> load() {
        String name = law.equals("idn") ? "idn" : "aaa";
        return StateLoader.load("statutes/" + name, files, Shipped.YARDSTICKS, new Problems());
    }

    @Benchmark
    public GapReport match() {
        return Matching.answer(question);
    }

    @Benchmark
    public long report() {
        long bytes = 0;
        for (TextFormat format : FORMATS) {
            bytes += format.bytes(report, Lang.EN).length;
        }
        return bytes;
    }

    private static List<RawFile> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<RawFile> files = new ArrayList<>();
            for (Path path : all.sorted().toList()) {
                String name = "statutes/" + folder.getFileName() + "/" + path.getFileName();
                files.add(new RawFile(name, Files.readAllBytes(path)));
            }
            return files;
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        Table.head("in a warm JVM (JMH, mean of 3 s)");
        for (RunResult run :
                new Runner(
                                new OptionsBuilder()
                                        .include(Speeds.class.getName())
                                        .verbosity(VerboseMode.SILENT)
                                        .shouldFailOnError(true)
                                        .build())
                        .run()) {
            String name = run.getPrimaryResult().getLabel();
            Table.told(
                    name + " " + run.getParams().getParam("law"),
                    run.getPrimaryResult().getScore());
        }
    }
}
