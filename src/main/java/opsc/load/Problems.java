package opsc.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.InputFile;
import opsc.diagnostic.Severity;

/** Collects the diagnostics of one run, with the text of the files that have any. */
public final class Problems {

    /**
     * How many of one file and severity are kept: a file of many thousands is no data file, and
     * would fill memory and screen.
     */
    public static final int MOST = 1_000;

    private record Kind(String file, Severity severity) {}

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, InputFile> files = new HashMap<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private int errors;

    public void add(Diagnostic diagnostic, Optional<InputFile> file) {
        Kind kind = new Kind(diagnostic.span().file(), diagnostic.severity());
        if (counts.merge(kind, 1, Integer::sum) <= MOST) {
            diagnostics.add(diagnostic);
        }
        file.ifPresent(text -> files.put(text.path(), text));
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** How many errors so far; the difference over a stretch tells whether it read cleanly. */
    public int errors() {
        return errors;
    }

    /** Whether there were more than are kept. */
    public boolean isCut() {
        return counts.values().stream().anyMatch(count -> count > MOST);
    }

    /** All problems that are kept, in the order of files and places, each once. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        Collections.sort(sorted);
        return sorted.stream().distinct().toList();
    }

    /** The text of a file that has problems, for excerpts. */
    public Optional<InputFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
