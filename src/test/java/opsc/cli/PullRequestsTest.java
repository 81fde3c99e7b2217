package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A repository of statutes with its baseline, and what `opsc check` says of twelve pull requests:
 * the exit code and every annotation.
 */
class PullRequestsTest {

    private static final String ACT =
            """
            instrument:
              id: aaa-act
              kind: act
              cite: {en: Act}
              title: {en: The act}
              in_force: 2010-01-01
              checked: {confidence: verified}
              read_in_full: {against: opsc, on: 2026-01-01, by: tests}
            provisions:
              - id: s-1
                pinpoint: s. 1
                phase: [eradication]
                kind: offence
                summary: {en: Trade in children is an offence.}
                protects: {under: 18}
                online: neutral
                checked: {confidence: verified}
                covers:
                  - obligation: opsc-1
                    elements: [buy, sell]
                    extent: full
                    because: {en: The words say so.}
              - id: s-2
                pinpoint: s. 2
                phase: [judicial-process]
                kind: power
                summary: {en: The court may close a shop for a week.}
                checked: {confidence: verified}
                covers:
                  - obligation: opsc-2
                    elements: [temporary]
                    extent: partial
                    lacks: {en: shops only}
                    because: {en: Other premises are not named.}
            """;

    private static final String BILL_OF_RIGHTS =
            """
            instrument:
              id: aaa-rights
              kind: act
              cite: {en: Rights Act}
              title: {en: The act on rights}
              in_force: 2020-01-01
              checked: {confidence: verified}
            provisions:
              - id: s-9
                pinpoint: s. 9
                phase: [eradication]
                kind: offence
                summary: {en: Buying a child is allowed for relatives.}
                protects: {under: 18}
                online: neutral
                checked: {confidence: verified}
                covers:
                  - obligation: opsc-1
                    elements: [buy]
                    extent: full
                    because: {en: The words say so.}
            """;

    @TempDir private Path repository;

    @BeforeEach
    void mainBranch() throws IOException {
        write(
                "obligations/opsc.yaml",
                Files.readString(Path.of("src/test/resources/cases/obligations/opsc.yaml")));
        write("statutes/aaa/state.yaml", "state: {id: AAA, name: {en: Aland}}\n");
        write("statutes/aaa/act.yaml", ACT);
        opsc(0, "baseline", "create", "aaa");
        assertEquals("", check(0));
    }

    @Test
    void aVerbDropped() throws IOException {
        edit("elements: [buy, sell]", "elements: [buy]");
        assertEquals(
                "::error file=statutes/aaa/act.yaml,line=20,col=19,title=regression%3A Aland%2C art. 1 Forbid trade::"
                        + "selling (opsc-1.sell) was covered by aaa-act/s-1, now not covered%0A"
                        + "if this is meant: opsc baseline accept aaa opsc-1.sell --reason ... --owner ... --until DAY\n",
                check(1));
    }

    @Test
    void anAgeLowered() throws IOException {
        edit("under: 18", "under: 16");
        assertEquals(
                "::error file=statutes/aaa/act.yaml,line=15,col=15,title=regression%3A Aland%2C art. 1 Forbid trade::"
                        + "buying (opsc-1.buy) was covered by aaa-act/s-1, now partly covered:"
                        + " victims aged 16 and 17 are not covered%0A"
                        + "selling (opsc-1.sell) was covered by aaa-act/s-1, now partly covered:"
                        + " victims aged 16 and 17 are not covered%0A"
                        + "if this is meant: opsc baseline accept aaa opsc-1.buy --reason ... --owner ... --until DAY\n",
                check(1));
    }

    @Test
    void aRepeal() throws IOException {
        edit(
                "    pinpoint: s. 1\n",
                "    pinpoint: s. 1\n    in_force: {from: 2010-01-01, until: 2026-01-01, ended: repealed}\n");
        assertEquals(
                "::error file=statutes/aaa/act.yaml,line=12,col=15,title=regression%3A Aland%2C art. 1 Forbid trade::"
                        + "buying (opsc-1.buy) was covered by aaa-act/s-1, now not covered%0A"
                        + "selling (opsc-1.sell) was covered by aaa-act/s-1, now not covered%0A"
                        + "if this is meant: opsc baseline accept aaa opsc-1.buy --reason ... --owner ... --until DAY\n",
                check(1));
    }

