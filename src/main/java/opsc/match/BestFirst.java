package opsc.match;

import java.util.Comparator;
import java.util.List;
import opsc.model.ClaimFinding;
import opsc.model.Extent;

/** The order in which claims on one element are shown. */
final class BestFirst {

    private static final List<Extent> EXTENTS = List.of(Extent.FULL, Extent.PARTIAL, Extent.CONFLICTS);

    /** Full before partial, verified before unverified, fewer shortfalls first, then by provision id. */
    static final Comparator<ClaimFinding> CLAIMS = Comparator.comparingInt(
                    (ClaimFinding claim) -> EXTENTS.indexOf(claim.extent()))
            .thenComparing(claim -> !claim.isVerified())
            .thenComparingInt(claim -> claim.residue().size())
            .thenComparing(claim -> claim.provision().id())
            .thenComparing(claim -> claim.claim().span());

    private BestFirst() {}
}
