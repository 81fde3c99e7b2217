package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opsc.model.Inputs;
import opsc.model.Lang;
import opsc.model.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the file that says how a report was made. */
class ManifestLoaderTest {

    private static final Map<String, String> LAW = Map.of("act.yaml", "a".repeat(64));
    private static final String REPORT = "b".repeat(64);

    private static final String MANIFEST =
            """
            {"tool": {"name": "opsc", "version": "1.2"},
             "command": ["report", "aaa"],
             "formats": ["csv"],
             "inputs": {"sha256": "%s", "files": [{"file": "act.yaml", "sha256": "%s"}]},
             "written": {"files": [{"file": "gap.csv", "sha256": "%s"}]}}
            """
                    .formatted(Inputs.of(LAW).sha256(), LAW.get("act.yaml"), REPORT);

    private final Problems problems = new Problems();

    @Test
    void commandAndSumsAreRead() {
        Manifest manifest = load(MANIFEST).orElseThrow();
        assertEquals("1.2", manifest.version());
        assertEquals(List.of("report", "aaa"), manifest.command());
        assertEquals(List.of("csv"), manifest.formats());
        assertEquals(Inputs.of(LAW), manifest.inputs());
        assertEquals(new TreeMap<>(Map.of("gap.csv", REPORT)), manifest.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tool\"",
                "\"name\"",
                "\"sha256\"",
                "\"file\"",
                "\"files\": [{\"file\": \"gap"
            })
    void aKeyThatNobodyReadsIsToldInEveryMapping(String first) {
        told(first, "\"further\": 1, " + first);
        assertEquals(Set.of("`further` is not a key that is read here"), Set.copyOf(told()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    act.yaml | other.yaml | the SHA-256 of all does not follow from those of the files
                    "bb      | "BB        | `BBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb` is no SHA-256
                    gap.csv  | ../gap.csv | `../gap.csv` is not the name of a file beside the manifest
                    gap.csv  | ..\\\\\\\\gap  | `..\\\\gap` is not the name of a file beside the manifest
                    """)
    void whatWasEditedIsTold(String what, String by, String problem) {
        assertEquals(List.of(problem), told(what, by));
    }

    private List<String> told(String what, String by) {
        assertEquals(Optional.empty(), load(MANIFEST.replace(what, by)));
        return told();
    }

    private List<String> told() {
        return problems.all().stream().map(one -> one.message().in(Lang.EN)).toList();
    }

    private Optional<Manifest> load(String text) {
        return ManifestLoader.load(
                new RawFile("manifest.json", text.getBytes(StandardCharsets.UTF_8)), problems);
    }
}
