package opsc.match;

import java.time.LocalDate;
import java.util.Optional;
import opsc.model.Catalogue;
import opsc.model.State;
import opsc.model.View;
import opsc.model.Yardstick;

/**
 * What is asked: a State's law held against a catalogue.
 *
 * @param verifiedOnly whether claims and judgements that nobody has checked are left out
 */
public record Question(
        Catalogue catalogue,
        State state,
        LocalDate asOf,
        Optional<View> view,
        Yardstick yardstick,
        boolean verifiedOnly) {

    /** The same question about another day. */
    public Question on(LocalDate day) {
        return new Question(catalogue, state, day, view, yardstick, verifiedOnly);
    }

    /** The same question about another State, or another version of its files. */
    public Question about(State other) {
        return new Question(catalogue, other, asOf, view, yardstick, verifiedOnly);
    }
}
