package opsc.match;

import java.util.Comparator;
import java.util.List;
import opsc.model.Claim;
import opsc.model.ClaimFinding;
import opsc.model.Extent;
import opsc.model.ObligationId;

/** The order in which claims on one element are shown. */
final class BestFirst {

    private static final List<Extent> EXTENTS =
            List.of(Extent.FULL, Extent.PARTIAL, Extent.CONFLICTS);

    /**
     * Full before partial, verified before unverified, the provision that covers most of the
     * obligation before one that touches it in passing, then by provision id; claims of one
     * provision stay in the order of its file.
     */
    static final Comparator<ClaimFinding> CLAIMS = BestFirst::compare;

    private BestFirst() {}

    private static int compare(ClaimFinding one, ClaimFinding other) {
        int order = EXTENTS.indexOf(one.extent()) - EXTENTS.indexOf(other.extent());
        if (order == 0) {
            order = Boolean.compare(other.isVerified(), one.isVerified());
        }
        if (order == 0) {
            order = breadth(other) - breadth(one);
        }
        return order != 0 ? order : one.provision().id().compareTo(other.provision().id());
    }

    /**
     * How much of the obligation the provision covers: its elements, those covered in full counted
     * twice.
     */
    private static int breadth(ClaimFinding finding) {
        ObligationId obligation = finding.claim().obligation();
        int breadth = 0;
        for (Claim claim : finding.provision().covers()) {
            if (claim.obligation().equals(obligation) && claim.extent() != Extent.CONFLICTS) {
                breadth += claim.elements().size() * (claim.extent() == Extent.FULL ? 2 : 1);
            }
        }
        return breadth;
    }
}
