package opsc.report;

import java.io.IOException;
import java.util.Optional;
import opsc.model.Lang;
import opsc.model.Tool;
import opsc.model.Verdict;
import opsc.model.Verdict.Kind;

/** For programs: the verdict, the counts of each State and every finding. */
public final class CheckJson implements CheckFormat {

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out).object();
        json.key("tool").object();
        json.key("name").value(Tool.NAME);
        json.key("version").value(Tool.VERSION);
        json.endObject();
        json.key("fail_on").value(verdict.failOn().word());
        json.key("passed").value(!verdict.fails() && verdict.problems().isEmpty());
        json.key("states").array();
        for (Verdict.OfState state : verdict.states()) {
            json.object();
            json.key("state").value(state.report().state().code());
            json.key("passed").value(!state.fails(verdict.failOn()));
            json.key("as_of").value(state.report().asOf().toString());
            json.key("baseline_as_of").value(state.baseline().asOf().toString());
            for (Kind kind : Kind.values()) {
                json.key(kind.word().replace('-', '_')).value(state.count(kind));
            }
            json.key("known").value(state.known());
            json.key("accepted").value(state.accepted());
            json.key("stale").value(state.stale().size());
            json.key("suspect").value(state.suspects().size());
            json.endObject();
        }
        json.endArray();
        json.key("findings").array();
        for (Alarm alarm : new Alarms(verdict, lang).all()) {
            json.object();
            json.key("level").value(alarm.level().word());
            json.key("rule").value(alarm.rule());
            json.key("title").value(alarm.title());
            json.key("message").value(alarm.message());
            json.key("help").value(alarm.help());
            json.key("file").value(alarm.span().file());
            json.key("line").value(alarm.span().line());
            json.key("column").value(alarm.span().column());
            json.key("fingerprint")
                    .value(Optional.of(alarm.fingerprint()).filter(one -> !one.isEmpty()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
