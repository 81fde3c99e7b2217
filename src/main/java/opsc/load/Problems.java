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

    /** How many of one severity are kept in all: ten thousand files may have a thousand each. */
    public static final int MOST_IN_ALL = 10_000;

    /**
     * @param file empty for all together
     */
    private record Kind(String file, Severity severity) {}

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, InputFile> files = new HashMap<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private int errors;
    private boolean isCut;

    public void add(Diagnostic diagnostic, Optional<InputFile> file) {
        if (count(diagnostic.span().file(), diagnostic) <= MOST
                && count("", diagnostic) <= MOST_IN_ALL) {
            diagnostics.add(diagnostic);
        } else {
            isCut = true;
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

    private int count(String file, Diagnostic diagnostic) {
        return counts.merge(new Kind(file, diagnostic.severity()), 1, Integer::sum);
    }

    /** How many errors in one file, also of those that are not kept. */
    public int errorsIn(String file) {
        return counts.getOrDefault(new Kind(file, Severity.ERROR), 0);
    }

    /** Whether there were more than are kept. */
    public boolean isCut() {
        return isCut;
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
