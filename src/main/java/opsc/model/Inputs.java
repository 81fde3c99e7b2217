package opsc.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data files that a report was made from.
 *
 * @param files the SHA-256 of each, by its place: {@code obligations/opsc.yaml} or {@code
 *     statutes/idn/uu-44-2008.yaml}, wherever the two folders lie, in the order of the places
 * @param sha256 one SHA-256 for all of them: that of the lines {@code sha256sum} prints for the
 *     files in the order of their places, so that it can be recomputed without this program
 */
public record Inputs(Map<String, String> files, String sha256) {

    public Inputs {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    public static Inputs of(Map<String, String> files) {
        Map<String, String> sorted = new TreeMap<>(files);
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> file : sorted.entrySet()) {
            lines.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return new Inputs(sorted, Sha256.of(lines.toString()));
    }
}
