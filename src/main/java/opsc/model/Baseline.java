package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a State's law was held to be when a check last agreed with it: its known gaps, those that
 * somebody has accepted for a time, and what was covered.
 *
 * @param known written by the tool; it only ever shrinks
 * @param covered elements that must stay covered; it only ever grows
 * @param asOf the day on which the law was read
 */
public record Baseline(
        String state,
        String catalogue,
        Yardstick yardstick,
        LocalDate asOf,
        List<Known> known,
        List<Accepted> accepted,
        List<Covered> covered) {

    public Baseline {
        known = List.copyOf(known);
        accepted = List.copyOf(accepted);
        covered = List.copyOf(covered);
    }

    /**
     * A gap that was there already.
     *
     * @param fingerprint what the entry is found by; the element beside it is for the reader
     * @param open what was open, in words
     * @param weakenedBy what narrowed the claim relied on, so that less reach can be told; absent
     *     in baselines that do not tell, and where no claim decided
     */
    public record Known(
            String fingerprint,
            ElementId element,
            ElementStatus status,
            String open,
            Optional<String> by,
            Optional<List<String>> weakenedBy,
            Span span) {}

    /**
     * A gap that somebody answers for.
     *
     * @param status the worst status that is accepted
     * @param weakenedBy what narrowed the claim relied on; absent as in {@link Known}
     * @param until the first day on which it is no longer accepted
     */
    public record Accepted(
            String fingerprint,
            ElementId element,
            ElementStatus status,
            Optional<List<String>> weakenedBy,
            String reason,
            String owner,
            LocalDate on,
            LocalDate until,
            Span span) {

        public boolean coversDay(LocalDate day) {
            return day.isBefore(until);
        }
    }

    /**
     * An element that was covered.
     *
     * @param by the provision relied on, as written then: it may have another id by now
     */
    public record Covered(ElementId element, Optional<String> by) {}
}
