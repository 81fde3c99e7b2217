package opsc.report;

import java.io.IOException;
import opsc.model.Verdict;

/** For a person at a terminal: what to look at, then a line for each State. */
public final class CheckText implements CheckFormat {

    @Override
    public void write(Verdict verdict, Appendable out) throws IOException {
        for (Alarm alarm : Alarm.of(verdict)) {
            line(out, alarm.level().word() + "[" + alarm.rule() + "]: " + alarm.message());
            line(out, "  --> " + alarm.span().at());
            line(out, "   = in: " + alarm.title());
            if (alarm.help().isPresent()) {
                line(out, "   = help: " + alarm.help().get());
            }
            out.append('\n');
        }
        for (Verdict.OfState state : verdict.states()) {
            line(out, Alarm.summary(verdict, state));
        }
        if (!verdict.problems().isEmpty()) {
            line(out, Alarm.count(verdict.problems().size(), "error") + " in the data: failed");
        }
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(Visible.of(text)).append('\n');
    }
}
