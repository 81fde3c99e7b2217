package opsc.diagnostic;

import java.util.Optional;
import opsc.model.Lang;
import opsc.model.Span;

/**
 * One problem in the input.
 *
 * @param message lower case, no full stop, understandable alone
 * @param in the legal place: instrument and pinpoint
 * @param help what to do: the nearest names, the accepted values, an example
 * @param other the other place, where two clash
 */
public record Diagnostic(
        Code code,
        Span span,
        Message message,
        Optional<Message> in,
        Optional<Message> help,
        Optional<Other> other)
        implements Comparable<Diagnostic> {

    /** A second place with what it is: "first written here". */
    public record Other(Message label, Span span) {}

    private String sortKey() {
        return code.word() + message.in(Lang.EN);
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic that) {
        int bySpan = span.compareTo(that.span);
        return bySpan != 0 ? bySpan : sortKey().compareTo(that.sortKey());
    }
}
