package opsc.model;

/**
 * A claim that somebody confirmed on texts that have changed since.
 *
 * @param changed which of them
 * @param fingerprint stays when lines move
 */
public record Suspect(Provision provision, Claim claim, Changed changed, String fingerprint) {

    /** Which of the texts that a claim was judged on is another one now. */
    public enum Changed implements Word {
        PROVISION,
        DUTY,
        BOTH
    }

    /** What the claim is called. */
    public String name() {
        return provision.nameOf(claim);
    }
}
