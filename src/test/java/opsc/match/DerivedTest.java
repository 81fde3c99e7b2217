package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opsc.model.Checked;
import opsc.model.Confidence;
import opsc.model.Derivation.Fact;
import opsc.model.Element;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.ReportingClock;
import opsc.model.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a deposit on 2012-09-24, which makes the initial report due on 2014-10-24. */
class DerivedTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2002, 1, 18);
    private static final Element ELEMENT =
            Law.TREATY.obligation(Law.DUTY).orElseThrow().elements().get(0);

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
        "2014-10-24, not due until 2014-10-24",
        "2014-10-25, 'due 2014-10-24, not submitted'",
    })
    void aReportThatWasNotSentIsMissingFromTheDayAfter(LocalDate asOf, String why) {
        assertEquals(
                Optional.of(why),
                finding(asOf, Fact.REPORT_SUBMITTED, List.of()).why().map(text -> text.en()));
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

    private static ElementFinding finding(LocalDate asOf, Fact fact, List<Treaty.Report> reports) {
        Treaty treaty =
                new Treaty(
                        "t",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2012, 9, 24)),
                        Optional.empty(),
                        true,
                        List.of(),
                        reports,
                        Optional.of(LocalDate.of(2021, 4, 29)),
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