    @Test
    void aLawTakenAwayIsShownAtTheState() throws IOException {
        Files.delete(repository.resolve("statutes/aaa/act.yaml"));
        List<String> lines = check(1).lines().toList();
        assertEquals(2, lines.size(), "one for each duty");
        for (String line : lines) {
            assertTrue(line.startsWith("::error file=statutes/aaa/state.yaml,line=1,col=8"), line);
        }
    }

    @Test
    void aTypo() throws IOException {
        edit("obligation: opsc-1\n", "obligation: opsc-11\n");
        assertEquals(
                "::error file=statutes/aaa/act.yaml,line=19,col=21,title=invalid data::"
                        + "no obligation has the id `opsc-11`%0Adid you mean `opsc-1`, `opsc-2` or `opsc-3`?\n",
                check(2));
    }

    @Test
    void aRenamedId() throws IOException {
        edit("- id: s-1\n", "- id: section-1\n");
        assertEquals("", check(0));
        write("statutes/aaa/the-act.yaml", read().replace("aaa-act", "aaa-the-act"));
        Files.delete(repository.resolve("statutes/aaa/act.yaml"));
        assertEquals("", check(0));
    }

    @Test
    void aBadIndentation() throws IOException {
        edit("    kind: power\n", "   kind: power\n");
        String annotation = check(2);
        assertTrue(
                annotation.startsWith(
                        "::error file=statutes/aaa/act.yaml,line=26,col=4,title=invalid data::"),
                annotation);
        assertEquals(1, annotation.lines().count());
    }

    @Test
    void anImprovement() throws IOException {
        edit("extent: partial\n        lacks: {en: shops only}", "extent: full");
        assertEquals(
                "::notice file=statutes/aaa/act.yaml,line=32,col=17,title=improvement%3A Aland%2C art. 2 Close premises::"
                        + "closing for a time (opsc-2.temporary) was partly covered, now covered%0A"
                        + "to keep it: opsc baseline prune aaa\n"
                        + "::notice file=statutes/aaa/state.yaml,line=1,col=8,title=improvement%3A Aland%2C art. 2 Close premises::"
                        + "closing for good (opsc-2.definitive) was not covered, and another way of meeting the duty is covered now%0A"
                        + "to keep it: opsc baseline prune aaa\n",
                check(0));
        opsc(0, "baseline", "prune", "aaa");
        assertEquals("", check(0));
        write("statutes/aaa/act.yaml", ACT);
        assertTrue(check(1).contains("title=regression"), "what was pruned must stay");
    }

    @Test
    void aNewLaw() throws IOException {
        write("statutes/aaa/rights.yaml", BILL_OF_RIGHTS);
        assertEquals("", check(0));
    }

    @Test
    void aConflict() throws IOException {
        write(
                "statutes/aaa/rights.yaml",
                BILL_OF_RIGHTS.replace(
                        "extent: full",
                        "extent: conflicts\n        lacks: {en: relatives go free}"));
        assertEquals(
                "::error file=statutes/aaa/rights.yaml,line=20,col=17,title=conflict%3A Aland%2C art. 1 Forbid trade::"
                        + "buying (opsc-1.buy) was covered by aaa-act/s-1; a provision in force now contradicts it: relatives go free%0A"
                        + "if this is meant: opsc baseline accept aaa opsc-1.buy --reason ... --owner ... --until DAY\n",
                check(1));
    }

    @Test
    void anExpiredWaiver() throws IOException {
        edit("elements: [buy, sell]", "elements: [buy]");
        opsc(
                0,
                "baseline",
                "accept",
                "aaa",
                "opsc-1.sell",
                "--reason",
                "a bill is before parliament, 100% sure",
                "--owner",
                "Ministry",
                "--until",
                "2027-01-01");
        assertEquals("", check(0));
        assertEquals("", check(0, "--as-of", "2026-12-31"));
        assertEquals(
                "::error file=.opsc/baseline-aaa.yaml,line=30,col=12,title=acceptance ended%3A Aland%2C art. 1 Forbid trade::"
                        + "selling (opsc-1.sell) is still not covered; Ministry accepted it until 2027-01-01:"
                        + " a bill is before parliament, 100%25 sure%0A"
                        + "if this is meant: opsc baseline accept aaa opsc-1.sell --reason ... --owner ... --until DAY\n",
                check(1, "--as-of", "2027-01-01"));
        write("statutes/aaa/act.yaml", ACT);
        assertTrue(check(0).contains("stale entry of the baseline"), "the waiver is not needed");
    }

