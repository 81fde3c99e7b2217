package opsc.report;

/**
 * Text from the data made safe to print: no character in it acts on a terminal, and no words in it
 * are a command where a build service reads the output.
 */
public final class Visible {

    private Visible() {}

    /** The text on one line. */
    public static String of(String text) {
        boolean plain = true;
        char before = ' ';
        for (int at = 0; at < text.length() && plain; at++) {
            char c = text.charAt(at);
            boolean command = c == ':' && before == ':' || c == '[' && before == '#';
            plain = c >= ' ' && c < '\u007F' && !command;
            before = c;
        }
        return plain ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        point -> {
                            if ("\n\r\t\u2028\u2029".indexOf(point) >= 0) {
                                safe.append(' ');
                            } else if (Character.isISOControl(point)
                                    || Character.getType(point) == Character.FORMAT
                                    || Character.getType(point) == Character.SURROGATE) {
                                safe.append('\uFFFD');
                            } else {
                                command(safe, point);
                                safe.appendCodePoint(point);
                            }
                        });
        return safe.toString();
    }

    /**
     * {@code ::error::} and {@code ##[error]} are orders to a build service: they are taken apart.
     */
    private static void command(StringBuilder before, int point) {
        int end = before.length() - 1;
        boolean colons = point == ':' && end >= 0 && before.charAt(end) == ':';
        boolean marks = point == '[' && end >= 1 && before.substring(end - 1).equals("##");
        if (colons || marks) {
            before.append(' ');
        }
    }
}
