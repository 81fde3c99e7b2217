package opsc.report;

import java.io.IOException;
import opsc.model.Lang;
import opsc.model.Verdict;

/** For a person at a terminal: what to look at, then a line for each State. */
public final class CheckText implements CheckFormat {

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        Alarms alarms = new Alarms(verdict, lang);
        for (Alarm alarm : alarms.all()) {
            line(
                    out,
                    Phrase.of(alarm.level()).in(lang)
                            + "["
                            + alarm.rule()
                            + "]: "
                            + alarm.message());
            line(out, "  --> " + alarm.span().at());
            line(out, "   = " + Phrase.IN.in(lang) + ": " + alarm.title());
            if (alarm.help().isPresent()) {
                line(out, "   = " + Phrase.HELP.in(lang) + ": " + alarm.help().get());
            }
            out.append('\n');
        }
        for (Verdict.OfState state : verdict.states()) {
            line(out, alarms.summary(state));
        }
        if (alarms.invalid().isPresent()) {
            line(out, alarms.invalid().get());
        }
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(Visible.of(text)).append('\n');
    }
}
