package opsc.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an instrument says at a pinpoint: one wording, in force for one period.
 *
 * @param online empty where the provision is not about conduct
 * @param legalPersons empty where the file does not say
 * @param replacedBy the provision that took its place when it ended
 * @param refersTo provisions that its words, or the reason of a claim on it, refer to, beside those
 *     that its penalty names
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
        List<ProvisionId> refersTo,
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
        refersTo = List.copyOf(refersTo);
        covers = List.copyOf(covers);
    }

    /** The place in the instrument, as {@code lang} cites it. */
    public String pinpoint(Lang lang) {
        return lang == Lang.ID ? Pinpoint.indonesian(pinpoint) : pinpoint;
    }

    /** All provisions that it refers to, those of its penalty among them. */
    public List<ProvisionId> references() {
        Set<ProvisionId> references = new LinkedHashSet<>();
        if (penalty.isPresent()) {
            Set<String> siblings = new LinkedHashSet<>();
            penalty.get().increase().ifPresent(more -> siblings.addAll(more.of()));
            penalty.get().sameAs().ifPresent(siblings::add);
            siblings.forEach(slug -> references.add(new ProvisionId(id.instrument(), slug)));
        }
        references.addAll(refersTo);
        return List.copyOf(references);
    }

    /**
     * What one of its claims is called, as in {@code idn-uu-44-2008/pasal-29:opsc-3-1-c}; with the
     * first element it names where the provision makes several on one obligation.
     */
    public String nameOf(Claim claim) {
        boolean several =
                covers.stream().filter(one -> one.obligation().equals(claim.obligation())).count()
                        > 1;
        return id + ":" + (several ? claim.elements().get(0) : claim.obligation());
    }
}