    @Test
    void aMovedLine() throws IOException {
        write(
                "statutes/aaa/act.yaml",
                "# a comment\n\n" + ACT.replace("provisions:", "\n\nprovisions:"));
        assertEquals("", check(0));
        String[] parts = ACT.split("(?=  - id: s-)");
        write("statutes/aaa/act.yaml", parts[0] + parts[2] + parts[1]);
        assertEquals("", check(0));
    }

    @Test
    void aPureReformat() throws IOException {
        write(
                "statutes/aaa/act.yaml",
                ACT.replace("elements: [buy, sell]", "elements:\n          - sell\n          - buy")
                        .replace(
                                "{en: shops only}",
                                "\n          en: >-\n            shops\n            only")
                        .replace("kind: act", "kind: 'act'"));
        assertEquals("", check(0));
    }

    @Test
    void anAgeLoweredUnderAClaimThatWasPartialAlready() throws IOException {
        String before =
                ACT.replace("under: 18", "under: 17")
                        .replace(
                                "elements: [buy, sell]\n        extent: full",
                                "elements: [buy, sell]\n        extent: partial\n        lacks: {en: relatives go free}");
        write("statutes/aaa/act.yaml", before);
        Files.delete(repository.resolve(".opsc/baseline-aaa.yaml"));
        opsc(0, "baseline", "create", "aaa");
        write("statutes/aaa/act.yaml", before.replace("under: 17", "under: 18"));
        assertEquals("", worse(check(0)), "more children are protected");
        write("statutes/aaa/act.yaml", before.replace("under: 17", "under: 16"));
        assertEquals(
                "::error file=statutes/aaa/act.yaml,line=15,col=15,title=regression%3A Aland%2C art. 1 Forbid trade::"
                        + "buying (opsc-1.buy) was partly covered by aaa-act/s-1 and reaches less far now:"
                        + " relatives go free; victims aged 16 and 17 are not covered%0A"
                        + "selling (opsc-1.sell) was partly covered by aaa-act/s-1 and reaches less far now:"
                        + " relatives go free; victims aged 16 and 17 are not covered%0A"
                        + "if this is meant: opsc baseline accept aaa opsc-1.buy --reason ... --owner ... --until DAY\n",
                check(1));
        opsc(0, "baseline", "prune", "aaa");
        check(1);
        write("statutes/aaa/act.yaml", before.replace("17}", "17, except: [boys]}"));
        assertTrue(check(1).contains("victims aged 17 are not covered; not covered: boys"));
        write(
                "statutes/aaa/act.yaml",
                before.replace("under: 17", "under: 16").replace("id: s-1", "id: s-1a"));
        assertTrue(check(1).contains("reaches less far now"), "under another id");
        write("statutes/aaa/act.yaml", before);
        write("statutes/aaa/rights.yaml", BILL_OF_RIGHTS.replace("under: 18", "under: 12"));
        assertEquals("", worse(check(0)), "a further law takes nothing away");
        for (String element : List.of("opsc-1.buy", "opsc-1.sell")) {
            opsc(
                    0,
                    ("baseline accept aaa " + element + " --reason r --owner o --until 2027-01-01")
                            .split(" "));
        }
        assertEquals("", worse(check(0)));
        write("statutes/aaa/act.yaml", before.replace("under: 17", "under: 10"));
        assertTrue(check(1).contains("reaches less far now"), "less than was accepted");
    }

    private static String worse(String annotations) {
        return annotations
                .lines()
                .filter(line -> !line.startsWith("::notice"))
                .collect(Collectors.joining("\n"));
    }

    // --- the gate itself

