package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opsc.model.Finding;
import opsc.model.Lang;
import opsc.model.Suspect;
import opsc.model.Verdict;

/**
 * JUnit XML: a suite for each State with a case for each obligation that binds; one more suite for
 * the data where it is invalid. Only what fails the check is a failure.
 */
public final class CheckJunit implements CheckFormat {

    private record Case(String suite, String name, List<Alarm> failures) {}

    @Override
    public void write(Verdict verdict, Lang lang, Appendable out) throws IOException {
        Map<String, List<Case>> suites = new TreeMap<>();
        for (Verdict.OfState state : verdict.states()) {
            suites.put("opsc." + state.report().state().code(), cases(verdict, state, lang));
        }
        if (!verdict.problems().isEmpty()) {
            Map<String, List<Alarm>> files = new TreeMap<>();
            new Alarms(verdict, lang)
                    .all().stream()
                            .filter(alarm -> alarm.title().equals(Phrase.INVALID_DATA.in(lang)))
                            .forEach(
                                    alarm ->
                                            files.computeIfAbsent(
                                                            alarm.span().file(),
                                                            none -> new ArrayList<>())
                                                    .add(alarm));
            List<Case> cases = new ArrayList<>();
            files.forEach((file, alarms) -> cases.add(new Case("opsc.data", file, alarms)));
            suites.put("opsc.data", cases);
        }
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(
                out,
                "<testsuites name=\"opsc check\"",
                suites.values().stream().flatMap(List::stream).toList());
        for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
            open(out, "  <testsuite name=\"" + suite.getKey() + "\"", suite.getValue());
            for (Case one : suite.getValue()) {
                write(one, out);
            }
            out.append("  </testsuite>\n");
        }
        out.append("</testsuites>\n");
    }

    private static List<Case> cases(Verdict verdict, Verdict.OfState state, Lang lang) {
        List<Case> cases = new ArrayList<>();
        String suite = "opsc." + state.report().state().code();
        for (Finding finding : state.report().findings()) {
            if (!finding.obligation().strength().binds()) {
                continue;
            }
            List<Verdict.Remark> remarks =
                    state.remarks().stream()
                            .filter(
                                    remark ->
                                            remark.finding()
                                                    .obligation()
                                                    .id()
                                                    .equals(finding.obligation().id()))
                            .toList();
            List<Suspect> suspects =
                    state.suspects().stream()
                            .filter(
                                    suspect ->
                                            suspect.claim()
                                                    .obligation()
                                                    .equals(finding.obligation().id()))
                            .toList();
            Verdict.OfState only =
                    new Verdict.OfState(
                            state.report(), state.baseline(), remarks, List.of(), 0, 0, suspects);
            List<Alarm> failures =
                    new Alarms(
                                    new Verdict(
                                            verdict.failOn(), List.of(only), List.of(), List.of()),
                                    lang)
                            .all().stream()
                                    .filter(alarm -> alarm.level() == Alarm.Level.ERROR)
                                    .toList();
            cases.add(
                    new Case(
                            suite,
                            finding.obligation().pinpoint().in(lang)
                                    + " "
                                    + finding.obligation().title().in(lang),
                            failures));
        }
        return cases;
    }

    private static void open(Appendable out, String start, List<Case> cases) throws IOException {
        long failed = cases.stream().filter(one -> !one.failures().isEmpty()).count();
        out.append(start)
                .append(" tests=\"")
                .append(Integer.toString(cases.size()))
                .append("\" failures=\"")
                .append(Long.toString(failed))
                .append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    }

    private static void write(Case one, Appendable out) throws IOException {
        out.append("    <testcase classname=\"")
                .append(escape(one.suite()))
                .append("\" name=\"")
                .append(escape(one.name()))
                .append("\" time=\"0\"");
        if (one.failures().isEmpty()) {
            out.append("/>\n");
            return;
        }
        // Readers expect one failure in a case: the first gives its name, all stand in the text.
        Alarm first = one.failures().get(0);
        out.append(">\n      <failure type=\"")
                .append(escape(first.rule()))
                .append("\" message=\"")
                .append(escape(first.message()))
                .append("\">");
        for (Alarm alarm : one.failures()) {
            out.append(escape(alarm.span().at() + ": " + alarm.rule() + ": " + alarm.message()))
                    .append('\n');
        }
        out.append("</failure>\n    </testcase>\n");
    }

    /** Text for XML 1.0, which has no way to write control characters. */
    private static String escape(String text) {
        return Visible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
