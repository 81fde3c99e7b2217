package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arts 12(1) and 14(2): the dates of the Dutch treaty register, and Indonesia's. */
class ReportingClockTest {

    private static final LocalDate PROTOCOL_IN_FORCE = LocalDate.of(2002, 1, 18);
    private static final Checked CHECKED =
            new Checked(Confidence.VERIFIED, Optional.empty(), Optional.empty());

    @ParameterizedTest(name = "{0}: deposit {1} binds from {2}")
    @CsvSource({
        "Afghanistan, 2002-09-19, 2002-10-19",
        "Albania, 2008-02-05, 2008-03-05",
        "Algeria, 2006-12-27, 2007-01-27",
        "Andorra, 2001-04-30, 2002-01-18",
        "Antigua and Barbuda, 2002-04-30, 2002-05-30",
        "Armenia, 2005-06-30, 2005-07-30",
        "Australia, 2007-01-08, 2007-02-08",
        "Bahamas, 2015-09-28, 2015-10-28",
        "the tenth deposit and three months, 2002-01-17, 2002-02-17",
    })
    void theProtocolBindsOneMonthAfterDeposit(
            String state, LocalDate deposited, LocalDate inForce) {
        assertEquals(inForce, clock(deposited, deposited).inForce());
    }

    @Test
    void indonesiasReportFellDueOn24October2014() {
        ReportingClock clock = clock(LocalDate.of(2012, 9, 24), LocalDate.of(2021, 4, 29));
        assertEquals(LocalDate.of(2012, 10, 24), clock.inForce());
        assertEquals(LocalDate.of(2014, 10, 24), clock.due());
        assertEquals(2379, clock.overdueDays());
    }

    @Test
    void theLastDayIsNotOverdue() {
        assertEquals(0, clock(LocalDate.of(2012, 9, 24), LocalDate.of(2014, 10, 24)).overdueDays());
        assertEquals(1, clock(LocalDate.of(2012, 9, 24), LocalDate.of(2014, 10, 25)).overdueDays());
    }

    @Test
    void aLaterReportIsNotTheInitialOne() {
        LocalDate sent = LocalDate.of(2015, 1, 1);
        for (Treaty.Report.Kind kind : Treaty.Report.Kind.values()) {
            Treaty.Report report =
                    new Treaty.Report(kind, sent, Optional.empty(), Optional.empty(), CHECKED);
            assertEquals(
                    kind == Treaty.Report.Kind.INITIAL,
                    ReportingClock.initialReport(treaty(sent, sent, List.of(report)), sent)
                            .isPresent());
        }
    }

    private static ReportingClock clock(LocalDate deposited, LocalDate asOf) {
        return ReportingClock.of(treaty(deposited, asOf, List.of()), PROTOCOL_IN_FORCE, asOf)
                .orElseThrow();
    }

    private static Treaty treaty(
            LocalDate deposited, LocalDate knownUntil, List<Treaty.Report> reports) {
        return new Treaty(
                "opsc",
                Optional.empty(),
                Optional.of(deposited),
                Optional.empty(),
                true,
                List.of(),
                reports,
                Optional.of(knownUntil),
                CHECKED,
                Optional.empty());
    }
}