    @Test
    void failOnSaysWhatFails() throws IOException {
        edit("elements: [buy, sell]", "elements: [buy]");
        assertTrue(check(0, "--fail-on", "none").startsWith("::warning "));
        check(1, "--fail-on", "regression");
        write("statutes/aaa/act.yaml", ACT);
        check(0, "--fail-on", "new");
        check(1, "--fail-on", "any");
    }

    @Test
    void aGapThatTheBaselineDoesNotKnowIsNew() throws IOException {
        Path baseline = repository.resolve(".opsc/baseline-aaa.yaml");
        String text = Files.readString(baseline);
        Files.writeString(
                baseline, text.replaceFirst("(?s)known:\n.*accepted", "known: []\naccepted"));
        assertTrue(check(1).contains("title=new gap%3A"));
        check(0, "--fail-on", "regression");
        Files.writeString(baseline, text.replaceFirst("fingerprint: \"", "fingerprint: \"x"));
        assertTrue(check(1).contains("the fingerprint beside it is not its own"));
    }

    @Test
    void aBaselineIsNotOverwrittenAndNotMissed() throws IOException {
        opsc(2, "baseline", "create", "aaa");
        opsc(2, "baseline", "accept", "aaa", "opsc-1.buy");
        Files.delete(repository.resolve(".opsc/baseline-aaa.yaml"));
        check(2);
        check(2, "aaa");
    }

    @Test
    void pruneAddsNothingToTheKnownGaps() throws IOException {
        String before = Files.readString(repository.resolve(".opsc/baseline-aaa.yaml"));
        edit("under: 18", "under: 16");
        opsc(0, "baseline", "prune", "aaa");
        assertEquals(before, Files.readString(repository.resolve(".opsc/baseline-aaa.yaml")));
    }

    @Test
    @Tag("slow")
    void everyShippedStatePassesItsOwnBaseline() throws IOException {
        for (String code : List.of("idn", "mys", "phl")) {
            String[] data = {
                "--obligations=" + Path.of("obligations").toAbsolutePath(),
                "--statutes=" + Path.of("statutes").toAbsolutePath(),
                "--baselines=shipped"
            };
            opsc(0, "baseline", "create", code, data[0], data[1], data[2]);
            Path baseline = repository.resolve("shipped/baseline-" + code + ".yaml");
            String written = Files.readString(baseline);
            assertEquals("", check(0, code, data[0], data[1], data[2]));
            opsc(0, "baseline", "prune", code, data[0], data[1], data[2]);
            assertEquals(written, Files.readString(baseline));
        }
    }

    // --- formats

    @Test
    void severalFormatsInOneRun() throws IOException {
        edit("under: 18", "under: 16");
        Session session =
                Session.run(
                        repository,
                        "check",
                        "--format",
                        "text,markdown,json,sarif,github,gitlab,junit",
                        "--output",
                        "out");
        assertEquals(1, session.exit(), session.err());
        assertTrue(session.out().startsWith("::error "), session.out());
        Set<String> files = new HashSet<>();
        try (Stream<Path> all = Files.list(repository.resolve("out"))) {
            all.forEach(path -> files.add(path.getFileName().toString()));
        }
        assertEquals(
                Set.of(
                        "check.txt",
                        "check.md",
                        "check.json",
                        "check.sarif",
                        "gl-code-quality-report.json",
                        "junit.xml"),
                files);
    }

    @Test
    void sarifKeepsToTheOfficialSchema() throws IOException {
        assertEquals(0, sarif(0).size());
        edit("under: 18", "under: 16");
        JsonNode results = sarif(1);
        assertEquals(2, results.size());
        String print = fingerprint(results.get(0));
        write("statutes/aaa/act.yaml", "# moved\n" + read());
        assertEquals(print, fingerprint(sarif(1).get(0)), "the fingerprint stays when lines move");
        edit("obligation: opsc-1\n", "obligation: opsc-11\n");
        JsonNode typo = sarif(2);
        assertEquals("unknown-obligation", typo.get(0).get("ruleId").asText());
    }

    private static String fingerprint(JsonNode result) {
        return result.get("partialFingerprints").get("primaryLocationLineHash").asText();
    }

