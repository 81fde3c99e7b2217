package opsc.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The counted elements of a finding as units of which each must be covered: an element alone, or an
 * any-of group by its best member. Elements that cannot apply are left aside.
 */
record Units(List<ElementStatus> statuses, Set<ElementId> madeUpFor) {

    /** Best first: what an any-of group counts as. */
    private static final List<ElementStatus> BEST_FIRST =
            List.of(
                    ElementStatus.COVERED,
                    ElementStatus.PARTLY_COVERED,
                    ElementStatus.NOT_ASSESSED,
                    ElementStatus.NOT_COVERED,
                    ElementStatus.CONFLICTING);

    static Units of(Finding finding) {
        List<ElementStatus> statuses = new ArrayList<>();
        Set<ElementId> grouped = new HashSet<>();
        Set<ElementId> madeUpFor = new HashSet<>();
        for (Set<String> group : finding.obligation().anyOf()) {
            List<ElementFinding> members =
                    finding.counted().stream()
                            .filter(element -> group.contains(element.element().id().slug()))
                            .toList();
            members.forEach(member -> grouped.add(member.element().id()));
            Optional<ElementStatus> best =
                    members.stream()
                            .map(ElementFinding::status)
                            .filter(BEST_FIRST::contains)
                            .min(Comparator.comparingInt(BEST_FIRST::indexOf));
            best.ifPresent(statuses::add);
            if (best.filter(status -> status == ElementStatus.COVERED).isPresent()) {
                members.forEach(member -> madeUpFor.add(member.element().id()));
            }
        }
        for (ElementFinding element : finding.counted()) {
            if (!grouped.contains(element.element().id())
                    && element.status() != ElementStatus.NOT_APPLICABLE) {
                statuses.add(element.status());
            }
        }
        return new Units(statuses, madeUpFor);
    }

    /** Rule 4 of "What a status means" in the README, in the words of a duty. */
    Status status() {
        if (statuses.isEmpty()) {
            return Status.NOT_APPLICABLE;
        }
        if (statuses.stream().allMatch(status -> status == ElementStatus.COVERED)) {
            return Status.MET;
        }
        if (statuses.stream().noneMatch(ElementStatus::isShortfall)) {
            return Status.NOT_ASSESSED;
        }
        return statuses.stream().anyMatch(ElementStatus::isCoveredInPart)
                ? Status.PARTLY_MET
                : Status.NOT_MET;
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
