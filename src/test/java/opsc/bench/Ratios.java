package opsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import opsc.data.Shipped;
import opsc.load.CatalogueLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.model.Catalogue;

/**
 * Whole processes against each other in one run: medians of wall time, alternating, and the most
 * memory a process held. Started by {@code mvn -P bench verify}; a peer that cannot be installed is
 * told as not run. Needs Linux for memory.
 */
final class Ratios {

    private static final int RUNS = 5;
    private static final int POLL_MILLIS = 10;
    private static final long SEED = 1;
    private static final int STATES = 177;

    private final Path folder;
    private final String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    private final Path jar;
    private boolean fellShort;

    /** How long a process took, and what it held at most. */
    private record Cost(double seconds, double megabytes) {}

    private Ratios(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /**
     * @param arguments a folder to work in, the jar, and the folder of peers
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Ratios ratios = new Ratios(folder, Path.of(arguments[1]).toAbsolutePath());
        Path peers = Path.of(arguments[2]).toAbsolutePath();
        System.out.printf(
                Locale.ROOT,
                "%-44s %8s %8s %7s %7s %6s%n",
                "comparison",
                "ours s",
                "other s",
                "ratio",
                "at most",
                "");
        ratios.peers("S", 30, 60, peers);
        ratios.peers("L", 3_000, 10_000, peers);
        ratios.world();
        System.out.println("metaschema-cli: not run, it is not installed by this profile");
        System.exit(ratios.fellShort ? 1 : 0);
    }

    private void peers(String size, int duties, int provisions, Path peers) throws Exception {
        Path data = folder.resolve(size);
        Path catalogue = Files.createDirectories(data.resolve("obligations")).resolve("opsc.yaml");
        Files.writeString(catalogue, catalogue(duties));
        InventedLaw.write(data.resolve("statutes"), read(catalogue), 1, provisions, SEED);
        Files.createDirectories(data.resolve("oft"));
        Files.writeString(data.resolve("oft/duties.md"), duties(duties));
        Files.writeString(data.resolve("oft/law.md"), law(duties, provisions));
        Files.writeString(data.resolve("ruleset.yaml"), RULES);
        List<String> ours =
                opsc(
                        "-XX:TieredStopAtLevel=1",
                        "report",
                        "aaa",
                        "--format",
                        "json",
                        "--output",
                        "-");
        Path oft = peers.resolve("openfasttrace-4.2.0.jar");
        compare(
                "peers' task " + size + ", OpenFastTrace",
                data,
                ours,
                Files.exists(oft)
                        ? Optional.of(List.of(java, "-jar", oft.toString(), "trace", "oft"))
                        : Optional.empty(),
                0.6,
                300);
        Path spectral = peers.resolve("node_modules/.bin/spectral");
        compare(
                "peers' task " + size + ", Spectral lint",
                data,
                ours,
                Files.exists(spectral)
                        ? Optional.of(
                                List.of(
                                        spectral.toString(),
                                        "lint",
                                        "--ruleset",
                                        "ruleset.yaml",
                                        "statutes/aaa/*.yaml"))
                        : Optional.empty(),
                0.3,
                300);
    }

    private void world() throws Exception {
        Path data = folder.resolve("world");
        InventedLaw.write(data.resolve("statutes"), Shipped.opsc(), STATES, 500, SEED);
        Path tenth = folder.resolve("tenth");
        InventedLaw.write(tenth.resolve("statutes"), Shipped.opsc(), STATES, 50, SEED);
        List<String> ours = opsc("-XX:+UseSerialGC", "compare", "--all", "--format", "csv");
        List<String> compose =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Composing.class.getName(),
                        "statutes");
        compare("world, SnakeYAML composes alone", data, ours, Optional.of(compose), 1.4, 350);
        double large = median(data, ours).seconds() / 500;
        double small = median(tenth, ours).seconds() / 50;
        line("world, a provision of 500 to one of 50", large, small, 1.2, true);
    }

    private List<String> opsc(String flag, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:+UseSerialGC", flag, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private void compare(
            String name,
            Path data,
            List<String> ours,
            Optional<List<String>> other,
            double atMost,
            double megabytes)
            throws Exception {
        if (other.isEmpty()) {
            System.out.printf("%-44s not run%n", name);
            return;
        }
        List<Cost> mine = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            mine.add(run(data, ours));
            theirs.add(run(data, other.get()));
        }
        double most = mine.stream().mapToDouble(Cost::megabytes).max().orElseThrow();
        line(name, median(mine), median(theirs), atMost, most <= megabytes);
        System.out.printf(Locale.ROOT, "%44s %8.0f MB, at most %.0f%n", "ours", most, megabytes);
    }

    private void line(String name, double ours, double other, double atMost, boolean fits) {
        boolean passes = ours / other <= atMost && fits;
        fellShort |= !passes;
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.4f %8.4f %7.2f %7.2f %s%n",
                name,
                ours,
                other,
                ours / other,
                atMost,
                passes ? "pass" : "falls short");
    }

    private Cost median(Path data, List<String> command) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            costs.add(run(data, command));
        }
        return new Cost(median(costs), 0);
    }

    private static double median(List<Cost> costs) {
        return costs.stream().map(Cost::seconds).sorted().toList().get(costs.size() / 2);
    }

    private Cost run(Path data, List<String> command) throws Exception {
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(data.toFile());
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(Map.of("OPSC_CACHE", "off", "NO_COLOR", "1"));
        long start = System.nanoTime();
        Process process = builder.start();
        double kilobytes = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, peak(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean ours = command.contains(jar.toString());
        if (ours && process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(out));
        }
        return new Cost(seconds, kilobytes / 1024);
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

    private static Catalogue read(Path file) throws IOException {
        Problems problems = new Problems();
        List<RawFile> files =
                List.of(new RawFile("obligations/opsc.yaml", Files.readAllBytes(file)));
        List<Catalogue> catalogues = CatalogueLoader.load(files, problems).catalogues();
        if (problems.errors() > 0) {
            throw new IllegalStateException(problems.all().toString());
        }
        return catalogues.get(0);
    }

    private static String catalogue(int duties) {
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
}
