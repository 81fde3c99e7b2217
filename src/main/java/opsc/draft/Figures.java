package opsc.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opsc.model.Body;
import opsc.model.GapReport;
import opsc.model.ObligationId;

/** What statutes cannot give: tables and questions that bodies of the State fill in. */
final class Figures {

    private final Voice voice;
    private final Pen pen;

    Figures(Voice voice, Pen pen) {
        this.voice = voice;
        this.pen = pen;
    }

    void write(String numeral) {
        List<Figure> figures = Figure.of(numeral);
        if (figures.isEmpty()) {
            return;
        }
        if (!pen.isEmpty()) {
            pen.heading(2, voice.say(Wording.FIGURES));
        }
        for (Figure figure : figures) {
            if (figure == Figure.PREPARATION && !voice.isGovernment()) {
                pen.paragraph(
                        List.of(),
                        voice.toConfirm(voice.say(Wording.METHOD)).asking(Wording.ASK_DATA));
                continue;
            }
            if (numeral.equals(Drafting.FIRST) && !voice.isGovernment()) {
                pen.paragraph(
                        figure.about(),
                        voice.toConfirm(voice.say(Wording.AUTHORS_SAY, voice.own(figure.asks())))
                                .asking(Wording.ASK_DATA));
                continue;
            }
            boolean text = figure.shape() == Figure.Shape.TEXT;
            String label =
                    voice.say(
                            Wording.DATA_LABEL,
                            voice.say(Wording.MARK_DATA_NEEDED),
                            bodies(figure.about()),
                            years(),
                            voice.say(figure.shape().disaggregation()));
            String asks = Voice.capital(voice.own(figure.asks()));
            pen.paragraph(
                    figure.about(), Run.marked(Mark.DATA_NEEDED, label, Voice.sentence(asks)));
            if (!text) {
                table(figure, asks);
            }
        }
    }

    private void table(Figure figure, String caption) {
        List<String> columns = new ArrayList<>();
        if (figure.shape() != Figure.Shape.REGIONS) {
            columns.add(voice.say(Wording.YEAR));
        }
        figure.shape().columns().forEach(column -> columns.add(voice.own(column)));
        List<List<String>> rows = new ArrayList<>();
        List<String> heads =
                figure.shape() == Figure.Shape.REGIONS || yearsBound().isEmpty()
                        ? List.of(Block.Table.OPEN)
                        : yearsBound();
        for (String head : heads) {
            List<String> row = new ArrayList<>(List.of(head));
            while (row.size() < columns.size()) {
                row.add(Block.Table.OPEN);
            }
            rows.add(row);
        }
        pen.figures(caption, figure.about(), columns, rows);
    }

    /** The calendar years in which the Protocol binds the State, up to the day of the law. */
    private List<String> yearsBound() {
        return report().clock()
                .map(
                        clock ->
                                IntStream.rangeClosed(
                                                clock.inForce().getYear(),
                                                report().asOf().getYear())
                                        .mapToObj(Integer::toString)
                                        .toList())
                .orElse(List.of());
    }

    private String years() {
        List<String> years = yearsBound();
        return years.isEmpty()
                ? voice.say(Wording.YEARS_FROM_FORCE)
                : voice.say(
                        Wording.YEARS,
                        Integer.parseInt(years.get(0)),
                        Integer.parseInt(years.get(years.size() - 1)));
    }

    private String bodies(List<ObligationId> about) {
        List<String> names = new ArrayList<>();
        List<String> unverified = new ArrayList<>();
        for (Body body : report().state().bodies()) {
            if (body.answers().stream().anyMatch(about::contains)) {
                (body.checked().isVerified() ? names : unverified).add(voice.say(body.name()));
            }
        }
        if (!unverified.isEmpty()) {
            names.add(
                    voice.say(
                            unverified.size() == 1
                                    ? Wording.BODY_TO_CONFIRM
                                    : Wording.BODIES_TO_CONFIRM,
                            String.join(", ", unverified)));
        }
        return names.isEmpty() ? voice.say(Wording.BODY_TO_BE_NAMED) : String.join(", ", names);
    }

    private GapReport report() {
        return voice.report();
    }
}
