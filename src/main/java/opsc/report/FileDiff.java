package opsc.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** The difference between two texts of one file, as {@code diff -u} writes it. */
public final class FileDiff {

    private static final int CONTEXT = 3;

    private FileDiff() {}

    public static String of(String path, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(
                        "a/" + path,
                        "b/" + path,
                        old,
                        DiffUtils.diff(old, after.lines().toList()),
                        CONTEXT);
        return String.join("\n", diff) + (diff.isEmpty() ? "" : "\n");
    }
}
