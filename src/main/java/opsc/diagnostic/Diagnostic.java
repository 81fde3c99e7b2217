package opsc.diagnostic;

import java.util.Optional;
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
        String message,
        Optional<String> in,
        Optional<String> help,
        Optional<Other> other)
        implements Comparable<Diagnostic> {

    /** A second place with what it is: "first written here". */
    public record Other(String label, Span span) {}

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic that) {
        int bySpan = span.compareTo(that.span);
        return bySpan != 0
                ? bySpan
                : (code.word() + message).compareTo(that.code.word() + that.message);
    }
}
