package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.model.Checked;
import opsc.model.Confidence;
import opsc.model.Derivation.Fact;
import opsc.model.Element;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.ReportingClock;
import opsc.model.Status;
import opsc.model.Text;
import opsc.model.Treaty;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a deposit on 2012-09-24, which makes the initial report due on 2014-10-24. */
class DerivedTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2002, 1, 18);
    private static final Element ELEMENT =
            Law.treaty().obligation(Law.DUTY).orElseThrow().elements().get(0);

    @ParameterizedTest(name = "sent {0}, read on {1}: {2} {3}")
    @CsvSource({
        "2014-10-24, 2020-01-01, REPORT_SUBMITTED, COVERED",
        "2014-10-24, 2020-01-01, REPORT_ON_TIME, COVERED",
        "2014-10-25, 2020-01-01, REPORT_ON_TIME, NOT_COVERED",
        "2014-10-25, 2020-01-01, REPORT_SUBMITTED, COVERED",
        "2014-10-25, 2020-01-01, REPORT_COMPREHENSIVE, NOT_ASSESSED",
        "2014-10-25, 2014-10-24, REPORT_SUBMITTED, NOT_APPLICABLE",
        "2021-01-01, 2014-10-25, REPORT_SUBMITTED, NOT_COVERED",
        "2021-01-01, 2014-10-25, REPORT_ON_TIME, NOT_COVERED",
    })
    void aReportIsHeldAgainstItsDay(
            LocalDate sent, LocalDate asOf, Fact fact, ElementStatus expected) {
        ElementFinding found = finding(asOf, fact, report(sent, Optional.empty()));
        assertEquals(expected, found.status());
        assertFalse(found.unverified());
    }

    @ParameterizedTest
    @CsvSource({"true, COVERED", "false, PARTLY_COVERED"})
    void howMuchAReportTellsIsSomebodysJudgement(boolean comprehensive, ElementStatus expected) {
        assertEquals(
                expected,
                finding(
                                LocalDate.of(2020, 1, 1),
                                Fact.REPORT_COMPREHENSIVE,
                                report(LocalDate.of(2015, 1, 1), Optional.of(comprehensive)))
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10-24, not due until 2014-10-24, belum jatuh tempo sampai 2014-10-24",
        "2014-10-25, 'due 2014-10-24, not submitted', 'jatuh tempo 2014-10-24, belum disampaikan'",
        "2022-01-01, 'due 2014-10-24, not submitted, as far as known on 2021-04-29', "
                + "'jatuh tempo 2014-10-24, belum disampaikan, sejauh diketahui pada 2021-04-29'",
    })
    void aReportThatWasNotSentIsMissingFromTheDayAfter(LocalDate asOf, String en, String id) {
        assertEquals(
                Optional.of(Text.of(en, id)),
                finding(asOf, Fact.REPORT_SUBMITTED, List.of()).why());
    }

    @Test
    void aReportThatNobodyHasLookedForSinceItFellDueIsNotAssessed() {
        ElementFinding found =
                finding(
                        LocalDate.of(2020, 1, 1),
                        Fact.REPORT_SUBMITTED,
                        List.of(),
                        LocalDate.of(2014, 10, 23));
        assertEquals(ElementStatus.NOT_ASSESSED, found.status());
        assertEquals(
                Optional.of(
                        Text.of(
                                "due 2014-10-24; nobody has checked since whether it was submitted",
                                "jatuh tempo 2014-10-24; sejak itu belum diperiksa apakah sudah disampaikan")),
                found.why());
    }

    @Test
    void withoutADepositNothingIsKnown() {
        ElementFinding found =
                Derived.fromReporting(
                        ELEMENT,
                        Fact.REPORT_SUBMITTED,
                        Optional.empty(),
                        Optional.empty(),
                        Law.DAY);
        assertEquals(ElementStatus.NOT_ASSESSED, found.status());
    }

    @ParameterizedTest(name = "the duty {0}, the definition {1}: {2}")
    @CsvSource({
        "MET, MET, COVERED",
        "NOT_MET, NOT_MET, NOT_COVERED",
        "MET, NOT_MET, PARTLY_COVERED",
        "NOT_MET, MET, PARTLY_COVERED",
        "PARTLY_MET, MET, PARTLY_COVERED",
        "PARTLY_MET, PARTLY_MET, PARTLY_COVERED",
    })
    void whatSumsUpDutiesIsCoveredAsFarAsTheyAreMet(
            Status duty, Status meaning, ElementStatus expected) {
        List<Finding> parts = parts(with(duty, Law.DUTY), with(meaning, Law.MEANING), true);
        assertEquals(Optional.of(duty), parts.get(0).status());
        assertEquals(Optional.of(meaning), parts.get(1).status());
        ElementFinding found = Derived.fromObligations(ELEMENT, parts);
        assertEquals(expected, found.status());
        assertFalse(found.unverified());
    }

    @Test
    void whatSumsUpDutiesNobodyHasAssessedIsNotAssessed() {
        List<Finding> parts = parts(with(Status.MET, Law.DUTY), Map.of(), false);
        ElementFinding found = Derived.fromObligations(ELEMENT, parts);
        assertEquals(ElementStatus.NOT_ASSESSED, found.status());
        assertEquals(
                Optional.of(
                        Text.of(
                                "follows from art. 1: met; art. 3: not assessed",
                                "bergantung pada Pasal 1: terpenuhi; Pasal 3: belum dinilai")),
                found.why());
    }

    @Test
    void aPartWithoutAStatusOfItsOwnCountsNeitherWay() {
        Finding met = parts(with(Status.MET, Law.DUTY), Map.of(), true).get(0);
        Finding savings =
                Matching.answer(Aland.question(Law.DAY, "  []"))
                        .finding(new ObligationId("opsc-4"))
                        .orElseThrow();
        assertEquals(
                ElementStatus.COVERED,
                Derived.fromObligations(ELEMENT, List.of(met, savings)).status());
        ElementFinding nothing = Derived.fromObligations(ELEMENT, List.of(savings));
        assertEquals(ElementStatus.NOT_APPLICABLE, nothing.status());
        assertEquals(
                Optional.of(Text.of("follows from art. 4: -", "bergantung pada Pasal 4: -")),
                nothing.why());
    }

    private static Map<ElementId, Extent> with(Status status, ObligationId obligation) {
        Map<ElementId, Extent> covers = new HashMap<>();
        for (ElementId element : Law.ELEMENTS) {
            if (element.obligation().equals(obligation) && status != Status.NOT_MET) {
                covers.put(element, status == Status.MET ? Extent.FULL : Extent.PARTIAL);
            }
        }
        return covers;
    }

    private static List<Finding> parts(
            Map<ElementId, Extent> duty, Map<ElementId, Extent> other, boolean readInFull) {
        Map<ElementId, Extent> covers = new HashMap<>(duty);
        covers.putAll(other);
        Law.Article article = new Law.Article(covers, 18, Online.NEUTRAL, 2000, 2030);
        GapReport report =
                Matching.answer(new Law(List.of(article), readInFull).question(Yardstick.TREATY));
        return List.of(
                report.finding(Law.DUTY).orElseThrow(), report.finding(Law.MEANING).orElseThrow());
    }

    private static ElementFinding finding(LocalDate asOf, Fact fact, List<Treaty.Report> reports) {
        return finding(asOf, fact, reports, LocalDate.of(2021, 4, 29));
    }

    private static ElementFinding finding(
            LocalDate asOf, Fact fact, List<Treaty.Report> reports, LocalDate knownUntil) {
        Treaty treaty =
                new Treaty(
                        "t",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2012, 9, 24)),
                        Optional.empty(),
                        true,
                        List.of(),
                        reports,
                        Optional.of(knownUntil),
                        checked(),
                        Optional.empty());
        return Derived.fromReporting(
                ELEMENT,
                fact,
                ReportingClock.of(treaty, IN_FORCE, asOf),
                Optional.of(treaty),
                asOf);
    }

    private static List<Treaty.Report> report(LocalDate sent, Optional<Boolean> comprehensive) {
        return List.of(
                new Treaty.Report(
                        Treaty.Report.Kind.INITIAL,
                        sent,
                        comprehensive,
                        Optional.empty(),
                        checked()));
    }

    private static Checked checked() {
        return new Checked(Confidence.VERIFIED, Optional.empty(), Optional.empty());
    }
}
