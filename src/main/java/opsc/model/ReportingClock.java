package opsc.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the Protocol began to bind the State and when its initial report fell due. OPSC art. 14(2):
 * one month after deposit, or the day the Protocol itself came into force if that is later; art.
 * 12(1): two years after that.
 *
 * @param unknown whether nobody has looked since the report fell due
 * @param submitted the day the initial report was sent, if that was on or before the as-of day
 * @param knownUntil the last day for which that is known; empty if it is known for the as-of day
 */
public record ReportingClock(
        LocalDate asOf,
        LocalDate inForce,
        LocalDate due,
        Optional<LocalDate> submitted,
        Optional<LocalDate> knownUntil,
        boolean unknown) {

    public static Optional<ReportingClock> of(
            Treaty treaty, LocalDate treatyInForce, LocalDate asOf) {
        return treaty.deposited()
                .map(
                        deposited -> {
                            LocalDate oneMonthOn = deposited.plusMonths(1);
                            LocalDate inForce =
                                    oneMonthOn.isBefore(treatyInForce) ? treatyInForce : oneMonthOn;
                            Optional<LocalDate> submitted =
                                    initialReport(treaty, asOf).map(Treaty.Report::submitted);
                            Optional<LocalDate> knownUntil =
                                    submitted.isPresent()
                                            ? Optional.empty()
                                            : treaty.reportsKnownUntil().filter(asOf::isAfter);
                            LocalDate due = inForce.plusYears(2);
                            boolean looked =
                                    treaty.reportsKnownUntil()
                                            .filter(day -> day.isAfter(due))
                                            .isPresent();
                            boolean unknown = submitted.isEmpty() && asOf.isAfter(due) && !looked;
                            return new ReportingClock(
                                    asOf, inForce, due, submitted, knownUntil, unknown);
                        });
    }

    /** The initial report, if it was sent by {@code asOf}. */
    public static Optional<Treaty.Report> initialReport(Treaty treaty, LocalDate asOf) {
        return treaty.reports().stream()
                .filter(report -> report.kind() == Treaty.Report.Kind.INITIAL)
                .filter(report -> !report.submitted().isAfter(asOf))
                .findFirst();
    }

    /** Whether the Protocol binds the State on the as-of day. */
    public boolean binds() {
        return !asOf.isBefore(inForce);
    }

    /**
     * Days since the last day for the report, 0 if it is not due yet, was sent, or nobody has
     * looked.
     */
    public long overdueDays() {
        return submitted.isPresent() || unknown
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    }
}
