package opsc.load;

import java.util.Arrays;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where a mark of the parser stands, counted from 1, as an editor counts: the parser also ends a
 * line at a lone carriage return, a next-line and a line or paragraph separator.
 */
final class Places {

    private final boolean linesDiffer;

    /** Where lines start, in code points; empty where the parser's own count is right. */
    private final int[] lineStarts;

    Places(String text) {
        linesDiffer = hasOtherLineEnd(text);
        lineStarts = linesDiffer ? lineStarts(text) : new int[0];
    }

    int line(Mark mark) {
        return linesDiffer ? lineAt(mark.getIndex()) : mark.getLine() + 1;
    }

    /** In code points. */
    int column(Mark mark) {
        return linesDiffer
                ? mark.getIndex() - lineStarts[lineAt(mark.getIndex()) - 1] + 1
                : mark.getColumn() + 1;
    }

    private int lineAt(int point) {
        int found = Arrays.binarySearch(lineStarts, point);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Lines could be counted always: this only saves time. */
    private static boolean hasOtherLineEnd(String text) {
        return text.indexOf('\u0085') != -1
                || text.indexOf('\u2028') != -1
                || text.indexOf('\u2029') != -1
                || text.replace("\r\n", "").indexOf('\r') != -1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        int point = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            point++;
            if (text.charAt(at) == '\n') {
                starts[line++] = point;
            }
        }
        return starts;
    }
}
