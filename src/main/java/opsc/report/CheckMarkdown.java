package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import opsc.model.Lang;
import opsc.model.Verdict;

/** For a step summary or a comment on a pull request. */
public final class CheckMarkdown implements CheckFormat {

    /** A step summary holds a megabyte, and nobody reads more. */
    private static final int MOST = 200;

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        Markdown markdown = new Markdown(out);
        markdown.heading(2, "opsc check");
        Alarms words = new Alarms(verdict, lang);
        for (Verdict.OfState state : verdict.states()) {
            markdown.item(words.summary(state));
        }
        if (words.invalid().isPresent()) {
            markdown.item(words.invalid().get());
        }
        markdown.end();
        List<Alarm> alarms = words.all();
        if (alarms.isEmpty()) {
            return;
        }
        markdown.head(
                Stream.of(Phrase.LEVEL, Phrase.FINDING, Phrase.WHAT, Phrase.FILE)
                        .map(phrase -> phrase.in(lang))
                        .toList());
        for (Alarm alarm : alarms.subList(0, Math.min(MOST, alarms.size()))) {
            markdown.row(
                    List.of(
                            Phrase.of(alarm.level()).in(lang),
                            alarm.title(),
                            alarm.message(),
                            alarm.span().file() + ":" + alarm.span().line()));
        }
        markdown.end();
        if (alarms.size() > MOST) {
            markdown.paragraph(Phrase.MORE_NOT_SHOWN.in(lang, alarms.size() - MOST));
        }
    }
}
