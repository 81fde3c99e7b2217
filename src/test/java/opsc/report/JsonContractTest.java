package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import opsc.cli.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of a report keeps to its published schema, whatever is asked. */
class JsonContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report idn --as-of 2018-12-03",
                "report idn --as-of 2018-12-03 --yardstick committee --lang id",
                "report idn --view founding-paper",
                "report idn --as-of 1950-01-01",
                "report phl --as-of 2018-12-03 --verified-only",
            })
    void holds(String command) throws IOException {
        Session session =
                Session.run(Path.of(""), (command + " --format json --output -").split(" "));
        assertEquals(0, session.exit(), session.err());
        assertEquals(Set.of(), schema().validate(session.out(), InputFormat.JSON));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                JsonContractTest.class.getResourceAsStream("/schema/gap-report.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }
}
