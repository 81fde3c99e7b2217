package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import opsc.model.Changes;
import opsc.model.ElementStatus;
import opsc.model.GapReport;
import opsc.model.Past;
import opsc.model.Status;

/**
 * The law through time: one row for each day of change, with its counts, the provisions that came
 * and went, and the obligations that moved. A count unlike that of the row above is in bold.
 */
record HtmlTimeline(HtmlPage page, Past past) {

    private static final int BAR = 100;

    void write() throws IOException {
        Html out = page.out();
        GapReport first = past.first();
        out.element("p", page.say(Phrase.TIMELINE_INTRO, first.asOf(), page.report().asOf()));
        if (past.steps().stream().anyMatch(step -> new KnownDays(step, page.lang()).areVague())) {
            out.element("p", page.say(Phrase.VAGUE_DAYS));
        }
        out.open("table", "class", "stack timeline", "role", "table");
        out.element("caption", page.say(Phrase.TIMELINE_CAPTION));
        page.head(
                List.of(
                        Phrase.DAY,
                        Phrase.LAW_CHANGED,
                        Phrase.MET,
                        Phrase.PARTLY_MET,
                        Phrase.NOT_MET,
                        Phrase.NOT_ASSESSED,
                        Phrase.ELEMENTS_COVERED,
                        Phrase.WHAT_MOVED));
        out.open("tbody", "role", "rowgroup");
        row(
                first.asOf().toString(),
                first,
                first,
                () -> out.text(page.say(Phrase.START)),
                () -> aside(Phrase.NOTHING));
        GapReport before = first;
        for (Changes step : past.steps()) {
            row(
                    new KnownDays(step, page.lang()).day(),
                    step.after(),
                    before,
                    () -> law(step),
                    () -> moved(step));
            before = step.after();
        }
        out.close().close();
    }

    private void row(
            String on, GapReport day, GapReport before, HtmlPage.Part law, HtmlPage.Part moved)
            throws IOException {
        page.prose().entry();
        Html out = page.out();
        out.open("tr", "role", "row");
        out.element("th", on, "scope", "row", "role", "rowheader");
        page.cell(Phrase.LAW_CHANGED, law);
        for (Status status : TimelineDocument.SHOWN) {
            page.cell(Phrase.of(status), () -> count(day.count(status), before.count(status), ""));
        }
        int covered = day.count(ElementStatus.COVERED);
        int all = elements(day);
        page.cell(
                Phrase.ELEMENTS_COVERED,
                () -> {
                    count(
                            covered,
                            before.count(ElementStatus.COVERED),
                            " " + page.say(Phrase.OF_ALL, all));
                    bar(covered, all);
                });
        page.cell(Phrase.WHAT_MOVED, moved);
        out.close();
    }

    private static int elements(GapReport day) {
        int all = 0;
        for (ElementStatus status : ElementStatus.values()) {
            all += day.count(status);
        }
        return all;
    }

    private void count(int now, int before, String rest) throws IOException {
        page.out().element(now == before ? "span" : "strong", Integer.toString(now)).text(rest);
    }

    /** The share that the words beside it tell, for the eye. */
    private void bar(int part, int all) throws IOException {
        int width = all == 0 ? 0 : BAR * part / all;
        Html out = page.out();
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + BAR + " 8",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        out.element("rect", "", "class", "all", "width", Integer.toString(BAR), "height", "8");
        out.element("rect", "", "class", "part", "width", Integer.toString(width), "height", "8");
        out.close();
    }

    private void law(Changes step) throws IOException {
        if (step.provisions().isEmpty()) {
            aside(Phrase.NO_PROVISION);
        } else {
            page.provisions(step.provisions(), Optional.of(new KnownDays(step, page.lang())));
        }
    }

    private void moved(Changes step) throws IOException {
        if (step.movements().isEmpty()) {
            aside(Phrase.NOTHING);
            return;
        }
        page.list(
                step.movements().stream()
                        .<HtmlPage.Part>map(
                                movement ->
                                        () -> {
                                            page.obligation(movement.after());
                                            page.out().text(": ");
                                            page.movement(movement);
                                        })
                        .toList());
    }

    private void aside(Phrase phrase) throws IOException {
        page.out().element("span", page.say(phrase), "class", "aside");
    }
}
