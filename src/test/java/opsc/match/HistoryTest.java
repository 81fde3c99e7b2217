package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.load.RawFile;
import opsc.model.Changes;
import opsc.model.Past;
import org.junit.jupiter.api.Test;

/** A State's law through time; the days at which it stops stand in the case of the timeline. */
class HistoryTest {

    private static final LocalDate LAST = LocalDate.of(2020, 1, 1);
    private static final LocalDate TREATY_IN_FORCE = LocalDate.of(2002, 1, 18);
    private static final String VIEWED =
            """
            state: {id: AAA, name: {en: Aland}}
            %s
            views:
              - {id: then, title: {en: Then}, as_of: 2015-03-01}
              - {id: now, title: {en: Now}, as_of: 2020-01-01}
              - {id: one-day, title: {en: One day}, as_of: 2030-01-01}
            """;
    private static final String DEPOSIT =
            """
            treaty:
              catalogue: opsc
              deposited: %s
              party_to_convention: true
              checked: {confidence: verified}
            """;

    @Test
    void itIsToldAfterEachDayHowManyAreDone() {
        List<String> told = new ArrayList<>();
        History.of(
                Aland.ofCase(LAST, "a-timeline-stops-at-each-day-on-which-the-law-changed"),
                LocalDate.of(2014, 2, 1),
                LAST,
                (done, all) -> told.add(done + " of " + all));
        assertEquals(List.of("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"), told);
    }

    @Test
    void theTimelineStopsOnTheDayFromWhichTheLawWasRead() {
        List<RawFile> files =
                Aland.files(List.of("  []\n")).stream()
                        .map(file -> replaced(file, "by: tests", "by: tests, from: 2015-06-01"))
                        .toList();
        assertEquals(
                List.of(LocalDate.of(2015, 6, 1)),
                steps(Aland.question(LAST, Aland.treaty(), files), LocalDate.of(2012, 1, 1)));
    }

    @Test
    void thePastGoesBackOneYearAndToTheDayOfEachEarlierView() {
        assertEquals(
                List.of(LocalDate.of(2015, 3, 1), LocalDate.of(2019, 1, 1)),
                days(past("", Optional.empty())));
    }

    @Test
    void aDayThatIsNamedStandsAlone() {
        LocalDate day = LocalDate.of(2012, 1, 1);
        assertEquals(List.of(day), days(past("", Optional.of(day))));
    }

    @Test
    void theTimelineBeginsWhenTheTreatyBoundTheState() {
        assertEquals(
                LocalDate.of(2012, 5, 12), past(DEPOSIT.formatted("2012-04-12")).first().asOf());
    }

    @Test
    void withoutADepositItBeginsWithTheTreaty() {
        assertEquals(TREATY_IN_FORCE, past("").first().asOf());
    }

    @Test
    void beforeTheTreatyBindsThereIsNothingButTheDayAskedAbout() {
        Past none = past(DEPOSIT.formatted("2025-04-12"));
        assertEquals(LAST, none.first().asOf());
        assertEquals(List.of(), none.steps());
    }

    private static RawFile replaced(RawFile file, String old, String by) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8).replace(old, by);
        return new RawFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<LocalDate> steps(Question question, LocalDate first) {
        return History.of(question, first, LAST, (done, all) -> {}).stream()
                .map(step -> step.after().asOf())
                .toList();
    }

    private static Past past(String treaty) {
        return past(treaty, Optional.empty());
    }

    private static Past past(String treaty, Optional<LocalDate> since) {
        Question question = Aland.question(LAST, VIEWED.formatted(treaty), "  []\n");
        return History.past(question, Matching.answer(question), since);
    }

    private static List<LocalDate> days(Past past) {
        return past.since().stream().map(Changes::before).map(one -> one.asOf()).toList();
    }
}
