package opsc.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.load.Fields.Placed;
import opsc.model.Span;

/** Reads {@code opsc.yaml}: what the commands in its folder take where no flag is given. */
public final class SettingsLoader {

    /** What a key takes. */
    public enum Takes {
        TEXT,
        DAY,
        FLAG,
        WORD,
        WORDS
    }

    /**
     * A key that may stand in the file.
     *
     * @param words those that it takes; empty unless it takes words
     */
    public record Key(String name, Takes takes, List<String> words) {}

    /**
     * What stands at a key.
     *
     * @param value as it would be typed behind the flag, several words joined by commas
     */
    public record Written(String value, Span span) {}

    private SettingsLoader() {}

    /** What is well written, by key; each mistake is a problem. */
    public static Map<String, Written> load(RawFile raw, List<Key> keys, Problems problems) {
        if (saysNothing(raw)) {
            return Map.of();
        }
        Optional<Fields> read = YamlFile.read(raw, problems);
        if (read.isEmpty() || isCatalogue(read.get())) {
            return Map.of();
        }
        Fields root = read.get();
        Map<String, Written> written = new LinkedHashMap<>();
        for (Key key : keys) {
            value(root, key)
                    .ifPresent(
                            value ->
                                    written.put(
                                            key.name(),
                                            new Written(value, root.spanOf(key.name()))));
        }
        root.done();
        return written;
    }

    /** As after somebody has put a # before each key; null, as YAML has it. */
    private static boolean saysNothing(RawFile raw) {
        String said =
                new String(raw.bytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining());
        return List.of("", "~", "null").contains(said);
    }

    /** The OPSC's own file has this name too, for whoever works in the folder of catalogues. */
    private static boolean isCatalogue(Fields root) {
        return root.has("catalogue")
                && !root.isScalar("catalogue")
                && root.has("obligations")
                && !root.isScalar("obligations");
    }

    private static Optional<String> value(Fields root, Key key) {
        return switch (key.takes()) {
            case TEXT -> root.optionalString(key.name());
            case DAY -> root.date(key.name(), false).map(Object::toString);
            case FLAG -> root.flag(key.name(), false).map(Object::toString);
            case WORD -> root.placedString(key.name(), false).flatMap(one -> word(root, one, key));
            case WORDS ->
                    root.placedStrings(key.name(), false).stream()
                            .flatMap(one -> word(root, one, key).stream())
                            .reduce((one, next) -> one + "," + next);
        };
    }

    private static Optional<String> word(Fields root, Placed<String> written, Key key) {
        return root.isWord(written, key.words()) ? Optional.of(written.value()) : Optional.empty();
    }
}
