package opsc.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an instrument says at a pinpoint: one wording, in force for one period.
 *
 * @param online empty where the provision is not about conduct
 * @param legalPersons empty where the file does not say
 * @param replacedBy the provision that took its place when it ended
 */
public record Provision(
        ProvisionId id,
        String pinpoint,
        Force force,
        Optional<String> replacedBy,
        Optional<Ended> ended,
        Optional<String> amendedBy,
        Set<Phase> phases,
        ProvisionKind kind,
        Text summary,
        Optional<Text> text,
        Optional<Protects> protects,
        Optional<Online> online,
        Optional<Boolean> legalPersons,
        Optional<Penalty> penalty,
        Optional<Text> note,
        Checked checked,
        List<Claim> covers,
        Span span) {

    /** How a provision came to its end. */
    public enum Ended implements Word {
        REPLACED,
        REPEALED,
        STRUCK_DOWN,
        EXPIRED,
        AMENDED
    }

    public Provision {
        phases = Set.copyOf(phases);
        covers = List.copyOf(covers);
    }
}
