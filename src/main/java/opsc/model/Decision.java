package opsc.model;

import java.util.List;
import java.util.Optional;

/**
 * A court decision, reduced to its legal reasoning: what was charged, what the law allowed, what
 * was asked and imposed. No person can be identified from it.
 */
public record Decision(
        String id,
        Text court,
        String number,
        Day decided,
        ObligationId obligation,
        List<ProvisionId> charged,
        Optional<Term> availableMaximum,
        Optional<Term> aggravatedMaximum,
        List<ProvisionId> aggravations,
        Optional<Term> asked,
        Optional<Term> imposed,
        Optional<Boolean> aggravationApplied,
        Text summary,
        List<Source> sources,
        Checked checked,
        Span span) {

    public Decision {
        charged = List.copyOf(charged);
        aggravations = List.copyOf(aggravations);
        sources = List.copyOf(sources);
    }
}
