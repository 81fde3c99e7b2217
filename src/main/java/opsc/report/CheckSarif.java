package opsc.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opsc.model.Lang;
import opsc.model.Tool;
import opsc.model.Verdict;

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: what got worse and what is invalid, nothing else,
 * so that a clean check uploads no result and closes what was open.
 */
public final class CheckSarif implements CheckFormat {

    /** GitHub keeps no more results of one run. */
    private static final int MOST = 5000;

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        List<Alarm> alarms = new Alarms(verdict, lang).worse();
        List<Verdict.Rule> rules = rules(verdict, lang);
        List<String> ids = rules.stream().map(Verdict.Rule::id).toList();
        JsonWriter json = new JsonWriter(out).object();
        json.key("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.key("version").value("2.1.0");
        json.key("runs").array().object();
        json.key("tool").object().key("driver").object();
        json.key("name").value(Tool.NAME);
        json.key("version").value(Tool.VERSION);
        json.key("semanticVersion").value(Tool.VERSION);
        json.key("rules").array();
        for (Verdict.Rule rule : rules) {
            rule(json, rule);
        }
        json.endArray().endObject().endObject();
        json.key("automationDetails").object().key("id").value("opsc/").endObject();
        json.key("columnKind").value("unicodeCodePoints");
        json.key("results").array();
        for (Alarm alarm : alarms.subList(0, Math.min(MOST, alarms.size()))) {
            result(json, alarm, ids.indexOf(alarm.rule()));
        }
        json.endArray().endObject().endArray().endObject();
    }

    private static List<Verdict.Rule> rules(Verdict verdict, Lang lang) {
        List<Verdict.Rule> rules = new ArrayList<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            if (kind.isWorse()) {
                rules.add(
                        new Verdict.Rule(kind.word(), new Alarms(verdict, lang).explanation(kind)));
            }
        }
        rules.add(new Verdict.Rule(Alarms.SUSPECT, new Alarms(verdict, lang).suspectExplanation()));
        Set<String> seen = new TreeSet<>();
        verdict.dataRules().stream().filter(rule -> seen.add(rule.id())).forEach(rules::add);
        return rules;
    }

    private static void rule(JsonWriter json, Verdict.Rule rule) throws IOException {
        json.object();
        json.key("id").value(rule.id());
        json.key("name").value(rule.id());
        json.key("shortDescription").object();
        json.key("text").value(rule.id().replace('-', ' ')).endObject();
        json.key("fullDescription").object().key("text").value(rule.explanation()).endObject();
        json.key("help").object().key("text").value(rule.explanation()).endObject();
        json.key("defaultConfiguration").object().key("level").value("error").endObject();
        json.endObject();
    }

    private static void result(JsonWriter json, Alarm alarm, int rule) throws IOException {
        json.object();
        json.key("ruleId").value(alarm.rule());
        json.key("ruleIndex").value(rule);
        json.key("level").value(alarm.level().word());
        json.key("message").object().key("text");
        json.value(alarm.title() + ": " + alarm.message()).endObject();
        json.key("locations").array().object().key("physicalLocation").object();
        json.key("artifactLocation").object();
        json.key("uri").value(uri(alarm.span().file())).endObject();
        json.key("region").object();
        json.key("startLine").value(alarm.span().line());
        json.key("startColumn").value(alarm.span().column());
        json.endObject().endObject().endObject().endArray();
        json.key("partialFingerprints").object();
        json.key("primaryLocationLineHash").value(alarm.fingerprint()).endObject();
        json.endObject();
    }

    /** A relative reference by RFC 3986: everything but unreserved characters and slashes coded. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || "-._~/".indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
