package opsc.report;

import java.io.IOException;
import java.util.List;
import opsc.model.Verdict;

/** For a step summary or a comment on a pull request. */
public final class CheckMarkdown implements CheckFormat {

    /** A step summary holds a megabyte, and nobody reads more. */
    private static final int MOST = 200;

    @Override
    public void write(Verdict verdict, Appendable out) throws IOException {
        Markdown markdown = new Markdown(out);
        markdown.heading(2, "opsc check");
        for (Verdict.OfState state : verdict.states()) {
            markdown.item(Alarm.summary(verdict, state));
        }
        if (!verdict.problems().isEmpty()) {
            markdown.item(Alarm.count(verdict.problems().size(), "error") + " in the data: failed");
        }
        markdown.end();
        List<Alarm> alarms = Alarm.of(verdict);
        if (alarms.isEmpty()) {
            return;
        }
        markdown.head(List.of("level", "finding", "what", "file"));
        for (Alarm alarm : alarms.subList(0, Math.min(MOST, alarms.size()))) {
            markdown.row(
                    List.of(
                            alarm.level().word(),
                            alarm.title(),
                            alarm.message(),
                            alarm.span().file() + ":" + alarm.span().line()));
        }
        markdown.end();
        if (alarms.size() > MOST) {
            markdown.paragraph((alarms.size() - MOST) + " more are not shown.");
        }
    }
}
