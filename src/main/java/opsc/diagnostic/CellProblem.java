package opsc.diagnostic;

import java.util.Optional;
import opsc.model.Lang;

/**
 * One problem in an edited workbook.
 *
 * @param place sheet and cell, as {@code Gaps!T14}
 * @param message lower case, no full stop, understandable alone
 * @param help what to do
 */
public record CellProblem(String place, Message message, Optional<Message> help) {

    public CellProblem(String place, Message message, Message help) {
        this(place, message, Optional.of(help));
    }

    /** Several lines, the last one ended. */
    public String full(Lang lang) {
        StringBuilder full = new StringBuilder();
        line(full, Message.of("error: %s", message).in(lang));
        line(full, " --> " + place);
        help.ifPresent(text -> line(full, Message.of(" = help: %s", text).in(lang)));
        return full.toString();
    }

    private static void line(StringBuilder full, String line) {
        full.append(DiagnosticPrinter.visible(line)).append('\n');
    }
}
