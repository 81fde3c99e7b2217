package opsc.report;

import java.util.ArrayList;
import java.util.List;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;

/**
 * Provisions of other States that cover what a State leaves open: examples for a legislator, no
 * part of any finding.
 */
final class Elsewhere {

    private final List<GapReport> others;
    private final Prose prose;

    Elsewhere(List<GapReport> others, Prose prose) {
        this.others = others;
        this.prose = prose;
    }

    /**
     * One line for each element without full cover that another State covers, with its best
     * provision.
     */
    List<String> of(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (ElementFinding element : finding.counted()) {
            boolean open =
                    element.status().isShortfall()
                            || element.status() == ElementStatus.NOT_ASSESSED;
            if (open) {
                others.forEach(other -> add(lines, other, element));
            }
        }
        return lines;
    }

    private void add(List<String> lines, GapReport other, ElementFinding open) {
        other.finding(open.element().id().obligation()).stream()
                .flatMap(finding -> finding.elements().stream())
                .filter(element -> element.element().id().equals(open.element().id()))
                .filter(element -> element.status() == ElementStatus.COVERED)
                .flatMap(element -> element.claims().stream())
                .filter(claim -> claim.extent() == Extent.FULL)
                .findFirst()
                .ifPresent(claim -> lines.add(line(other, open, claim)));
    }

    private String line(GapReport other, ElementFinding open, ClaimFinding claim) {
        return prose.told(open.element().title())
                + ": "
                + prose.told(other.state().name())
                + ", "
                + prose.claim(claim);
    }
}
