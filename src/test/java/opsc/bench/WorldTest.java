package opsc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opsc.cli.Session;
import opsc.data.Shipped;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All States at once, on law that was invented for it. */
class WorldTest {

    private static final int STATES = 9;

    @TempDir private Path folder;

    @BeforeEach
    void inventLaw() throws IOException {
        InventedLaw.write(folder.resolve("statutes"), Shipped.opsc(), STATES, 60, 7);
    }

    @Test
    void inventedLawIsValid() {
        Session session = run("validate");
        assertEquals("", session.out());
        assertEquals(0, session.exit(), session.err());
    }

    @Test
    void eachStateStandsInTheWorldAsItStandsBesideItsNeighbour() throws IOException {
        Map<String, Map<String, String>> world = new LinkedHashMap<>();
        for (CSVRecord row : rows("compare", "--all", "--format", "csv")) {
            world.put(row.get("state"), row.toMap());
        }
        List<String> codes = new ArrayList<>(world.keySet());
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(STATES, codes.size());
        for (int at = 1; at < STATES; at++) {
            String one = codes.get(at - 1);
            String other = codes.get(at);
            for (CSVRecord row : rows("compare", one, other, "--format", "csv")) {
                String obligation = row.get("obligation");
                assertEquals(row.get(one), world.get(one).get(obligation), obligation);
                assertEquals(row.get(other), world.get(other).get(obligation), obligation);
            }
        }
    }

    /** The halves of a large report are written side by side, and its candidates found so. */
    @Test
    void aReportOfManyDutiesReadsAsOneOfFew() throws IOException {
        List<String> few = duties(40, 60);
        List<String> many = duties(600, 5_200);
        assertEquals(List.copyOf(new TreeSet<>(few)), List.copyOf(new TreeSet<>(many)));
        assertEquals(600, many.size());
    }

    /** The keys of each duty's finding as they stand, told by their indents. */
    private List<String> duties(int duties, int provisions) throws IOException {
        Path catalogue = folder.resolve("obligations/opsc.yaml");
        Files.createDirectories(catalogue.getParent());
        Files.writeString(catalogue, Ratios.catalogue(duties));
        InventedLaw.write(folder.resolve("statutes"), Ratios.read(catalogue), 1, provisions, 7);
        Session session = run("report", "aaa", "--format", "json", "--output", "-");
        assertEquals(0, session.exit(), session.err());
        List<String> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        JsonNode report = new ObjectMapper().readTree(session.out());
        report.at("/findings").forEach(finding -> ids.add(finding.get("obligation").asText()));
        assertEquals(IntStream.rangeClosed(1, duties).mapToObj(at -> "opsc-" + at).toList(), ids);
        String findings = session.out().split("\"findings\"")[1].split("\n  \\],")[0];
        for (String finding : findings.split("\n    \\{\n")) {
            keys.add(finding.replaceAll("(?m)^ {8,}.*\n|: .*", ""));
        }
        return keys.subList(1, keys.size());
    }

    private List<CSVRecord> rows(String... arguments) throws IOException {
        Session session = run(arguments);
        assertEquals(0, session.exit(), session.err());
        StringReader csv = new StringReader(session.out().substring(1)); // byte order mark
        return CSVFormat.RFC4180.builder().setHeader().get().parse(csv).getRecords();
    }

    private Session run(String... arguments) {
        return Session.run(folder, arguments);
    }
}
