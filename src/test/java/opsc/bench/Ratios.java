package opsc.bench;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opsc.data.Shipped;
import opsc.load.CatalogueLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.model.Catalogue;

/**
 * Whole processes against each other in one run: medians of wall time, taken in turn, and the most
 * memory that a process held. Started by {@code mvn -P bench verify}; what cannot be run is told
 * with its reason. Needs Linux for memory.
 */
final class Ratios {

    private static final long SEED = 1;
    private static final int STATES = 177;
    private static final int LATER_JAVA = 25;
    private static final String REPORT = "report idn --format text,csv,json,markdown --output ";

    private final Path folder;
    private final Path launcher;
    private final Path peers;
    private final Table table = new Table();

    /** A process to start: where, what, and what it finds in its environment. */
    private record Start(Path data, List<String> command, Map<String, String> environment) {

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder();
            environment.forEach((name, value) -> line.append(name + "=" + value + " "));
            return line + String.join(" ", command);
        }
    }

    private Ratios(Path folder, Path launcher, Path peers) {
        this.folder = folder;
        this.launcher = launcher;
        this.peers = peers;
    }

    /**
     * @param arguments a folder to work in, the launcher, the jar, and the folder of peers
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        // Away from the checkout, where the launcher would build first.
        Path home = Files.createDirectories(folder.resolve("home/lib")).getParent();
        Path launcher = home.resolve("opsc");
        Files.copy(Path.of(arguments[1]), launcher, COPY_ATTRIBUTES, REPLACE_EXISTING);
        Files.copy(
                Path.of(arguments[2]),
                home.resolve("lib/opsc.jar"),
                COPY_ATTRIBUTES,
                REPLACE_EXISTING);
        Ratios ratios = new Ratios(folder, launcher, Path.of(arguments[3]).toAbsolutePath());
        Table.head("whole processes (median)");
        ratios.start(17, 5);
        ratios.start(LATER_JAVA, 4.5);
        ratios.peers("S", 30, 60, 9);
        ratios.peers("L", 3_000, 10_000, 5);
        ratios.world();
        System.exit(ratios.table.fellShort() ? 1 : 0);
    }

    private void start(int release, double reportAtMost) throws Exception {
        Optional<Path> found = java(release);
        if (found.isEmpty()) {
            Table.notRun(
                    "start with Java " + release,
                    "no such JDK beside this one; JAVA" + release + "_HOME names one");
            return;
        }
        Path java = found.get();
        Path here = Path.of("").toAbsolutePath();
        Path cache = folder.resolve("cache-" + release);
        String with = " with Java " + release;
        Start nothing = nothing(java, here);
        Start report = opsc(java, cache.toString(), here, REPORT + folder.resolve("report"));
        List<Double> cold = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            delete(cache);
            cold.add(seconds(report));
            awaitArchive(cache);
        }
        seconds(report);
        compare("report idn" + with, report, nothing, 15, reportAtMost);
        table.memory(megabytes(report), 100);
        for (String option : List.of("--version", "--help")) {
            Start start = opsc(java, cache.toString(), here, option);
            compare(option + with, start, nothing, 15, 2.5);
            table.memory(megabytes(start), 100);
        }
        Table.told("report idn" + with + ", first run", median(cold));
    }

    private void peers(String size, int duties, int provisions, int runs) throws Exception {
        Path data = folder.resolve(size);
        Path catalogue = Files.createDirectories(data.resolve("obligations")).resolve("opsc.yaml");
        Files.writeString(catalogue, catalogue(duties));
        InventedLaw.write(data.resolve("statutes"), read(catalogue), 1, provisions, SEED);
        Files.createDirectories(data.resolve("oft"));
        Files.writeString(data.resolve("oft/duties.md"), duties(duties));
        Files.writeString(data.resolve("oft/law.md"), law(duties, provisions));
        Files.writeString(data.resolve("ruleset.yaml"), RULES);
        Path java = Path.of(System.getProperty("java.home"));
        Path cache = folder.resolve("cache");
        String report = "report aaa --format json --output -";
        Start ours = opsc(java, cache.toString(), data, report);
        seconds(ours);
        awaitArchive(cache);
        seconds(ours);
        Path oft = peers.resolve("openfasttrace-4.2.0.jar");
        String task = "task " + size + ", ";
        if (Files.exists(oft)) {
            Start trace = plain(data, bin(java), "-jar", oft.toString(), "trace", "oft");
            compare(task + "OpenFastTrace", ours, trace, runs, 0.6);
        } else {
            Table.notRun(task + "OpenFastTrace", "not installed");
        }
        Path spectral = peers.resolve("node_modules/.bin/spectral");
        String files = "statutes/aaa/act-*.yaml";
        if (Files.exists(spectral)) {
            Start lint = plain(data, spectral + "", "lint", "--ruleset", "ruleset.yaml", files);
            compare(task + "Spectral lint", ours, lint, runs, 0.3);
        } else {
            Table.notRun(task + "Spectral lint", "npm could not install it");
        }
        Path metaschema = peers.resolve("metaschema-cli/lib");
        if (Files.exists(metaschema)) {
            Files.writeString(data.resolve("law.xml"), METASCHEMA);
            Files.writeString(data.resolve("law.yaml"), plainLaw(duties, provisions));
            String libraries = metaschema + "/*";
            String validate = "gov.nist.secauto.metaschema.cli.CLI validate-content";
            List<String> command = new ArrayList<>(List.of(bin(java), "-cp", libraries));
            command.addAll(List.of((validate + " -m law.xml --as=YAML law.yaml").split(" ")));
            Start validated = plain(data, command.toArray(String[]::new));
            compare(task + "metaschema-cli", ours, validated, runs, 0.15);
        } else {
            Table.notRun(task + "metaschema-cli", "not installed");
        }
        Path ajv = peers.resolve("node_modules/.bin/ajv");
        if (Files.exists(ajv)) {
            String schema = Path.of(".opsc/schema/instrument.schema.json").toAbsolutePath() + "";
            Start validate =
                    plain(data, ajv + "", "validate", "--strict=false", "-s", schema, "-d", files);
            compare(task + "ajv validate (no target)", ours, validate, runs, Double.NaN);
            Table.note("ajv-cli reads a YAML date as no text, and so refuses each file");
        } else {
            Table.notRun(task + "ajv validate", "npm could not install it");
        }
        table.memory(megabytes(ours), 300);
        Table.told(task + "nothing kept", seconds(opsc(java, "off", data, report)));
    }

    /** Nothing is kept: each file is read, as SnakeYAML alone reads it. */
    private void world() throws Exception {
        Path java = Path.of(System.getProperty("java.home"));
        Path data = folder.resolve("world");
        InventedLaw.write(data.resolve("statutes"), Shipped.opsc(), STATES, 500, SEED);
        Path tenth = folder.resolve("tenth");
        InventedLaw.write(tenth.resolve("statutes"), Shipped.opsc(), STATES, 50, SEED);
        Start ours = opsc(java, "off", data, "compare --all --format csv");
        Start compose =
                plain(
                        data,
                        bin(java),
                        "-XX:+UseSerialGC", // as the launcher passes it; the compiler is its own
                        "-cp",
                        System.getProperty("java.class.path"),
                        Composing.class.getName(),
                        "statutes");
        double large = compare("world, SnakeYAML composes alone", ours, compose, 3, 1.4) / 500;
        table.memory(megabytes(ours), 350);
        Start less = opsc(java, "off", tenth, "compare --all --format csv");
        List<Double> small = List.of(seconds(less), seconds(less), seconds(less));
        table.target("world, a provision of 500 to one of 50", large, median(small) / 50, 1.2);
    }

    /** A JDK of that release: the one that runs, one named in the environment, or a neighbour. */
    private static Optional<Path> java(int release) throws IOException {
        Path here = Path.of(System.getProperty("java.home"));
        if (Runtime.version().feature() == release) {
            return Optional.of(here);
        }
        String named = System.getenv("JAVA" + release + "_HOME");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        try (Stream<Path> neighbours = Files.list(here.getParent())) {
            return neighbours.sorted().filter(home -> isOf(home, release)).findFirst();
        }
    }

    private static boolean isOf(Path home, int release) {
        try {
            return Files.readString(home.resolve("release"))
                            .contains("JAVA_VERSION=\"" + release + ".")
                    && Files.isExecutable(Path.of(bin(home)));
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String bin(Path java) {
        return java.resolve("bin/java").toString();
    }

    private Start nothing(Path java, Path data) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("nothing"));
        Path file = classes.resolve("opsc/bench/Nothing.class");
        Files.createDirectories(file.getParent());
        try (InputStream code = Ratios.class.getResourceAsStream("Nothing.class")) {
            Files.copy(code, file, REPLACE_EXISTING);
        }
        return plain(data, bin(java), "-cp", classes.toString(), Nothing.class.getName());
    }

    private Start opsc(Path java, String cache, Path data, String arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments.split(" ")));
        return new Start(
                data, command, new TreeMap<>(Map.of("JAVA_HOME", java + "", "OPSC_CACHE", cache)));
    }

    private static Start plain(Path data, String... command) {
        return new Start(data, List.of(command), Map.of());
    }

    /** The launcher makes its archive of classes in the background of a first run. */
    private static void awaitArchive(Path cache) throws Exception {
        for (int tenths = 0; tenths < 1200; tenths++) {
            try (Stream<Path> all = Files.list(cache)) {
                List<String> names = all.map(path -> path.getFileName().toString()).toList();
                if (names.stream().anyMatch(name -> name.endsWith(".jsa"))
                        && names.stream().noneMatch(name -> name.equals("making"))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no archive of classes in " + cache + " after two minutes");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Prints the line and returns our median; no target if {@code atMost} is no number. */
    private double compare(String name, Start ours, Start other, int runs, double atMost)
            throws Exception {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            mine.add(seconds(ours));
            theirs.add(seconds(other));
        }
        if (Double.isNaN(atMost)) {
            Table.compared(name, median(mine), median(theirs));
        } else {
            table.target(name, median(mine), median(theirs), atMost);
        }
        Table.note(runs + " x in turn: " + ours);
        Table.note("against: " + other);
        return median(mine);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private double seconds(Start start) throws Exception {
        long from = System.nanoTime();
        end(start, begin(start));
        return (System.nanoTime() - from) / 1e9;
    }

    /** In a run of its own, so that looking does not slow what is timed. */
    private double megabytes(Start start) throws Exception {
        Process process = begin(start);
        double kilobytes = 0;
        while (!process.waitFor(1, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, peak(process.pid()));
        }
        end(start, process);
        return kilobytes / 1024;
    }

    private Process begin(Start start) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(start.command());
        builder.directory(start.data().toFile());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());
        builder.environment().put("NO_COLOR", "1");
        builder.environment().putAll(start.environment());
        return builder.start();
    }

    private void end(Start start, Process process) throws Exception {
        int code = process.waitFor();
        boolean ours = start.command().get(0).equals(launcher.toString());
        if (ours && code != 0) {
            throw new IllegalStateException(
                    start + "\n" + Files.readString(folder.resolve("out.txt")));
        }
    }

    private static double peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    static Catalogue read(Path file) throws IOException {
        Problems problems = new Problems();
        List<RawFile> files =
                List.of(new RawFile("obligations/opsc.yaml", Files.readAllBytes(file)));
        List<Catalogue> catalogues = CatalogueLoader.load(files, problems).catalogues();
        if (problems.errors() > 0) {
            throw new IllegalStateException(problems.all().toString());
        }
        return catalogues.get(0);
    }

    static String catalogue(int duties) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                """
                catalogue:
                  id: opsc
                  cite: {en: Invented}
                  title: {en: An invented treaty}
                  adopted: 2000-01-01
                  in_force: 2002-01-01
                  sources: []
                obligations:
                """);
        for (int duty = 1; duty <= duties; duty++) {
            yaml.append("  - id: opsc-").append(duty).append("\n    pinpoint: art. ").append(duty);
            yaml.append("\n    title: {en: Duty}\n    phase: eradication\n    strength: shall\n");
            yaml.append("    met_by: law\n    requires: [every-child]\n");
            yaml.append("    summary: {en: A child is protected against an act.}\n    elements:\n");
            for (int element = 1; element <= 4; element++) {
                yaml.append("      - {id: e").append(element).append(", title: {en: an act}}\n");
            }
        }
        return yaml.toString();
    }

    private static String duties(int duties) {
        StringBuilder text = new StringBuilder();
        for (int duty = 1; duty <= duties; duty++) {
            for (int element = 1; element <= 4; element++) {
                text.append("# Duty\n`dsn~opsc-").append(duty).append("-e").append(element);
                text.append("~1`\n\nNeeds: impl\n\n");
            }
        }
        return text.toString();
    }

    private static String plainLaw(int duties, int provisions) {
        Random random = new Random(SEED);
        StringBuilder yaml = new StringBuilder("law:\n  elements:\n");
        for (int duty = 1; duty <= duties; duty++) {
            for (int element = 1; element <= 4; element++) {
                yaml.append("    - id: opsc-" + duty + "-e" + element + "\n");
            }
        }
        yaml.append("  provisions:\n");
        for (int provision = 1; provision <= provisions; provision++) {
            yaml.append("    - id: s-" + provision + "\n      covers: opsc-");
            yaml.append(1 + random.nextInt(duties)).append("-e").append(1 + random.nextInt(4));
            yaml.append('\n');
        }
        return yaml.toString();
    }

    private static String law(int duties, int provisions) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder();
        for (int provision = 1; provision <= provisions; provision++) {
            text.append("# Section\n`impl~s-").append(provision).append("~1`\n\nCovers:\n");
            text.append("* dsn~opsc-").append(1 + random.nextInt(duties));
            text.append("-e").append(1 + random.nextInt(4)).append("~1\n\n");
        }
        return text.toString();
    }

    private static final String RULES =
            """
            rules:
              provision-has-what-it-needs:
                given: "$.provisions[*]"
                severity: error
                then:
                  - {field: id, function: truthy}
                  - {field: pinpoint, function: truthy}
                  - {field: summary.en, function: truthy}
                  - {field: checked.confidence, function: enumeration, functionOptions: {values: [verified, unverified]}}
            """;

    /** Elements have ids, and each provision covers one of them. */
    private static final String METASCHEMA =
            """
            <METASCHEMA xmlns="http://csrc.nist.gov/ns/oscal/metaschema/1.0">
              <schema-name>Invented law</schema-name>
              <schema-version>1</schema-version>
              <short-name>law</short-name>
              <namespace>urn:opsc:bench</namespace>
              <json-base-uri>urn:opsc:bench</json-base-uri>
              <define-assembly name="law">
                <formal-name>Law</formal-name>
                <description>Elements of duties, and provisions.</description>
                <root-name>law</root-name>
                <model>
                  <assembly ref="element" max-occurs="unbounded"><group-as name="elements" in-json="ARRAY"/></assembly>
                  <assembly ref="provision" max-occurs="unbounded"><group-as name="provisions" in-json="ARRAY"/></assembly>
                </model>
                <constraint>
                  <index id="ids" name="elements" target="element"><key-field target="@id"/></index>
                  <is-unique id="once" target="provision"><key-field target="@id"/></is-unique>
                  <index-has-key id="known" name="elements" target="provision"><key-field target="@covers"/></index-has-key>
                </constraint>
              </define-assembly>
              <define-assembly name="element">
                <formal-name>Element</formal-name>
                <description>A part of a duty.</description>
                <define-flag name="id" as-type="token" required="yes"><formal-name>Id</formal-name><description>Its id.</description></define-flag>
              </define-assembly>
              <define-assembly name="provision">
                <formal-name>Provision</formal-name>
                <description>What covers an element.</description>
                <define-flag name="id" as-type="token" required="yes"><formal-name>Id</formal-name><description>Its id.</description></define-flag>
                <define-flag name="covers" as-type="token" required="yes"><formal-name>Covers</formal-name><description>The element.</description></define-flag>
              </define-assembly>
            </METASCHEMA>
            """;
}
