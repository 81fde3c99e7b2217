package opsc.report;

/**
 * How many lines a text fills in Calibri, the letters of a workbook: not every program works out
 * the height of a row by itself.
 */
final class Calibri {

    /** From the blank to the tilde, in hundredths of the size of the letters. */
    private static final int[] WIDTHS = {
        23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39,
        51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 27, 27, 50, 50, 50, 46,
        89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85, 65, 66,
        52, 67, 54, 46, 49, 64, 57, 89, 52, 49, 47, 31, 39, 31, 50, 50,
        29, 48, 53, 42, 53, 50, 31, 47, 53, 23, 24, 45, 23, 80, 53, 53,
        53, 53, 35, 39, 33, 53, 45, 71, 43, 45, 40, 31, 46, 31, 50
    };

    private static final int OTHER = 55;

    private Calibri() {}

    private static int width(String text) {
        return text.chars().map(Calibri::width).sum();
    }

    private static int width(int letter) {
        int at = letter - ' ';
        return at >= 0 && at < WIDTHS.length ? WIDTHS[at] : OTHER;
    }

    /**
     * The lines of {@code text} in a column, at least 1.
     *
     * @param most what a line holds, in hundredths of the size of the letters
     */
    static int lines(String text, int most) {
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            int filled = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                int width = width(word);
                if (filled > 0 && filled + width(' ') + width > most) {
                    lines++;
                    filled = 0;
                }
                filled += (filled > 0 ? width(' ') : 0) + width;
                while (filled > most) {
                    lines++;
                    filled -= most;
                }
            }
        }
        return lines;
    }
}
