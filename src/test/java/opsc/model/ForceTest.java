package opsc.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForceTest {

    private static final Day START = Day.of(LocalDate.of(2008, 11, 26));
    private static final Day END = Day.of(LocalDate.of(2026, 1, 2));

    @Test
    void aProvisionBindsOnItsFirstDayAndNotBefore() {
        assertTrue(new Force.Since(START).coversDay(START.date()));
        assertFalse(new Force.Since(START).coversDay(START.date().minusDays(1)));
    }

    @Test
    void aProvisionBindsOnTheLastDayBeforeRepealAndNotOnTheDayOfRepeal() {
        Force force = new Force.Between(START, END);
        assertTrue(force.coversDay(END.date().minusDays(1)));
        assertFalse(force.coversDay(END.date()));
    }

    @Test
    void aBillBindsOnNoDay() {
        assertFalse(new Force.NotYet().coversDay(LocalDate.MAX));
    }

    @Test
    void aSuspendedProvisionDoesNotBindWhileSuspended() {
        Force force =
                new Force.Suspended(
                        new Force.Since(START),
                        new Force.Between(Day.of(LocalDate.of(2012, 1, 1)), END));
        assertTrue(force.coversDay(LocalDate.of(2011, 12, 31)));
        assertFalse(force.coversDay(LocalDate.of(2012, 1, 1)));
        assertTrue(force.coversDay(END.date()));
    }

    @Test
    void aPeriodMustNotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new Force.Between(END, START));
        assertThrows(IllegalArgumentException.class, () -> new Force.Between(START, START));
    }
}
