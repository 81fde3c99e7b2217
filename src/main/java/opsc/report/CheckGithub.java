package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opsc.model.Lang;
import opsc.model.Span;
import opsc.model.Verdict;

/**
 * Workflow commands of GitHub Actions: annotations, worst first. GitHub shows ten of a step, so
 * there are never more, and the last one says how many were cut.
 */
public final class CheckGithub implements CheckFormat {

    private static final int MOST = 10;

    /** Elements of one duty that one provision opened: a single annotation tells them all. */
    private record Place(Alarm.Level level, String title, Span span) {
        static Place of(Alarm alarm) {
            return new Place(alarm.level(), alarm.title(), alarm.span());
        }
    }

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        Map<Place, List<Alarm>> places = new LinkedHashMap<>();
        Alarms words = new Alarms(verdict, lang);
        for (Alarm alarm : words.all()) {
            places.computeIfAbsent(Place.of(alarm), none -> new ArrayList<>()).add(alarm);
        }
        int shown = places.size() <= MOST ? places.size() : MOST - 1;
        int written = 0;
        int cut = 0;
        for (Map.Entry<Place, List<Alarm>> place : places.entrySet()) {
            if (written < shown) {
                annotation(place.getKey(), place.getValue(), out);
                written++;
            } else {
                cut += place.getValue().size();
            }
        }
        if (cut > 0) {
            Alarm.Level worst = List.copyOf(places.keySet()).get(shown).level();
            out.append("::").append(word(worst)).append(" title=opsc check::");
            out.append(Phrase.CUT.in(lang, words.count(cut, Phrase.MORE_FINDING))).append('\n');
        }
    }

    private static void annotation(Place place, List<Alarm> alarms, Appendable out)
            throws IOException {
        List<String> lines = new ArrayList<>();
        alarms.forEach(alarm -> lines.add(alarm.message()));
        alarms.get(0).help().ifPresent(lines::add);
        out.append("::")
                .append(word(place.level()))
                .append(" file=")
                .append(property(Visible.of(place.span().file())))
                .append(",line=")
                .append(Integer.toString(place.span().line()))
                .append(",col=")
                .append(Integer.toString(place.span().column()))
                .append(",title=")
                .append(property(place.title()))
                .append("::")
                .append(data(String.join("\n", lines)))
                .append('\n');
    }

    private static String word(Alarm.Level level) {
        return switch (level) {
            case ERROR, WARNING -> level.word();
            case NOTE -> "notice";
        };
    }

    /** The text of a command: percent and line ends coded. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A property of a command: colon and comma coded too. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
