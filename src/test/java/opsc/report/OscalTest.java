package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opsc.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The OSCAL files keep to NIST's published schemas and to each other. */
class OscalTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idn --as-of 2018-12-03",
                "idn --as-of 2018-12-03 --yardstick committee --lang id",
                "idn --view founding-paper",
                "idn --as-of 1950-01-01",
                "idn --as-of 2018-12-03 --catalogue icmec",
                "phl --as-of 2018-12-03 --verified-only",
                "mys --as-of 2026-11-22",
            })
    void bothFilesKeepToTheirSchemas(String question) throws IOException {
        write(question);
        String name = question.contains("--lang id") ? "gap-report-id" : "gap-report";
        validate(name + ".oscal.json", "/schema/json/oscal-ar_schema.json");
        validate(name + ".oscal-catalog.json", "/schema/json/oscal-catalog_schema.json");
        pointsWhereSomethingIs(
                read(name + ".oscal.json"), read(name + ".oscal-catalog.json"), name);
    }

    private void pointsWhereSomethingIs(JsonNode results, JsonNode catalog, String name) {
        Set<String> ids = new HashSet<>();
        catalog.findValuesAsText("id").forEach(id -> assertTrue(ids.add(id), id));
        JsonNode result = results.at("/assessment-results/results/0");
        Set<String> uuids = new HashSet<>();
        results.findValuesAsText("uuid").forEach(uuid -> assertTrue(uuids.add(uuid), uuid));
        result.findValuesAsText("target-id").forEach(id -> assertTrue(ids.contains(id), id));
        result.findValuesAsText("control-id").forEach(id -> assertTrue(ids.contains(id), id));
        result.findValuesAsText("observation-uuid")
                .forEach(uuid -> assertTrue(uuids.contains(uuid), uuid));
        JsonNode plan = results.at("/assessment-results/back-matter/resources/0");
        assertEquals(
                "#" + plan.get("uuid").asText(),
                results.at("/assessment-results/import-ap/href").asText());
        assertEquals(name + ".oscal-catalog.json", plan.at("/rlinks/0/href").asText());
    }

    @Test
    void everyVerdictFollowsFromOurStatus() throws IOException {
        write("idn --as-of 2018-12-03");
        Map<String, Set<String>> verdicts = new HashMap<>();
        Set<String> judged = new HashSet<>();
        for (JsonNode finding : result().get("findings")) {
            verdicts.computeIfAbsent(
                            finding.at("/target/status/state").asText(), none -> new HashSet<>())
                    .add(property(finding, "status"));
            judged.add(finding.at("/target/target-id").asText());
        }
        assertEquals(
                Map.of(
                        "satisfied",
                        Set.of("covered", "met"),
                        "not-satisfied",
                        Set.of(
                                "partly-covered",
                                "conflicting",
                                "not-covered",
                                "partly-met",
                                "not-met")),
                verdicts);
        Map<String, Integer> observed = new HashMap<>();
        for (JsonNode observation : result().get("observations")) {
            observed.merge(property(observation, "status"), 1, Integer::sum);
            if (Set.of("not-assessed", "not-applicable")
                    .contains(property(observation, "status"))) {
                assertFalse(judged.contains(property(observation, "element")));
            }
        }
        assertTrue(observed.get("not-assessed") > 0 && observed.get("not-applicable") > 0);
        assertFalse(judged.contains("opsc-4-2-a.offender-national"), "an option");
        assertTrue(judged.contains("opsc-3-1-c.import") && judged.contains("opsc-3-1-c_smt"));
    }

    @Test
    void aStateOfWhichNothingIsKnownHasNoFinding() throws IOException {
        Files.createDirectories(folder.resolve("statutes/aaa"));
        Files.writeString(
                folder.resolve("statutes/aaa/state.yaml"), "state: {id: AAA, name: {en: Aland}}\n");
        write("aaa --as-of 2018-12-03 --catalogue lanzarote");
        validate("gap-report.oscal.json", "/schema/json/oscal-ar_schema.json");
        assertFalse(result().has("findings"));
    }

    @Test
    void namesMakeUuidsOfVersion5() {
        assertEquals(5, Oscal.uuid("a", "b").version());
        assertEquals(2, Oscal.uuid("a", "b").variant());
        assertEquals(Oscal.uuid("a", "b"), Oscal.uuid("a", "b"));
        assertFalse(Oscal.uuid("a", "b").equals(Oscal.uuid("a", "c")));
    }

    private static String property(JsonNode holder, String name) {
        for (JsonNode property : holder.get("props")) {
            if (property.get("name").asText().equals(name)) {
                return property.get("value").asText();
            }
        }
        throw new AssertionError("no property " + name);
    }

    private JsonNode result() throws IOException {
        return read("gap-report.oscal.json").at("/assessment-results/results/0");
    }

    private JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("out/" + file)));
    }

    private void write(String question) {
        List<String> arguments =
                Stream.of(("report " + question + " --format oscal --output out -q").split(" "))
                        .toList();
        Session session = Session.run(folder, arguments.toArray(String[]::new));
        assertEquals(0, session.exit(), session.err());
    }

    private void validate(String file, String schema) throws IOException {
        try (InputStream in = OscalTest.class.getResourceAsStream(schema)) {
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(in)
                            .validate(
                                    Files.readString(folder.resolve("out/" + file)),
                                    InputFormat.JSON,
                                    context ->
                                            context.getExecutionConfig()
                                                    .setFormatAssertionsEnabled(true)));
        }
    }
}
