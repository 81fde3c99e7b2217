package opsc.model;

import java.util.List;
import java.util.Set;

/**
 * A published statement held against the computed result.
 *
 * @param confirmed whether the law as loaded bears it out
 * @param elements the elements it speaks of, as computed; empty for a statement on the online
 *     element
 * @param online instruments that do have an explicit online element, for such a statement
 */
public record StatementResult(
        View.Statement statement,
        boolean confirmed,
        List<ElementFinding> elements,
        Set<InstrumentId> online) {
    public StatementResult {
        elements = List.copyOf(elements);
        online = Set.copyOf(online);
    }

    /** Whether some of the elements, but not all, bear the statement out. */
    public boolean confirmedInPart() {
        return !confirmed
                && statement.test() instanceof View.Test.Elements expected
                && elements.stream()
                        .anyMatch(element -> expected.expects().contains(element.status()));
    }

    /** Whether what keeps it from being confirmed is only that nobody has assessed an element. */
    public boolean isUndecided() {
        return !confirmed
                && statement.test() instanceof View.Test.Elements expected
                && elements.stream()
                        .map(ElementFinding::status)
                        .allMatch(
                                status ->
                                        status == ElementStatus.NOT_ASSESSED
                                                || expected.expects().contains(status));
    }
}
