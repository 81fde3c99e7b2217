package opsc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
