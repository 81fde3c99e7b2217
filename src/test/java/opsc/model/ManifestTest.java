package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a folder of reports says of the runs that wrote it. */
class ManifestTest {

    private static final Manifest FIRST =
            manifest("1.0", "report", "law", List.of("html"), Map.of("a", "1", "b", "1"));

    @Test
    void theSameProgramCommandAndFilesAreOneOrigin() {
        assertTrue(FIRST.sameOrigin(manifest("1.0", "report", "law", List.of(), Map.of())));
        assertFalse(FIRST.sameOrigin(manifest("1.1", "report", "law", List.of(), Map.of())));
        assertFalse(FIRST.sameOrigin(manifest("1.0", "check", "law", List.of(), Map.of())));
        assertFalse(FIRST.sameOrigin(manifest("1.0", "report", "bill", List.of(), Map.of())));
    }

    @Test
    void aLaterRunAddsItsFilesAndReplacesThoseWrittenAnew() {
        Manifest later =
                manifest("1.0", "report", "law", List.of("csv"), Map.of("b", "2", "c", "2"));
        Manifest both = later.after(FIRST);
        assertEquals(Map.of("a", "1", "b", "2", "c", "2"), both.written());
        assertEquals(List.of("csv", "html"), both.formats());
        assertTrue(both.sameOrigin(FIRST));
    }

    private static Manifest manifest(
            String version,
            String command,
            String law,
            List<String> formats,
            Map<String, String> written) {
        return new Manifest(
                version,
                List.of(command),
                formats,
                Inputs.of(Map.of("statutes/aaa/act.yaml", law)),
                new TreeMap<>(written));
    }
}
