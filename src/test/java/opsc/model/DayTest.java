package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a day is written. */
class DayTest {

    @Test
    void yearMonthAndDayAreTakenAsTheyStand() {
        assertEquals(LocalDate.of(2012, 10, 29), Day.parse("2012-10-29"));
        assertEquals(LocalDate.of(1000, 1, 1), Day.parse("1000-01-01"));
        assertEquals(LocalDate.of(9999, 12, 31), Day.parse("9999-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-12-31",
                "2012-13-01",
                "2013-02-29",
                "2012/10/29",
                "2012-10/29",
                "2012-10-2",
                "2012-10-290",
                "2012-1x-29",
                "20121-0-29",
                "2012-+1-29",
            })
    void anythingElseIsNoDay(String text) {
        assertThrows(DateTimeException.class, () -> Day.parse(text));
    }

    @Test
    void aDayKnownToItsMonthOrYearIsNotExact() {
        LocalDate last = LocalDate.of(2012, 12, 31);
        assertEquals(true, new Day(last, "2012-12-31").isExact());
        assertEquals(false, new Day(last, "2012-12").isExact());
        assertEquals(false, new Day(last, "2012").isExact());
    }
}
