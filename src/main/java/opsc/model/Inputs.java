package opsc.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The data files that a report was made from.
 *
 * @param files the SHA-256 of each, by its place: {@code obligations/opsc.yaml} or {@code
 *     statutes/idn/uu-44-2008.yaml}, wherever the two folders lie
 */
public record Inputs(SortedMap<String, String> files) {

    public Inputs {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * One SHA-256 for all of them: that of the lines {@code sha256sum} prints for the files in the
     * order of their places, so that it can be recomputed without this program.
     */
    public String sha256() {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            lines.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return Sha256.of(lines.toString());
    }
}
