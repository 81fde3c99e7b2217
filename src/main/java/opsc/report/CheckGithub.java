package opsc.report;

import java.io.IOException;
import java.util.List;
import opsc.model.Verdict;

/**
 * Workflow commands of GitHub Actions: annotations, worst first. GitHub shows ten of a step, so
 * there are never more, and the last one says how many were cut.
 */
public final class CheckGithub implements CheckFormat {

    private static final int MOST = 10;

    @Override
    public void write(Verdict verdict, Appendable out) throws IOException {
        List<Alarm> alarms = Alarm.of(verdict);
        int shown = alarms.size() <= MOST ? alarms.size() : MOST - 1;
        for (Alarm alarm : alarms.subList(0, shown)) {
            out.append("::")
                    .append(alarm.level() == Alarm.Level.NOTE ? "notice" : alarm.level().word())
                    .append(" file=")
                    .append(property(alarm.span().file()))
                    .append(",line=")
                    .append(Integer.toString(alarm.span().line()))
                    .append(",col=")
                    .append(Integer.toString(alarm.span().column()))
                    .append(",title=")
                    .append(property(alarm.title()))
                    .append("::")
                    .append(data(alarm.message()))
                    .append(alarm.help().map(help -> data("\n" + help)).orElse(""))
                    .append('\n');
        }
        if (shown < alarms.size()) {
            String level = alarms.get(shown).level() == Alarm.Level.ERROR ? "error" : "notice";
            out.append("::").append(level).append(" title=opsc check::");
            out.append(Integer.toString(alarms.size() - shown))
                    .append(" more findings are not shown here; opsc check lists them all\n");
        }
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
