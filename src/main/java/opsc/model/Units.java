package opsc.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The counted elements of a finding as units of which each must be covered: an element alone, or an
 * any-of group by its best member. Elements that cannot apply are left aside.
 *
 * @param counted the elements that the yardstick counts
 * @param statuses one for each unit
 * @param madeUpFor the members of any-of groups of which one is covered
 * @param open the units that fall short: of a group the best members, to cover one of which is
 *     enough
 * @param status what they add up to, in the words of a duty
 */
public record Units(
        List<ElementFinding> counted,
        List<ElementStatus> statuses,
        Set<ElementId> madeUpFor,
        List<List<ElementFinding>> open,
        Status status) {

    /** Best first: what an any-of group counts as. */
    private static final List<ElementStatus> BEST_FIRST =
            List.of(
                    ElementStatus.COVERED,
                    ElementStatus.PARTLY_COVERED,
                    ElementStatus.NOT_ASSESSED,
                    ElementStatus.NOT_COVERED,
                    ElementStatus.CONFLICTING);

    static Units of(Obligation obligation, Yardstick yardstick, List<ElementFinding> elements) {
        List<ElementFinding> counted =
                elements.stream()
                        .filter(element -> yardstick == Yardstick.COMMITTEE || !element.isBeyond())
                        .toList();
        List<ElementStatus> statuses = new ArrayList<>();
        Set<ElementId> grouped = new HashSet<>();
        Set<ElementId> madeUpFor = new HashSet<>();
        List<List<ElementFinding>> open = new ArrayList<>();
        for (Set<String> group : obligation.anyOf()) {
            List<ElementFinding> members =
                    counted.stream()
                            .filter(element -> group.contains(element.element().id().slug()))
                            .toList();
            members.forEach(member -> grouped.add(member.element().id()));
            for (ElementStatus status : BEST_FIRST) {
                List<ElementFinding> best =
                        members.stream().filter(member -> member.status() == status).toList();
                if (!best.isEmpty()) {
                    statuses.add(status);
                    if (status == ElementStatus.COVERED) {
                        members.forEach(member -> madeUpFor.add(member.element().id()));
                    }
                    if (status.isShortfall()) {
                        open.add(best);
                    }
                    break;
                }
            }
        }
        for (ElementFinding element : counted) {
            if (!grouped.contains(element.element().id())
                    && element.status() != ElementStatus.NOT_APPLICABLE) {
                statuses.add(element.status());
                if (element.status().isShortfall()) {
                    open.add(List.of(element));
                }
            }
        }
        return new Units(counted, statuses, madeUpFor, open, status(statuses));
    }

    /** Rule 4 of "What a status means" in the README. */
    private static Status status(List<ElementStatus> statuses) {
        boolean all = true;
        boolean shortfall = false;
        boolean inPart = false;
        for (ElementStatus status : statuses) {
            all &= status == ElementStatus.COVERED;
            shortfall |= status.isShortfall();
            inPart |= status.isCoveredInPart();
        }
        if (statuses.isEmpty()) {
            return Status.NOT_APPLICABLE;
        }
        if (all) {
            return Status.MET;
        }
        if (!shortfall) {
            return Status.NOT_ASSESSED;
        }
        return inPart ? Status.PARTLY_MET : Status.NOT_MET;
    }

    /** Whether another member of its any-of group is covered. */
    boolean isMadeUpFor(ElementFinding element) {
        return madeUpFor.contains(element.element().id());
    }

    Finding.Counts counts() {
        return new Finding.Counts(
                count(ElementStatus.COVERED),
                count(ElementStatus.PARTLY_COVERED),
                count(ElementStatus.CONFLICTING),
                count(ElementStatus.NOT_COVERED),
                count(ElementStatus.NOT_ASSESSED));
    }

    private int count(ElementStatus wanted) {
        return (int) statuses.stream().filter(status -> status == wanted).count();
    }
}
