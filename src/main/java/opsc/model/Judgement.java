package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reasoned finding that overrides what claims add up to, for a period.
 *
 * @param among for a silence: the instruments in which it was confirmed; empty means all of the
 *     State's law
 * @param thanBefore whether more or less is left open than under the judgement before it, for an
 *     element whose status is the same word
 * @param restsOn provisions it adds up; each must be in force on the day for the judgement to count
 */
public record Judgement(
        String id,
        List<ElementId> elements,
        Finds finds,
        Optional<Changes.Direction> thanBefore,
        Set<InstrumentId> among,
        List<ProvisionId> restsOn,
        Text because,
        Optional<Text> lacks,
        Text by,
        LocalDate on,
        Force force,
        List<Dissent> dissent,
        Checked checked,
        Span span) {

    /** What a judgement says of its elements. */
    public enum Finds implements Word {
        COVERED,
        PARTLY_COVERED,
        NOT_COVERED,
        NOT_APPLICABLE,
        /**
         * Somebody looked and found no provision; counts only where no claim is made on the
         * element.
         */
        SILENCE
    }

    /**
     * A different reading, printed beside the status.
     *
     * @param source where it was published; empty for an argument of this data
     */
    public record Dissent(Text by, ElementStatus extent, Text because, Optional<String> source) {}

    public Judgement {
        elements = List.copyOf(elements);
        among = Set.copyOf(among);
        restsOn = List.copyOf(restsOn);
        dissent = List.copyOf(dissent);
    }
}
