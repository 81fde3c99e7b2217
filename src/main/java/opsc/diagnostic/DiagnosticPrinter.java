package opsc.diagnostic;

import java.util.Optional;
import opsc.model.Lang;
import opsc.model.Span;

/**
 * Writes a diagnostic: in full with an excerpt and caret, or on one line. Pure: values in, text
 * out.
 */
public final class DiagnosticPrinter {

    /** Wider lines are cut around the caret. */
    private static final int WIDEST = 110;

    private DiagnosticPrinter() {}

    /** {@code file:line:column: error[code]: message}, for programs: the severity is English. */
    public static String oneLine(Diagnostic diagnostic, Lang lang) {
        return visible(diagnostic.span().at())
                + ": "
                + head(diagnostic.severity().word(), diagnostic, lang);
    }

    /** Several lines, the last one ended; {@code file} is empty where no text could be read. */
    public static String full(Diagnostic diagnostic, Optional<InputFile> file, Lang lang) {
        Span span = diagnostic.span();
        StringBuilder out = new StringBuilder();
        out.append(head(severity(diagnostic.severity()).in(lang), diagnostic, lang)).append('\n');
        String gutter = " ".repeat(Integer.toString(span.line()).length());
        out.append(gutter).append("--> ").append(visible(span.at())).append('\n');
        file.ifPresent(text -> excerpt(out, gutter, span, text));
        diagnostic
                .other()
                .ifPresent(
                        other ->
                                out.append(gutter)
                                        .append(" = ")
                                        .append(other.label().in(lang))
                                        .append(": ")
                                        .append(visible(other.span().at()))
                                        .append('\n'));
        diagnostic.in().ifPresent(in -> line(out, gutter, Message.of("in").in(lang), in.in(lang)));
        diagnostic
                .help()
                .ifPresent(help -> line(out, gutter, Message.of("help").in(lang), help.in(lang)));
        return out.toString();
    }

    /** The severity as people are told. */
    public static Message severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Message.of("error");
            case WARNING -> Message.of("warning");
        };
    }

    private static String head(String severity, Diagnostic diagnostic, Lang lang) {
        return severity
                + "["
                + diagnostic.code().word()
                + "]: "
                + visible(diagnostic.message().in(lang));
    }

    private static void line(StringBuilder out, String gutter, String label, String text) {
        out.append(gutter)
                .append(" = ")
                .append(label)
                .append(": ")
                .append(visible(text))
                .append('\n');
    }

    private static void excerpt(StringBuilder out, String gutter, Span span, InputFile file) {
        String line = file.line(span.line());
        if (line.isBlank()) {
            return;
        }
        int[] points = line.codePoints().toArray();
        int from = Math.min(span.column() - 1, points.length);
        int to =
                span.endLine() == span.line()
                        ? Math.min(span.endColumn() - 1, points.length)
                        : points.length;
        int cut = Math.max(0, from - WIDEST / 2);
        int end = Math.min(points.length, cut + WIDEST);
        String shown =
                (cut > 0 ? "..." : "")
                        + visible(new String(points, cut, end - cut))
                        + (end < points.length ? "..." : "");
        int indent = from - cut + (cut > 0 ? 3 : 0);
        int width = Math.max(1, Math.min(to, end) - from);
        out.append(gutter).append(" |\n");
        out.append(span.line()).append(" | ").append(shown).append('\n');
        out.append(gutter)
                .append(" | ")
                .append(" ".repeat(indent))
                .append("^".repeat(width))
                .append('\n');
    }

    /**
     * Control and invisible characters as one visible character each, so that nothing acts on a
     * terminal.
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        point -> {
                            if (point == '\t') {
                                out.append('\u2192');
                            } else if (Character.isISOControl(point)
                                    || Character.getType(point) == Character.FORMAT
                                    || point == 0x2028
                                    || point == 0x2029) {
                                out.append('\uFFFD');
                            } else {
                                out.appendCodePoint(point);
                            }
                        });
        return out.toString();
    }
}
