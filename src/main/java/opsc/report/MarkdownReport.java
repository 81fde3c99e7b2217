package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.Decision;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Phase;
import opsc.model.Practice;
import opsc.model.Source;
import opsc.model.StatementResult;
import opsc.model.Status;
import opsc.model.Text;

/**
 * The full report to read: counts, gaps with what would close them, every obligation with its
 * claims, sources.
 */
public final class MarkdownReport implements TextFormat {

    private final List<GapReport> others;

    /**
     * @param others reports on other States, for examples of what would close a gap
     */
    public MarkdownReport(List<GapReport> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        new Writer(report, lang, new Markdown(out), others).write();
    }

    private record Writer(
            GapReport report, Lang lang, Markdown out, Prose prose, Elsewhere elsewhere) {

        Writer(GapReport report, Lang lang, Markdown out, List<GapReport> others) {
            this(report, lang, out, new Prose(lang), others);
        }

        private Writer(
                GapReport report, Lang lang, Markdown out, Prose prose, List<GapReport> others) {
            this(report, lang, out, prose, new Elsewhere(others, prose));
        }

        void write() throws IOException {
            out.heading(1, prose.title(report));
            out.paragraph(prose.question(report));
            out.paragraph(prose.counted(report));
            if (report.clock().isPresent()) {
                out.paragraph(prose.clock(report.clock().get()));
                if (!report.clock().get().binds()) {
                    out.paragraph(say(Phrase.NOT_BOUND, report.clock().get().inForce()));
                }
            }
            if (prose.bound(report).isPresent()) {
                out.paragraph(prose.bound(report).get());
            }
            section(Phrase.WHAT_THIS_IS);
            out.paragraph(say(Phrase.WHAT_TEXT));
            counts();
            statements();
            gaps();
            obligations();
            decisions();
            instruments();
            glossary();
            sources();
            section(Phrase.METHOD);
            out.paragraph(say(Phrase.METHOD_TEXT));
            out.paragraph(prose.madeFrom(report));
        }

        private String say(Phrase phrase, Object... values) {
            return phrase.in(lang, values);
        }

        private void section(Phrase heading) throws IOException {
            prose.entry();
            out.heading(2, say(heading));
        }

        private void counts() throws IOException {
            section(Phrase.COUNTS);
            List<Status> shown = new ArrayList<>();
            for (Status status : Status.values()) {
                if (report.count(status) > 0) {
                    shown.add(status);
                }
            }
            List<String> head = new ArrayList<>();
            head.add(say(Phrase.PHASE));
            shown.forEach(status -> head.add(say(Phrase.of(status))));
            out.head(head);
            for (Phase phase : Phase.values()) {
                List<String> row = new ArrayList<>();
                row.add(say(Phrase.of(phase)));
                shown.forEach(status -> row.add(Integer.toString(report.count(phase, status))));
                out.row(row);
            }
            out.end();
            out.paragraph(prose.elements(report));
        }

        private void statements() throws IOException {
            if (report.statements().isEmpty()) {
                return;
            }
            section(Phrase.STATEMENTS);
            for (StatementResult result : report.statements()) {
                Phrase verdict = Prose.verdict(result);
                out.item(
                        result.statement().pinpoint()
                                + ": "
                                + prose.told(result.statement().says())
                                + " - "
                                + say(verdict));
                for (String line : prose.evidence(report, result)) {
                    out.subitem(line);
                }
            }
            out.end();
        }

        private void gaps() throws IOException {
            boolean goals = report.gaps().isEmpty() && !report.belowGoals().isEmpty();
            section(goals ? Phrase.BELOW : Phrase.GAPS);
            List<Finding> gaps = goals ? report.belowGoals() : report.gaps();
            if (gaps.isEmpty()) {
                out.paragraph(prose.noGaps(report));
                return;
            }
            out.paragraph(say(Phrase.GAPS_ORDER));
            int rank = 0;
            for (Finding gap : gaps) {
                rank++;
                prose.entry();
                out.heading(
                        3,
                        rank
                                + ". "
                                + gap.obligation().pinpoint().in(lang)
                                + " "
                                + prose.told(gap.obligation().title()));
                out.paragraph(
                        gap.obligation().id()
                                + "; "
                                + say(Phrase.of(gap.obligation().strength()))
                                + "; "
                                + prose.status(gap)
                                + "; "
                                + prose.counts(gap));
                out.labelled(say(Phrase.DUTY), prose.told(gap.obligation().summary()));
                if (gap.obligation().qualifier().isPresent()) {
                    out.labelled(
                            say(Phrase.QUALIFIER), prose.told(gap.obligation().qualifier().get()));
                }
                open(Residue.of(gap, prose));
                list(say(Phrase.ELSEWHERE), elsewhere.of(gap));
                list(say(Phrase.CANDIDATES), candidates(gap));
                list(say(Phrase.PRACTICE), practice(gap));
                list(say(Phrase.DECISIONS), decisions(gap));
                list(say(Phrase.DECLARATIONS), declarations(gap));
            }
        }

        private void open(List<Residue> open) throws IOException {
            if (open.isEmpty()) {
                return;
            }
            out.paragraph(say(Phrase.OPEN) + ":");
            for (Residue residue : open) {
                if (residue.isShort()) {
                    out.item(residue.toString());
                    continue;
                }
                out.item(residue.elements() + ":");
                for (String line : residue.lines()) {
                    out.subitem(line);
                }
            }
            out.end();
        }

        private void list(String label, List<String> lines) throws IOException {
            if (lines.isEmpty()) {
                return;
            }
            out.paragraph(label + ":");
            for (String line : lines) {
                out.item(line);
            }
            out.end();
        }

        private List<String> candidates(Finding finding) {
            return finding.candidates().stream()
                    .map(
                            candidate ->
                                    prose.cite(candidate.instrument(), candidate.provision())
                                            + ": "
                                            + prose.told(candidate.provision().summary()))
                    .toList();
        }

        private List<String> practice(Finding finding) {
            return finding.practice().stream().map(this::practice).toList();
        }

        private List<String> decisions(Finding finding) {
            return finding.decisions().stream()
                    .map(
                            one ->
                                    one.court().in(lang)
                                            + ", "
                                            + one.number()
                                            + ": "
                                            + prose.sentencing(report, one))
                    .toList();
        }

        private String practice(Practice practice) {
            Phrase effect = Phrase.of(practice.effect());
            return prose.dated(practice)
                    + ", "
                    + say(effect)
                    + ": "
                    + prose.told(practice.summary())
                    + " ("
                    + practice.source().title().in(lang)
                    + ")";
        }

        private List<String> declarations(Finding finding) {
            return finding.declarations().stream()
                    .map(
                            one ->
                                    prose.kind(one)
                                            + ", "
                                            + prose.period(one.force())
                                            + ": "
                                            + prose.told(one.summary()))
                    .toList();
        }

        private void obligations() throws IOException {
            section(Phrase.ALL_OBLIGATIONS);
            for (Finding finding : report.findings()) {
                prose.entry();
                out.heading(
                        3,
                        finding.obligation().pinpoint().in(lang)
                                + " "
                                + prose.told(finding.obligation().title()));
                String status =
                        finding.obligation().strength().hasStatus()
                                ? prose.status(finding) + "; " + prose.counts(finding)
                                : say(Phrase.NO_STATUS);
                out.paragraph(
                        finding.obligation().id()
                                + "; "
                                + say(Phrase.of(finding.obligation().phase()))
                                + "; "
                                + say(Phrase.of(finding.obligation().strength()))
                                + "; "
                                + status);
                for (ElementFinding element : finding.elements()) {
                    element(element);
                }
                if (!finding.elements().isEmpty()) {
                    out.end();
                }
                if (!finding.isGap()) {
                    list(say(Phrase.PRACTICE), practice(finding));
                    list(say(Phrase.DECISIONS), decisions(finding));
                    list(say(Phrase.DECLARATIONS), declarations(finding));
                }
            }
        }

        private void element(ElementFinding element) throws IOException {
            String beyond = element.isBeyond() ? " (" + say(Phrase.BEYOND) + ")" : "";
            out.item(
                    prose.told(element.element().title())
                            + beyond
                            + ": "
                            + prose.status(element)
                            + element.why().map(why -> " - " + prose.told(why)).orElse(""));
            if (element.judgement().isPresent()) {
                judgement(element.judgement().get());
            }
            for (ClaimFinding claim : element.claims()) {
                claim(claim);
            }
        }

        private void judgement(Judgement judgement) throws IOException {
            String rests =
                    judgement.restsOn().isEmpty()
                            ? ""
                            : " ["
                                    + String.join("; ", prose.cites(report, judgement.restsOn()))
                                    + "]";
            out.subitem(prose.judgement(judgement) + rests);
            for (Judgement.Dissent dissent : judgement.dissent()) {
                out.subitem(
                        say(Phrase.DISSENT)
                                + " ("
                                + prose.told(dissent.by())
                                + ", "
                                + say(Phrase.of(dissent.extent()))
                                + "): "
                                + prose.told(dissent.because()));
            }
        }

        private void claim(ClaimFinding claim) throws IOException {
            String unverified = claim.isVerified() ? "" : " (" + say(Phrase.UNVERIFIED) + ")";
            String weakened =
                    claim.extent() == claim.claim().extent() ? "" : ", " + say(Phrase.WEAKENED);
            out.subitem(
                    prose.claim(claim)
                            + prose.path(claim)
                            + ": "
                            + say(Phrase.of(claim.claim().extent()))
                            + weakened
                            + unverified
                            + ". "
                            + sentence(claim.claim().because())
                            + lacks(claim.residue()));
        }

        private String lacks(List<Text> residue) {
            return residue.isEmpty()
                    ? ""
                    : residue.stream()
                            .map(prose::told)
                            .collect(
                                    Collectors.joining(
                                            "; ", " (" + say(Phrase.LACKS) + ": ", ".)"));
        }

        private String sentence(Text text) {
            String words = prose.told(text);
            return words.endsWith(".") ? words : words + ".";
        }

        private void decisions() throws IOException {
            List<Decision> known =
                    report.state().decisions().stream()
                            .filter(decision -> !decision.decided().date().isAfter(report.asOf()))
                            .toList();
            if (known.isEmpty()) {
                return;
            }
            section(Phrase.DECISIONS);
            out.paragraph(say(Phrase.PRACTICE_RULE));
            for (Decision decision : known) {
                out.item(
                        decision.court().in(lang)
                                + ", "
                                + decision.number()
                                + ": "
                                + prose.told(decision.summary()));
                out.subitem(prose.sentencing(report, decision));
            }
            out.end();
        }

        private void instruments() throws IOException {
            section(Phrase.INSTRUMENTS);
            out.head(
                    List.of(
                            say(Phrase.INSTRUMENT),
                            say(Phrase.TITLE_WORD),
                            say(Phrase.KIND),
                            say(Phrase.IN_FORCE),
                            say(Phrase.PROVISIONS),
                            say(Phrase.READ_IN_FULL)));
            for (Instrument instrument : report.instruments()) {
                long provisions =
                        instrument.provisions().stream()
                                .filter(provision -> instrument.countsOn(report.asOf(), provision))
                                .count();
                boolean read = instrument.isReadInFull(report.catalogue().id(), report.asOf());
                out.row(
                        List.of(
                                instrument.cite().in(lang),
                                instrument.title().in(lang),
                                say(Phrase.of(instrument.kind())),
                                prose.period(instrument.force()),
                                Long.toString(provisions),
                                say(read ? Phrase.YES : Phrase.NO)));
            }
            out.end();
            for (Instrument instrument : report.instruments()) {
                if (instrument.note().isPresent()) {
                    out.item(
                            instrument.cite().in(lang)
                                    + ": "
                                    + prose.told(instrument.note().get()));
                }
            }
            out.end();
        }

        private void glossary() throws IOException {
            Optional<GlossaryTable> glossary = prose.glossary();
            if (glossary.isEmpty()) {
                return;
            }
            section(Phrase.GLOSSARY);
            out.paragraph(glossary.get().intro());
            out.head(glossary.get().columns());
            for (List<String> row : glossary.get().rows()) {
                out.row(row);
            }
            out.end();
        }

        private void sources() throws IOException {
            section(Phrase.SOURCES);
            SortedSet<String> sources = new TreeSet<>();
            report.instruments()
                    .forEach(
                            instrument ->
                                    instrument
                                            .sources()
                                            .forEach(source -> sources.add(line(source))));
            report.state().sources().forEach(source -> sources.add(line(source)));
            report.catalogue().sources().forEach(source -> sources.add(line(source)));
            for (String line : sources) {
                out.item(line);
            }
            out.end();
        }

        private String line(Source source) {
            return source.title().in(lang)
                    + source.url().map(url -> " " + Markdown.address(url)).orElse("");
        }
    }
}
