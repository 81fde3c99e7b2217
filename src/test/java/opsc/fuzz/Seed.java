package opsc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opsc.model.Inputs;
import opsc.model.Manifest;
import opsc.model.Sha256;
import opsc.report.ManifestJson;

/**
 * A sound data file to make mutants from, small so that a million of them take minutes.
 *
 * @param shipped whether it speaks of the shipped catalogues, not of the small treaty of the cases
 * @param path where it would lie
 */
record Seed(Kind kind, boolean shipped, String path, String text) {

    /** What a file says it is, by its first key. */
    enum Kind {
        CATALOGUE,
        INSTRUMENT,
        STATE,
        FINDINGS,
        DECISIONS,
        BASELINE,
        MANIFEST,
        SETTINGS,
        /** A part of one; see {@link EditedWorkbook}. */
        WORKBOOK
    }

    private static final int LONGEST = 2_500;
    private static final String DECISIONS =
            """
            decisions:
              - id: d-1
                court: {en: The court}
                number: 1/2018
                decided: 2018-05
                obligation: opsc-1
                charged: [aaa-act/s-1]
                available: {maximum: 12 years, aggravated_maximum: life, aggravations: [aaa-act/s-2]}
                asked: 10 years
                imposed: 3 years 6 months
                aggravation_applied: false
                summary: {en: The court did not apply it., id: Tidak diterapkan.}
                checked: {confidence: unverified}
            """;

    private static final String FINDINGS =
            """
            findings:
              - id: f-1
                on: 2018-05-01
                obligation: opsc-1
                effect: undermines
                summary: {en: It is not applied., id: Tidak diterapkan.}
                source: {title: A study, url: "https://example.org"}
                checked: {confidence: unverified}
            """;

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path EXAMPLES = Path.of("src/test/resources/schema");

    /**
     * The files of all cases, those with every key, and the shipped files cut down to their heads
     * and an entry or two.
     */
    static List<Seed> all() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (Path file : yaml(CASES)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.length() <= LONGEST) {
                add(seeds, false, file.getFileName().toString(), text);
            }
        }
        for (Path file : yaml(EXAMPLES)) {
            add(seeds, false, file.getFileName().toString(), Files.readString(file));
        }
        for (Path root : List.of(Path.of("obligations"), Path.of("statutes"))) {
            for (Path file : yaml(root)) {
                for (String part : parts(Files.readString(file))) {
                    add(seeds, true, file.getFileName().toString(), part);
                }
            }
        }
        add(seeds, false, "decisions.yaml", DECISIONS);
        add(seeds, false, "findings.yaml", FINDINGS);
        seeds.add(new Seed(Kind.MANIFEST, false, "gap-report.manifest.json", manifest()));
        return seeds;
    }

    private static void add(List<Seed> seeds, boolean shipped, String name, String text) {
        for (Kind kind : Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            if (text.startsWith(word + ":") || text.contains("\n" + word + ":")) {
                String folder =
                        kind == Kind.CATALOGUE ? "obligations/" : "statutes/" + state(shipped);
                seeds.add(new Seed(kind, shipped, folder + name, text));
                return;
            }
        }
        if (name.equals("opsc.yaml")) {
            seeds.add(new Seed(Kind.SETTINGS, shipped, name, text));
        }
    }

    static String state(boolean shipped) {
        return shipped ? "idn/" : "aaa/";
    }

    /** The head of a file with one entry of its first list, for up to four entries. */
    private static List<String> parts(String text) {
        List<String> entries = List.of(text.split("(?m)^(?=  - )"));
        List<String> parts = new ArrayList<>();
        for (int at = 1; at < entries.size() && parts.size() < 4; at += 1 + entries.size() / 4) {
            String part = entries.get(0) + entries.get(at);
            if (part.length() <= LONGEST) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String manifest() {
        return ManifestJson.text(
                new Manifest(
                        "0.1.0",
                        List.of("report", "aaa", "--as-of=" + LocalDate.EPOCH),
                        List.of("csv"),
                        Inputs.of(Map.of("statutes/aaa/act.yaml", Sha256.of("act"))),
                        new TreeMap<>(Map.of("gap-report.csv", Sha256.of("csv")))));
    }

    private static List<Path> yaml(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
