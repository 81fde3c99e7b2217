package opsc.model;

import java.time.DateTimeException;
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

    /**
     * The day that {@code text} writes as year-month-day: ten characters, a year from 1000 to 9999.
     *
     * @throws DateTimeException if it does not, or the calendar has no such day
     */
    public static LocalDate parse(String text) {
        if (text.length() != 10 || !isDate(text)) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    private static boolean isDate(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean fits = at == 4 || at == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return text.charAt(0) != '0';
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
