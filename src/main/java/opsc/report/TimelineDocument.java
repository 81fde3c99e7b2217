package opsc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opsc.model.Changes;
import opsc.model.ElementStatus;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Status;

/**
 * A State's law through time: status counts at every day of change, and what moved because of what.
 */
public final class TimelineDocument {

    /** The statuses that a timeline counts. */
    static final List<Status> SHOWN =
            List.of(Status.MET, Status.PARTLY_MET, Status.NOT_MET, Status.NOT_ASSESSED);

    private TimelineDocument() {}

    /**
     * @param first the report on the first day
     * @param steps what changed on each later day, in order
     * @param last the last day looked at
     */
    public static Document of(GapReport first, List<Changes> steps, LocalDate last, Lang lang) {
        Document.Rows days =
                new Document.Rows(
                        "days",
                        Phrase.TIMELINE_DAYS.in(lang),
                        "day",
                        "met",
                        "partly_met",
                        "not_met",
                        "not_assessed",
                        "elements_covered",
                        "came",
                        "went",
                        "changed",
                        "instruments");
        Document.Rows moved =
                new Document.Rows(
                        "movements",
                        Phrase.TIMELINE_MOVED.in(lang),
                        "day",
                        "pinpoint",
                        "before",
                        "after",
                        "unverified",
                        "direction",
                        "title",
                        "elements",
                        "because");
        days.add(day(first.asOf().toString(), first, 0, 0, 0, ""));
        List<String> intro = new ArrayList<>();
        intro.add(Phrase.TIMELINE_INTRO.in(lang, first.asOf(), last));
        if (steps.stream().anyMatch(step -> new KnownDays(step, lang).areVague())) {
            intro.add(Phrase.VAGUE_DAYS.in(lang));
        }
        intro.addAll(notRead(first, lang));
        for (Changes step : steps) {
            KnownDays known = new KnownDays(step, lang);
            Object on = new Document.Marked(step.after().asOf().toString(), known.day());
            days.add(
                    day(
                            on,
                            step.after(),
                            step.came().size(),
                            step.went().size(),
                            step.changed().size(),
                            known.provisions()));
            for (Changes.Movement movement : step.movements()) {
                moved.add(
                        on,
                        movement.after().obligation().pinpoint().in(lang),
                        ChangesDocument.word(movement.before()),
                        ChangesDocument.word(movement.after()),
                        movement.after().isUnverified(),
                        movement.direction(),
                        movement.after().obligation().title(),
                        ChangesDocument.elements(movement, lang),
                        ChangesDocument.because(movement, lang));
            }
        }
        String title =
                Phrase.TIMELINE_TITLE.in(
                        lang, first.state().heading(lang), first.catalogue().cite().in(lang));
        return new Document("timeline", lang, title, intro, List.of(days.table(), moved.table()));
    }

    /** Laws whose wordings were read in full only from a later day on. */
    private static List<String> notRead(GapReport first, Lang lang) {
        List<String> laws = new ArrayList<>();
        for (Instrument instrument : first.state().instruments()) {
            instrument
                    .readInFull()
                    .flatMap(Instrument.ReadInFull::from)
                    .filter(day -> day.isAfter(first.asOf()))
                    .map(day -> Phrase.NOT_READ_BEFORE.in(lang, instrument.cite().in(lang), day))
                    .ifPresent(laws::add);
        }
        return laws;
    }

    private static List<Object> day(
            Object on, GapReport report, int came, int went, int changed, String instruments) {
        List<Object> cells = new ArrayList<>();
        cells.add(on);
        SHOWN.forEach(status -> cells.add(report.count(status)));
        cells.add(report.count(ElementStatus.COVERED));
        cells.addAll(List.of(came, went, changed, instruments));
        return cells;
    }
}
