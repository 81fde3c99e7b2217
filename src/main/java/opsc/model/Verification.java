package opsc.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A report held against what the present data gives.
 *
 * @param then how the report was made
 * @param now the same question asked again
 * @param present the SHA-256 of those of its files that are still there, by name
 */
public record Verification(Manifest then, Manifest now, Map<String, String> present) {

    /** What became of one file of a report. */
    public enum Fate {
        SAME,
        EDITED,
        MISSING,
        OUTDATED,
        /** The question gives it, and the manifest does not name it: what it holds is unknown. */
        UNNAMED
    }

    public Verification {
        present = Map.copyOf(present);
    }

    /** The files that the manifest names, and those that the same question gives now; sorted. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(then.written().keySet());
        names.addAll(now.written().keySet());
        return names;
    }

    /** The fate of the file {@code name}: an edit shows before a change of the data. */
    public Fate fate(String name) {
        String written = then.written().get(name);
        if (written == null) {
            return Fate.UNNAMED;
        }
        if (!present.containsKey(name)) {
            return Fate.MISSING;
        }
        if (!present.get(name).equals(written)) {
            return Fate.EDITED;
        }
        return written.equals(now.written().get(name)) ? Fate.SAME : Fate.OUTDATED;
    }

    /** Data files read then and now, with another content. */
    public List<String> changedInputs() {
        return then.inputs().files().keySet().stream()
                .filter(now.inputs().files()::containsKey)
                .filter(file -> !Objects.equals(hash(then, file), hash(now, file)))
                .toList();
    }

    /** Data files read then and not there now. */
    public List<String> goneInputs() {
        return onlyIn(then, now);
    }

    /** Data files read now and not there then. */
    public List<String> newInputs() {
        return onlyIn(now, then);
    }

    public boolean sameInputs() {
        return then.inputs().equals(now.inputs());
    }

    /** Whether nothing at all differs. */
    public boolean isSame() {
        return sameInputs() && names().stream().allMatch(name -> fate(name) == Fate.SAME);
    }

    private static String hash(Manifest manifest, String file) {
        return manifest.inputs().files().get(file);
    }

    private static List<String> onlyIn(Manifest one, Manifest other) {
        return one.inputs().files().keySet().stream()
                .filter(file -> !other.inputs().files().containsKey(file))
                .toList();
    }
}
