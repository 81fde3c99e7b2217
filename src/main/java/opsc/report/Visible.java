package opsc.report;

/** Text from the data made safe for a terminal: no character in it can act. */
final class Visible {

    private Visible() {}

    static String of(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) < '\u007F') {
            at++;
        }
        return at == text.length() ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        point -> {
                            if (point == '\n' || point == '\r' || point == '\t') {
                                safe.append(' ');
                            } else if (Character.isISOControl(point)
                                    || Character.getType(point) == Character.FORMAT) {
                                safe.append('\uFFFD');
                            } else {
                                safe.appendCodePoint(point);
                            }
                        });
        return safe.toString();
    }
}
