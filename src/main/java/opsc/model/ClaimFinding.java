package opsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One claim as it counts on the day: what was declared, what is left of it, and why.
 *
 * @param via the relation through which a claim on another catalogue's element serves here
 * @param suspect present if it was confirmed on texts that have changed since
 */
public record ClaimFinding(
        Instrument instrument,
        Provision provision,
        Claim claim,
        Optional<Element.Relation> via,
        List<Weakness> weakenedBy,
        Optional<Suspect> suspect) {

    public ClaimFinding {
        weakenedBy = List.copyOf(weakenedBy);
    }

    /** The extent that counts: a full claim with a weakness is partial. */
    public Extent extent() {
        return claim.extent() == Extent.FULL && !weakenedBy.isEmpty()
                ? Extent.PARTIAL
                : claim.extent();
    }

    /** Whether both the wording and the claim were checked. */
    public boolean isVerified() {
        return provision.checked().isVerified()
                && claim.checked().map(Checked::isVerified).orElse(true);
    }

    /** What this claim leaves open, in words; empty for a full claim. */
    public List<Text> residue() {
        List<Text> open = new ArrayList<>();
        claim.lacks().ifPresent(open::add);
        weakenedBy.forEach(weakness -> open.add(weakness.residue()));
        return open;
    }
}
