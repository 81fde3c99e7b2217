package opsc.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.model.Changes;
import opsc.model.ElementFinding;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Text;
import opsc.model.View;

/** What is different from earlier days: the obligations that moved, and the law behind it. */
record HtmlChanges(HtmlPage page, List<Changes> since) {

    void write() throws IOException {
        page.out().element("p", page.say(Phrase.CHANGES_TEXT));
        for (Changes changes : since) {
            changes(changes);
        }
    }

    private void changes(Changes changes) throws IOException {
        Html out = page.out();
        LocalDate day = changes.before().asOf();
        String since = page.say(Phrase.SINCE, day);
        boolean year = day.equals(changes.after().asOf().minusYears(1));
        out.element("h3", year ? since + " (" + page.say(Phrase.YEAR_BEFORE) + ")" : since);
        for (View view : page.report().state().views()) {
            if (view.asOf().equals(day)) {
                view(view);
            }
        }
        if (changes.movements().isEmpty() && changes.provisions().isEmpty()) {
            out.element("p", page.say(Phrase.NOTHING_CHANGED));
            return;
        }
        out.element("p", moved(changes));
        String then = page.prose().elements(changes.before());
        String now = page.prose().elements(changes.after());
        if (!then.equals(now)) {
            out.element("p", page.say(Phrase.THEN_AND_NOW, then, now));
        }
        if (!changes.movements().isEmpty()) {
            table(changes);
        }
        for (Changes.Happened happened : Changes.Happened.values()) {
            provisions(changes, happened);
        }
    }

    private void view(View view) throws IOException {
        Html out = page.out();
        out.open("p").text(page.say(Phrase.DAY_OF_VIEW) + ": ").text(view.title()).text(". ");
        out.text(page.report().view().isEmpty() ? page.say(Phrase.WHOLE_LAW) : "").close();
    }

    private String moved(Changes changes) {
        int all = changes.movements().size();
        if (all == 0) {
            return page.say(Phrase.NONE_MOVED);
        }
        return page.say(
                Phrase.MOVED,
                all,
                count(changes, Changes.Direction.BETTER),
                count(changes, Changes.Direction.WORSE),
                count(changes, Changes.Direction.OTHER),
                changes.movements().stream().filter(Changes.Movement::isOfStatus).count());
    }

    private static long count(Changes changes, Changes.Direction direction) {
        return changes.movements().stream().filter(one -> one.direction() == direction).count();
    }

    private void table(Changes changes) throws IOException {
        Html out = page.out();
        out.open("table", "class", "stack moved", "role", "table");
        out.element("caption", page.say(Phrase.MOVED_CAPTION, changes.before().asOf()));
        page.head(List.of(Phrase.OBLIGATION, Phrase.WHAT_MOVED, Phrase.BEHIND_IT));
        out.open("tbody", "role", "rowgroup");
        for (Changes.Movement movement : changes.movements()) {
            page.prose().entry();
            out.open("tr", "role", "row");
            out.open("th", "scope", "row", "role", "rowheader");
            page.obligation(movement.after());
            out.open("p");
            page.movement(movement);
            out.close().close();
            page.cell(Phrase.WHAT_MOVED, () -> page.list(elements(movement)));
            page.cell(Phrase.BEHIND_IT, () -> page.provisions(movement.because()));
            out.close();
        }
        out.close().close();
    }

    /** How an element moved; elements that moved alike are told together. */
    private record Shift(
            String before, String after, Optional<Text> lacks, Optional<Judgement> by) {

        static Shift of(Changes.ElementMovement moved, Prose prose) {
            ElementFinding after = moved.after();
            Optional<Judgement> judgement = after.judgement();
            return new Shift(
                    prose.status(moved.before()),
                    prose.status(after),
                    moved.isOfResidue() ? judgement.flatMap(Judgement::lacks) : Optional.empty(),
                    judgement.filter(now -> !moved.before().judgement().equals(judgement)));
        }
    }

    private List<HtmlPage.Part> elements(Changes.Movement movement) {
        Map<Shift, List<Text>> alike = new LinkedHashMap<>();
        for (Changes.ElementMovement one : movement.elements()) {
            alike.computeIfAbsent(Shift.of(one, page.prose()), none -> new ArrayList<>())
                    .add(one.after().element().title());
        }
        List<HtmlPage.Part> items = new ArrayList<>();
        alike.forEach((shift, titles) -> items.add(() -> shift(shift, titles)));
        return items;
    }

    private void shift(Shift shift, List<Text> titles) throws IOException {
        Html out = page.out();
        for (int at = 0; at < titles.size(); at++) {
            out.text(at == 0 ? "" : ", ").text(titles.get(at));
        }
        out.text(": ");
        if (shift.lacks().isPresent()) {
            out.text(page.say(Phrase.NOW_LACKING, shift.after(), "")).text(shift.lacks().get());
        } else {
            out.text(page.say(Phrase.WAS_NOW, shift.before(), shift.after()));
        }
        if (shift.by().isPresent()) {
            String judgement = page.prose().judgement(shift.by().get());
            out.text(" ").element("span", "[" + judgement + "]", "class", "aside");
        }
    }

    private static Phrase all(Changes.Happened happened) {
        return switch (happened) {
            case CAME -> Phrase.CAME;
            case WENT -> Phrase.WENT;
            case SUSPENDED -> Phrase.SUSPENDED;
            case RESUMED -> Phrase.RESUMED;
            case CHANGED -> Phrase.CHANGED;
        };
    }

    /** How many provisions of which instruments; the timeline names each. */
    private void provisions(Changes changes, Changes.Happened happened) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        int all = 0;
        for (Changes.Cause cause : changes.provisions()) {
            if (cause.happened() == happened) {
                Instrument instrument = cause.cited().instrument();
                counts.merge(instrument.id().value(), 1, Integer::sum);
                instruments.put(instrument.id().value(), instrument);
                all++;
            }
        }
        if (all == 0) {
            return;
        }
        Html out = page.out();
        out.open("p").element("strong", page.say(all(happened), all)).text(". ");
        String before = "";
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            out.text(before);
            page.instrument(instruments.get(one.getKey()));
            out.text(" (" + one.getValue() + ")");
            before = ", ";
        }
        out.text(".").close();
    }
}
