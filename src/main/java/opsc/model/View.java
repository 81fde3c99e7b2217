package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named question: a day and, if wanted, a closed set of instruments.
 *
 * @param statements what a published source says, to be confirmed or contradicted by computation
 */
public record View(
        String id,
        Text title,
        LocalDate asOf,
        Optional<Set<InstrumentId>> instruments,
        Optional<String> source,
        List<Statement> statements) {

    public View {
        instruments = instruments.map(Set::copyOf);
        statements = List.copyOf(statements);
    }

    /** One thing the source says. */
    public record Statement(String id, String pinpoint, Text says, Test test) {}

    /** What would confirm a statement. */
    public sealed interface Test {
        /** Each of the elements has one of the statuses expected. */
        record Elements(List<ElementId> elements, Set<ElementStatus> expects) implements Test {
            public Elements {
                elements = List.copyOf(elements);
                expects = Set.copyOf(expects);
            }
        }

        /**
         * Exactly these instruments of the view have a provision whose online element is explicit.
         */
        record OnlineExplicit(Set<InstrumentId> instruments) implements Test {
            public OnlineExplicit {
                instruments = Set.copyOf(instruments);
            }
        }
    }
}