    /** The results, each of a declared rule and at a relative place. */
    private JsonNode sarif(int exit) throws IOException {
        String text = opsc(exit, "check", "--format", "sarif").out();
        try (InputStream in =
                PullRequestsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            assertEquals(Set.of(), schema.validate(text, InputFormat.JSON));
        }
        JsonNode run = new ObjectMapper().readTree(text).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> assertTrue(ids.add(rule.get("id").asText()), "a rule stands twice"));
        for (JsonNode result : run.get("results")) {
            assertEquals(
                    result.get("ruleId").asText(),
                    rules.get(result.get("ruleIndex").asInt()).get("id").asText());
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
            assertTrue(Files.exists(repository.resolve(uri)), uri);
        }
        return run.get("results");
    }

    @Test
    void gitlabGetsOneEntryForEachFailureWithAFingerprintOfItsOwn() throws IOException {
        edit("under: 18", "under: 16");
        JsonNode entries =
                new ObjectMapper().readTree(opsc(1, "check", "--format", "gitlab").out());
        Set<String> prints = new HashSet<>();
        for (JsonNode entry : entries) {
            // The four that GitLab's own schema requires, and the two that place it in the diff.
            assertFalse(entry.get("description").asText().isEmpty());
            assertFalse(entry.get("check_name").asText().isEmpty());
            assertTrue(prints.add(entry.get("fingerprint").asText()));
            assertTrue(
                    Set.of("info", "minor", "major", "critical", "blocker")
                            .contains(entry.get("severity").asText()));
            assertEquals("statutes/aaa/act.yaml", entry.at("/location/path").asText());
            assertTrue(entry.at("/location/lines/begin").isInt());
            assertEquals(15, entry.at("/location/lines/begin").asInt());
        }
        assertEquals(2, entries.size());
    }

    @Test
    void surefiresReportReadsACaseForEachDuty() throws Exception {
        assertEquals(0, junit(0).getNumberOfFailures());
        edit("under: 18", "under: 16");
        ReportTestSuite suite = junit(1);
        assertEquals("opsc.AAA", suite.getFullClassName());
        assertEquals(2, suite.getNumberOfTests());
        assertEquals(1, suite.getNumberOfFailures());
        ReportTestCase failed = suite.getTestCases().get(0);
        assertEquals("art. 1 Forbid trade", failed.getName());
        assertEquals("regression", failed.getFailureType());
        assertTrue(failed.getFailureMessage().startsWith("buying (opsc-1.buy) was covered"));
        assertTrue(failed.getFailureDetail().contains("act.yaml:15:15: regression: selling"));
        assertTrue(suite.getTestCases().get(1).isSuccessful());
    }

    private ReportTestSuite junit(int exit) throws Exception {
        byte[] xml =
                opsc(exit, "check", "--format", "junit").out().getBytes(StandardCharsets.UTF_8);
        try (InputStreamReader in =
                new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8)) {
            return new TestSuiteXmlParser(new NullConsoleLogger()).parse(in).get(0);
        }
    }

    @Test
    void annotationsAreAtMostTenAndTheLastSaysHowManyWereCut() throws IOException {
        StringBuilder many = new StringBuilder(ACT);
        for (int at = 0; at < 30; at++) {
            many.append("  - {id: x-").append(at).append("}\n");
        }
        write("statutes/aaa/act.yaml", many.toString());
        List<String> lines = check(2).lines().toList();
        assertEquals(10, lines.size());
        assertTrue(
                Pattern.matches(
                        "::error title=opsc check::\\d+ more findings not shown here; .*",
                        lines.get(9)),
                lines.get(9));
    }

    // --- the repository

    /** What `opsc check` prints as annotations. */
    private String check(int exit, String... more) {
        String[] arguments =
                Stream.concat(Stream.of("check", "--format", "github"), Stream.of(more))
                        .toArray(String[]::new);
        return opsc(exit, arguments).out();
    }

    private Session opsc(int exit, String... arguments) {
        Session session = Session.run(repository, arguments);
        assertEquals(exit, session.exit(), session.out() + session.err());
        return session;
    }

    private void edit(String from, String to) throws IOException {
        String text = read();
        assertTrue(text.contains(from), from);
        write("statutes/aaa/act.yaml", text.replace(from, to));
    }

    private String read() throws IOException {
        return Files.readString(repository.resolve("statutes/aaa/act.yaml"));
    }

    private void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
