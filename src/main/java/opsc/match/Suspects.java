package opsc.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.model.Catalogue;
import opsc.model.Claim;
import opsc.model.Instrument;
import opsc.model.Provision;
import opsc.model.State;
import opsc.model.Suspect;
import opsc.model.Suspect.Changed;

/** Looks for claims whose texts have changed since somebody confirmed them. */
final class Suspects {

    private Suspects() {}

    /** All of a State's on one catalogue, also those on wordings no longer in force. */
    static List<Suspect> of(Catalogue catalogue, State state) {
        List<Suspect> suspects = new ArrayList<>();
        for (Instrument instrument : state.instruments()) {
            for (Provision provision : instrument.provisions()) {
                for (Claim claim : provision.covers()) {
                    find(catalogue, provision, claim).ifPresent(suspects::add);
                }
            }
        }
        return suspects;
    }

    /** Empty if nobody has confirmed the claim, or on the texts as they are. */
    static Optional<Suspect> find(Catalogue catalogue, Provision provision, Claim claim) {
        if (claim.fingerprint().isEmpty() || catalogue.obligation(claim.obligation()).isEmpty()) {
            return Optional.empty();
        }
        String pinned = claim.fingerprint().get();
        String now = Fingerprint.of(catalogue, provision, claim);
        if (pinned.equals(now)) {
            return Optional.empty();
        }
        String[] halves = now.split("-");
        Changed changed =
                pinned.startsWith(halves[0])
                        ? Changed.DUTY
                        : pinned.endsWith(halves[1]) ? Changed.PROVISION : Changed.BOTH;
        return Optional.of(
                new Suspect(
                        provision,
                        claim,
                        changed,
                        Fingerprint.of("suspect-claim\n" + provision.nameOf(claim))));
    }
}
