package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a provision is said to cover, and why: the analyst's judgement, written down.
 *
 * @param lacks what is missing; present unless the extent is full
 * @param fingerprint what the claim was last judged on; a claim whose texts have changed since is
 *     suspect
 * @param checked whether the claim itself is doubtful, apart from the wording it rests on
 */
public record Claim(
        List<ElementId> elements,
        Extent extent,
        Optional<Text> lacks,
        Text because,
        Optional<Checked> checked,
        Optional<String> fingerprint,
        Optional<Confirmed> confirmed,
        Span span) {

    /** Who last read the provision and the duty and found that the claim holds, and when. */
    public record Confirmed(String by, LocalDate on) {}

    public Claim {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a claim names at least one element");
        }
        if (extent != Extent.FULL && lacks.isEmpty()) {
            throw new IllegalArgumentException("a claim that is not full says what is lacking");
        }
    }

    public ObligationId obligation() {
        return elements.get(0).obligation();
    }
}
