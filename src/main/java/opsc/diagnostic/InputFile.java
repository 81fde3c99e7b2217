package opsc.diagnostic;

import java.util.Arrays;

/** A file as it was read, with its lines at hand. */
public final class InputFile {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path as shown to the user, with forward slashes
     */
    public InputFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Line {@code number}, counted from 1, without its end; empty beyond the file. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        return text.substring(lineStarts[number - 1], endOfLine(number));
    }

    /** The length in code points of line {@code number}, one of the file's, without its end. */
    public int columns(int number) {
        return text.codePointCount(lineStarts[number - 1], endOfLine(number));
    }

    private int endOfLine(int number) {
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        boolean windows = end > lineStarts[number - 1] && text.charAt(end - 1) == '\r';
        return windows ? end - 1 : end;
    }

    /** The number, from 1, of the line in which the character at {@code index} stands. */
    public int lineAt(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The index of the first character of line {@code number}. */
    public int startOfLine(int number) {
        return lineStarts[number - 1];
    }

    /** The number of lines. */
    public int lines() {
        return lineStarts.length;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
