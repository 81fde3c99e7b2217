package opsc.diagnostic;

/**
 * A file as it was read.
 *
 * @param path as shown to the user, with forward slashes
 */
public record InputFile(String path, String text) {

    /** Line {@code number}, counted from 1, without its end; empty beyond the file. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
