package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one State stands under a catalogue on a day: what is kept of its gap report when many States
 * are compared, and its law let go.
 *
 * @param instruments the instruments counted
 * @param provisions their provisions in force on the day
 * @param gaps the obligations that are gaps
 * @param elements how many elements the yardstick counts, those that cannot apply left aside
 * @param statuses one for each obligation, in the order of the catalogue
 */
public record Standing(
        String code,
        Text name,
        LocalDate asOf,
        int instruments,
        int provisions,
        int gaps,
        Finding.Counts elements,
        int unverified,
        List<Optional<Status>> statuses) {

    public Standing {
        statuses = List.copyOf(statuses);
    }

    /** Where the State of {@code report} stands. */
    public static Standing of(GapReport report) {
        return new Standing(
                report.state().code(),
                report.state().name(),
                report.asOf(),
                report.instruments().size(),
                report.instruments().stream().mapToInt(one -> inForce(one, report.asOf())).sum(),
                report.gaps().size(),
                report.elements(),
                (int) report.findings().stream().filter(Finding::isUnverified).count(),
                report.findings().stream().map(Finding::status).toList());
    }

    /** Its name where it begins a line or stands alone. */
    public String heading(Lang lang) {
        return name.heading(lang);
    }

    private static int inForce(Instrument instrument, LocalDate day) {
        return (int)
                instrument.provisions().stream()
                        .filter(provision -> instrument.countsOn(day, provision))
                        .count();
    }

    /** How many obligations have {@code status}. */
    public int count(Status status) {
        return (int) statuses.stream().filter(Optional.of(status)::equals).count();
    }
}
