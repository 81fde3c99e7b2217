package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opsc.load.SettingsLoader.Key;
import opsc.load.SettingsLoader.Takes;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings and the OPSC's own catalogue stand in files of the same name. */
class SettingsLoaderTest {

    private static final List<Key> KEYS =
            List.of(
                    new Key("catalogue", Takes.TEXT, List.of()),
                    new Key("obligations", Takes.TEXT, List.of()),
                    new Key("verified_only", Takes.FLAG, List.of()),
                    new Key("format", Takes.WORDS, List.of("csv", "html")));

    private final Problems problems = new Problems();

    @Test
    void aCatalogueIsNoFileOfSettings() {
        assertEquals(Map.of(), values("catalogue: {id: opsc}\nobligations: []\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void aSettingOfWordsTakesThoseItNames() {
        assertEquals(Map.of("format", "csv,html"), values("format: [csv, html]"));
        assertEquals(List.of(), told());
        assertEquals(Map.of("format", "csv"), values("format: [csv, htm]"));
        assertEquals(List.of("`htm` is not one of the words used here"), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# catalogue: opsc\n\n  # format: [csv]\n", "~\n", "null", ""})
    void aFileOfCommentsOrNothingHasNoSettings(String text) {
        assertEquals(Map.of(), values(text));
        assertEquals(List.of(), told());
    }

    @Test
    void whatIsNoSettingIsTold() {
        assertEquals(Map.of("verified_only", "true"), values("verified_only: true\nfurther: 1\n"));
        assertEquals(List.of("`further` is not a key that is read here"), told());
        values("catalogue opsc");
        assertEquals(2, told().size());
    }

    @Test
    void aSettingIsOneText() {
        assertEquals(
                Map.of("catalogue", "opsc", "obligations", "law"),
                values("catalogue: opsc\nobligations: law\n"));
        assertEquals(List.of(), told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalogue: {id: opsc}                      | catalogue",
                "obligations: []                            | obligations",
                "{catalogue: opsc, obligations: []}         | obligations",
                "{catalogue: {id: opsc}, obligations: law}  | catalogue",
            })
    void aSettingOfTheWrongShapeIsTold(String text, String key) {
        values(text);
        assertEquals(List.of("`" + key + "` takes a single text"), told());
    }

    private Map<String, String> values(String text) {
        RawFile raw = new RawFile("opsc.yaml", text.getBytes(StandardCharsets.UTF_8));
        Map<String, String> values = new TreeMap<>();
        SettingsLoader.load(raw, KEYS, problems)
                .forEach((key, written) -> values.put(key, written.value()));
        return values;
    }

    private List<String> told() {
        return problems.all().stream().map(one -> one.message().in(Lang.EN)).toList();
    }
}
