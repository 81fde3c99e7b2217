package opsc.model;

import java.time.LocalDate;

/**
 * A calendar day as far as it is known. A date written as {@code 1992} or {@code 1992-07} is
 * resolved so that nothing is counted that is not certain: a start to the last day of that period,
 * an end to its first day.
 */
public record Day(LocalDate date, String written) {

    public static Day of(LocalDate date) {
        return new Day(date, date.toString());
    }

    /** Whether the day itself is known. */
    public boolean isExact() {
        return written.length() == 10;
    }

    @Override
    public String toString() {
        return written;
    }
}
