package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether the instrument behind another catalogue than the OPSC binds a State. */
class GapReportTest {

    private static final Text NAME = new Text("A name", Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Checked CHECKED =
            new Checked(Confidence.VERIFIED, Optional.empty(), Optional.empty());

    @Test
    void itBindsFromTheDayThatTheStatesFileTells() {
        assertEquals(Optional.of(true), binds(Strength.SHALL, DAY));
        assertEquals(Optional.of(false), binds(Strength.SHALL, DAY.plusDays(1)));
    }

    @Test
    void whereNothingInItBindsItIsNotAsked() {
        assertEquals(Optional.empty(), binds(Strength.GOAL, DAY));
    }

    private static Optional<Boolean> binds(Strength strength, LocalDate from) {
        State.Bound bound =
                new State.Bound("goals", new Force.Since(Day.of(from)), CHECKED, Optional.empty());
        GapReport report =
                new GapReport(
                        new Catalogue("goals", NAME, NAME, DAY, DAY, List.of(), Map.of()),
                        state(bound),
                        DAY,
                        Optional.empty(),
                        Yardstick.TREATY,
                        false,
                        List.of(),
                        Optional.empty(),
                        List.of(FindingTest.finding(strength, ElementStatus.COVERED)),
                        List.of(),
                        Optional.empty());
        return report.binds();
    }

    private static State state(State.Bound bound) {
        return new State(
                "AAA",
                NAME,
                List.of(),
                Optional.empty(),
                List.of(bound),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Span.startOf("state.yaml"));
    }
}
