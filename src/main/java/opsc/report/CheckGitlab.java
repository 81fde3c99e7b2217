package opsc.report;

import java.io.IOException;
import opsc.model.Lang;
import opsc.model.Verdict;

/** GitLab's Code Quality report: what got worse and what is invalid. */
public final class CheckGitlab implements CheckFormat {

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out).array();
        for (Alarm alarm : new Alarms(verdict, lang).worse()) {
            json.object();
            json.key("description").value(alarm.title() + ": " + alarm.message());
            json.key("check_name").value(alarm.rule());
            json.key("fingerprint").value(alarm.fingerprint());
            json.key("severity").value(severity(alarm));
            json.key("location").object();
            json.key("path").value(alarm.span().file());
            json.key("lines").object().key("begin").value(alarm.span().line()).endObject();
            json.endObject().endObject();
        }
        json.endArray();
    }

    private static String severity(Alarm alarm) {
        return switch (alarm.level()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
