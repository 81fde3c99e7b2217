package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows for a duty of three elements, of the first two of which one is enough. */
class FindingTest {

    private static final ObligationId DUTY = new ObligationId("opsc-1");

    @ParameterizedTest(name = "{0} or {1}, and {2}: {3}")
    @CsvSource({
        "COVERED, NOT_COVERED, COVERED, MET",
        "NOT_ASSESSED, COVERED, COVERED, MET",
        "COVERED, CONFLICTING, COVERED, MET",
        "COVERED, NOT_COVERED, NOT_COVERED, PARTLY_MET",
        "COVERED, NOT_COVERED, NOT_ASSESSED, NOT_ASSESSED",
        "PARTLY_COVERED, NOT_COVERED, COVERED, PARTLY_MET",
        "NOT_ASSESSED, NOT_COVERED, COVERED, NOT_ASSESSED",
        "NOT_COVERED, NOT_COVERED, NOT_COVERED, NOT_MET",
        "NOT_COVERED, CONFLICTING, NOT_ASSESSED, NOT_MET",
        "NOT_APPLICABLE, COVERED, COVERED, MET",
        "NOT_APPLICABLE, NOT_APPLICABLE, COVERED, MET",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    })
    void aGroupCountsAsItsBestMember(
            ElementStatus one, ElementStatus other, ElementStatus third, Status expected) {
        assertEquals(Optional.of(expected), finding(Strength.SHALL, one, other, third).status());
    }

    @Test
    void whatAnotherMemberMakesUpForIsNoShortfall() {
        Finding covered =
                finding(
                        Strength.SHALL,
                        ElementStatus.NOT_COVERED,
                        ElementStatus.COVERED,
                        ElementStatus.NOT_COVERED);
        assertEquals(true, covered.isMadeUpFor(covered.elements().get(0)));
        assertEquals(false, covered.isMadeUpFor(covered.elements().get(2)));
        assertEquals(List.of(List.of(covered.elements().get(2))), covered.open());
        Finding open =
                finding(
                        Strength.SHALL,
                        ElementStatus.NOT_COVERED,
                        ElementStatus.PARTLY_COVERED,
                        ElementStatus.COVERED);
        assertEquals(List.of(List.of(open.elements().get(1))), open.open());
    }

    @Test
    void membersOfAGroupThatComeEquallyNearAreOneShortfall() {
        Finding finding =
                finding(
                        Strength.SHALL,
                        ElementStatus.PARTLY_COVERED,
                        ElementStatus.PARTLY_COVERED,
                        ElementStatus.PARTLY_COVERED);
        assertEquals(
                List.of(finding.elements().subList(0, 2), List.of(finding.elements().get(2))),
                finding.open());
        assertEquals(2, finding.counts().partly());
    }

    @ParameterizedTest(name = "{0}, {1}: gap {2}, below a goal {3}")
    @CsvSource({
        "SHALL, NOT_COVERED, true, false",
        "SHALL, PARTLY_COVERED, true, false",
        "SHALL, COVERED, false, false",
        "SHALL, NOT_ASSESSED, false, false",
        "DEFINITION, NOT_COVERED, true, false",
        "MAY, NOT_COVERED, false, false",
        "GOAL, NOT_COVERED, false, true",
        "GOAL, PARTLY_COVERED, false, true",
        "GOAL, COVERED, false, false",
        "GOAL, NOT_ASSESSED, false, false",
    })
    void onlyWhatBindsHasGapsAndOnlyAGoalIsMissed(
            Strength strength, ElementStatus status, boolean gap, boolean below) {
        Finding finding = finding(strength, status, status, status);
        assertEquals(gap, finding.isGap());
        assertEquals(below, finding.isBelowGoal());
    }

    @ParameterizedTest
    @CsvSource({"art. 3(1)(c), 3", "art. 12, 12", "2.10, 2", "Preamble, ''"})
    void theArticleIsTheFirstNumberOfThePinpoint(String pinpoint, String article) {
        assertEquals(article, obligation(Strength.SHALL, pinpoint).article());
    }

    static Finding finding(Strength strength, ElementStatus... statuses) {
        Obligation obligation = obligation(strength, "art. 1");
        List<ElementFinding> elements = new ArrayList<>();
        for (int at = 0; at < statuses.length; at++) {
            elements.add(
                    new ElementFinding(
                            obligation.elements().get(at),
                            statuses[at],
                            List.of(),
                            Optional.empty(),
                            false,
                            Optional.empty()));
        }
        return new Finding(
                obligation, Yardstick.TREATY, elements, List.of(), List.of(), List.of(), List.of());
    }

    private static Obligation obligation(Strength strength, String pinpoint) {
        return new Obligation(
                DUTY,
                Pinpoint.of(pinpoint),
                text("Close premises"),
                Phase.ERADICATION,
                Optional.empty(),
                strength,
                Optional.empty(),
                Optional.empty(),
                MetBy.LAW,
                Set.of(),
                text("Premises must be closed."),
                List.of(element("temporary"), element("definitive"), element("seize")),
                List.of(Set.of("temporary", "definitive")),
                Optional.empty(),
                List.of(),
                List.of(),
                Span.startOf("opsc.yaml"));
    }

    private static Element element(String slug) {
        return new Element(
                new ElementId(DUTY, slug),
                text(slug),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Span.startOf("opsc.yaml"));
    }

    private static Text text(String en) {
        return new Text(en, Optional.empty());
    }
}
