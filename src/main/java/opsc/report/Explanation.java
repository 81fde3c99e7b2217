package opsc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.ClaimFinding;
import opsc.model.Confidence;
import opsc.model.Decision;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Glossary;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Provision;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Text;

/** The whole derivation behind one obligation or one provision, as text to read. */
public final class Explanation {

    private static final int WIDTH = 100;

    private final Lang lang;
    private final Prose prose;
    private final Appendable out;
    private final Lines lines;

    public Explanation(Lang lang, Appendable out) {
        this.lang = lang;
        this.prose = new Prose(lang);
        this.out = out;
        this.lines = new Lines(out, WIDTH);
    }

    /** A term of the treaty and the one preferred today. */
    public void term(Glossary.Entry entry) throws IOException {
        String term = entry.treaty().map(prose::term).orElseGet(() -> entry.preferred().in(lang));
        line(0, term + "  [" + entry.id() + "]");
        if (entry.treaty().isPresent()) {
            line(0, say(Phrase.PREFERRED_TERM) + ": " + entry.preferred().in(lang));
        }
        List<String> avoid = entry.avoid().get(lang);
        if (!avoid.isEmpty()) {
            line(0, say(Phrase.AVOIDED_TERM) + ": " + String.join(", ", avoid));
        }
        line(0, entry.note().in(lang));
        for (Source source : entry.sources()) {
            line(
                    0,
                    say(Phrase.SOURCE)
                            + ": "
                            + source.title().in(lang)
                            + ", "
                            + source.url().orElse(""));
        }
        line(0, say(Phrase.of(entry.confidence())));
    }

    /** What the treaty asks, without a State. */
    public void obligation(Obligation obligation) throws IOException {
        line(
                0,
                obligation.pinpoint().in(lang)
                        + " "
                        + prose.told(obligation.title())
                        + "  ["
                        + obligation.id()
                        + "]");
        line(
                0,
                say(Phrase.of(obligation.strength()))
                        + "; "
                        + say(Phrase.of(obligation.phase()))
                        + obligation
                                .phaseNote()
                                .map(note -> " (" + prose.told(note) + ")")
                                .orElse(""));
        line(0, say(Phrase.DUTY) + ": " + prose.told(obligation.summary()));
        optional(Phrase.QUALIFIER, obligation.qualifier());
        for (Text note : obligation.notes()) {
            line(2, "* " + prose.told(note));
        }
        out.append('\n');
    }

    /** Its elements alone, for a reader who names no State. */
    public void elements(Obligation obligation) throws IOException {
        obligation
                .elements()
                .forEach(
                        element ->
                                append(
                                        2,
                                        element.id().slug()
                                                + ": "
                                                + prose.told(element.title())
                                                + (element.beyond().isPresent()
                                                        ? " (" + say(Phrase.BEYOND) + ")"
                                                        : "")));
        out.append('\n');
        guidance(obligation);
    }

    private void append(int indent, String text) {
        try {
            line(indent, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The finding for a State, each element with its claims and why they count as they do.
     *
     * @param others reports on other States, for examples of what would close a gap
     */
    public void finding(GapReport report, Finding finding, List<GapReport> others)
            throws IOException {
        line(0, report.state().heading(lang) + ", " + prose.question(report));
        line(
                0,
                say(Phrase.STATUS)
                        + ": "
                        + prose.status(finding)
                        + (finding.obligation().strength().hasStatus()
                                ? "; " + prose.counts(finding)
                                : ""));
        finding.declarations()
                .forEach(one -> append(0, prose.kind(one) + ": " + prose.told(one.summary())));
        out.append('\n');
        for (ElementFinding element : finding.elements()) {
            element(report, element);
        }
        List<Residue> residues = Residue.of(finding, prose);
        if (!residues.isEmpty()) {
            out.append('\n');
            line(0, say(Phrase.OPEN) + ":");
        }
        for (Residue residue : residues) {
            if (residue.isShort()) {
                line(2, "- " + residue);
                continue;
            }
            line(2, "- " + residue.elements() + ":");
            for (String open : residue.lines()) {
                line(4, "- " + open);
            }
        }
        List<String> elsewhere = new Elsewhere(others, prose).of(finding);
        if (!elsewhere.isEmpty()) {
            out.append('\n');
            line(0, say(Phrase.ELSEWHERE) + ":");
            for (String line : elsewhere) {
                line(2, "- " + line);
            }
        }
        if (!finding.candidates().isEmpty()) {
            out.append('\n');
            line(0, say(Phrase.CANDIDATES) + ":");
            for (Finding.Candidate candidate : finding.candidates()) {
                line(
                        2,
                        "- "
                                + prose.cite(candidate.instrument(), candidate.provision())
                                + " ["
                                + candidate.provision().id()
                                + "]: "
                                + prose.told(candidate.provision().summary()));
            }
        }
        if (!finding.practice().isEmpty()) {
            out.append('\n');
            line(0, say(Phrase.PRACTICE) + " (" + say(Phrase.PRACTICE_RULE) + ")");
            finding.practice()
                    .forEach(
                            one ->
                                    append(
                                            2,
                                            "- "
                                                    + prose.dated(one)
                                                    + ", "
                                                    + say(Phrase.of(one.effect()))
                                                    + ": "
                                                    + prose.told(one.summary())
                                                    + " ("
                                                    + one.source().title().in(lang)
                                                    + ")"));
        }
        decisions(report, finding);
        out.append('\n');
        guidance(finding.obligation());
    }

    private void decisions(GapReport report, Finding finding) throws IOException {
        if (finding.decisions().isEmpty()) {
            return;
        }
        out.append('\n');
        line(0, say(Phrase.DECISIONS) + " (" + say(Phrase.PRACTICE_RULE) + ")");
        for (Decision decision : finding.decisions()) {
            line(
                    2,
                    "- "
                            + decision.court().in(lang)
                            + ", "
                            + decision.number()
                            + ": "
                            + prose.told(decision.summary()));
            line(6, prose.sentencing(report, decision));
        }
    }

    private void guidance(Obligation obligation) throws IOException {
        if (obligation.guidance().isEmpty()) {
            return;
        }
        line(0, say(Phrase.GUIDANCE) + ":");
        for (Obligation.Guidance guidance : obligation.guidance()) {
            String mark =
                    guidance.confidence() == Confidence.VERIFIED
                            ? ""
                            : ", " + say(Phrase.UNVERIFIED);
            line(
                    2,
                    "- "
                            + prose.told(guidance.note())
                            + " ("
                            + guidance.source()
                            + ", "
                            + guidance.place()
                            + mark
                            + ")");
        }
    }

    private void element(GapReport report, ElementFinding element) throws IOException {
        String beyond = element.isBeyond() ? " (" + say(Phrase.BEYOND) + ")" : "";
        line(
                0,
                "* "
                        + element.element().id().slug()
                        + ": "
                        + prose.told(element.element().title())
                        + beyond
                        + " = "
                        + prose.status(element));
        if (element.why().isPresent()) {
            line(4, prose.told(element.why().get()));
        }
        if (element.judgement().isPresent()) {
            judgement(report, element.judgement().get());
        }
        for (ClaimFinding claim : element.claims()) {
            claim(claim);
        }
    }

    private void judgement(GapReport report, Judgement judgement) throws IOException {
        line(
                4,
                say(Phrase.JUDGEMENT)
                        + " "
                        + judgement.id()
                        + ", "
                        + prose.told(judgement.by())
                        + ", "
                        + judgement.on()
                        + ", "
                        + place(judgement.span()));
        for (String provision : prose.cites(report, judgement.restsOn())) {
            line(6, provision);
        }
        dissent(4, judgement);
    }

    private void dissent(int indent, Judgement judgement) throws IOException {
        for (Judgement.Dissent dissent : judgement.dissent()) {
            line(
                    indent,
                    say(Phrase.DISSENT)
                            + ", "
                            + prose.told(dissent.by())
                            + ", "
                            + say(Phrase.of(dissent.extent()))
                            + ": "
                            + prose.told(dissent.because()));
        }
    }

    private void claim(ClaimFinding claim) throws IOException {
        String unverified = claim.isVerified() ? "" : ", " + say(Phrase.UNVERIFIED);
        String weakened =
                claim.extent() == claim.claim().extent() ? "" : ", " + say(Phrase.WEAKENED);
        line(
                4,
                "- "
                        + prose.claim(claim)
                        + " ["
                        + claim.provision().id()
                        + "]"
                        + prose.path(claim)
                        + ": "
                        + say(Phrase.of(claim.claim().extent()))
                        + weakened
                        + unverified);
        line(8, say(Phrase.BECAUSE) + " " + prose.told(claim.claim().because()));
        for (Text residue : claim.residue()) {
            line(8, say(Phrase.LACKS) + ": " + prose.told(residue));
        }
        Optional<Claim.Confirmed> confirmed = claim.claim().confirmed();
        if (confirmed.isPresent()) {
            line(8, Phrase.CONFIRMED_BY.in(lang, confirmed.get().by(), confirmed.get().on()));
        }
        if (claim.suspect().isPresent()) {
            line(8, say(Phrase.of(claim.suspect().get().changed())));
        }
        if (claim.provision().penalty().isPresent()) {
            line(
                    8,
                    say(Phrase.PENALTY)
                            + ": "
                            + prose.penalty(claim.instrument(), claim.provision().penalty().get()));
        }
        line(
                8,
                say(Phrase.IN_FORCE)
                        + " "
                        + prose.period(claim.provision().force())
                        + "; "
                        + claim.claim().span().file()
                        + ":"
                        + claim.claim().span().line());
    }

    /** A provision: what it says, what rests on it, and what would change if it were repealed. */
    public void provision(
            Instrument instrument, Provision provision, GapReport with, GapReport without)
            throws IOException {
        line(0, prose.cite(instrument, provision) + "  [" + provision.id() + "]");
        line(0, prose.told(provision.summary()));
        line(
                0,
                say(Phrase.IN_FORCE)
                        + ": "
                        + prose.period(provision.force())
                        + provision.replacedBy().map(next -> " -> " + next).orElse(""));
        if (provision.penalty().isPresent()) {
            line(
                    0,
                    say(Phrase.PENALTY)
                            + ": "
                            + prose.penalty(instrument, provision.penalty().get()));
        }
        if (provision.protects().isPresent()) {
            line(0, say(Phrase.PROTECTS) + ": " + prose.protects(provision.protects().get()));
        }
        if (provision.online().isPresent()) {
            line(0, say(Phrase.ONLINE) + ": " + say(Phrase.of(provision.online().get())));
        }
        optional(Phrase.NOTES, provision.note());
        checked(provision.checked(), instrument.source(provision.checked().source()));
        line(0, say(Phrase.FILE) + ": " + place(provision.span()));
        out.append('\n');
        line(0, say(Phrase.CITES) + " (" + with.asOf() + "):");
        List<String> rests = rests(provision, with);
        for (String one : rests.isEmpty() ? List.of(say(Phrase.NOTHING)) : rests) {
            line(2, rests.isEmpty() ? one : "- " + one);
        }
        out.append('\n');
        line(0, say(Phrase.WOULD_CHANGE) + ":");
        opened(with, without);
    }

    /** An instrument: what it is, and each provision with what rests on it. */
    public void instrument(Instrument instrument, GapReport report) throws IOException {
        line(
                0,
                instrument.cite().in(lang)
                        + ": "
                        + instrument.title().in(lang)
                        + "  ["
                        + instrument.id()
                        + "]");
        line(
                0,
                say(Phrase.of(instrument.kind()))
                        + instrument
                                .enacted()
                                .map(day -> "; " + say(Phrase.ENACTED) + " " + day)
                                .orElse("")
                        + "; "
                        + say(Phrase.IN_FORCE)
                        + " "
                        + prose.period(instrument.force())
                        + instrument.replacedBy().map(next -> " -> " + next).orElse("")
                        + instrument
                                .gazette()
                                .map(gazette -> "; " + say(Phrase.GAZETTE) + " " + gazette)
                                .orElse(""));
        line(
                0,
                instrument
                        .readInFull()
                        .map(
                                read ->
                                        say(Phrase.READ_IN_FULL)
                                                + ": "
                                                + read.against()
                                                + ", "
                                                + read.by()
                                                + ", "
                                                + read.on())
                        .orElse(say(Phrase.NOT_READ_IN_FULL)));
        optional(Phrase.NOTES, instrument.note());
        checked(instrument.checked(), instrument.source(instrument.checked().source()));
        line(0, say(Phrase.FILE) + ": " + place(instrument.span()));
        if (!instrument.sources().isEmpty()) {
            out.append('\n');
            line(0, say(Phrase.SOURCES) + ":");
            instrument
                    .sources()
                    .forEach(
                            one ->
                                    append(
                                            2,
                                            "- "
                                                    + cite(one)
                                                    + (one.official()
                                                            ? " (" + say(Phrase.OFFICIAL) + ")"
                                                            : "")));
        }
        if (!instrument.amendments().isEmpty()) {
            out.append('\n');
            line(0, say(Phrase.AMENDMENTS) + ":");
            for (Instrument.Amendment one : instrument.amendments()) {
                line(
                        2,
                        "- "
                                + one.cite().in(lang)
                                + " ["
                                + one.id()
                                + "]: "
                                + say(Phrase.IN_FORCE)
                                + " "
                                + one.inForce());
            }
        }
        out.append('\n');
        line(0, Phrase.PROVISIONS_ON.in(lang, report.asOf()) + ":");
        for (Provision provision : instrument.provisions()) {
            boolean counts = instrument.countsOn(report.asOf(), provision);
            line(
                    2,
                    "- "
                            + prose.cite(instrument, provision)
                            + " ["
                            + provision.id()
                            + "]: "
                            + say(Phrase.IN_FORCE)
                            + " "
                            + prose.period(provision.force()));
            String rests = String.join("; ", rests(provision, report));
            line(
                    6,
                    !counts
                            ? say(Phrase.NOT_IN_FORCE)
                            : rests.isEmpty() ? say(Phrase.NOTHING) : rests);
        }
    }

    /** A judgement: what it decides and why, and what its elements' status is on the day. */
    public void judgement(State state, Judgement judgement, GapReport report) throws IOException {
        line(0, state.heading(lang) + ", " + say(Phrase.JUDGEMENT) + "  [" + judgement.id() + "]");
        List<String> elements = judgement.elements().stream().map(Object::toString).toList();
        line(
                0,
                say(Phrase.DECIDES)
                        + ": "
                        + String.join(", ", elements)
                        + " = "
                        + say(Phrase.of(judgement.finds())));
        line(0, say(Phrase.IN_FORCE) + ": " + prose.period(judgement.force()));
        line(0, say(Phrase.BECAUSE) + ": " + prose.told(judgement.because()));
        optional(Phrase.LACKS, judgement.lacks());
        for (String provision : prose.cites(report, judgement.restsOn())) {
            line(0, say(Phrase.RESTS_ON) + ": " + provision);
        }
        List<String> searched =
                state.instruments().stream()
                        .filter(one -> judgement.among().contains(one.id()))
                        .map(one -> one.cite().in(lang))
                        .toList();
        if (!searched.isEmpty()) {
            line(0, say(Phrase.AMONG) + ": " + String.join(", ", searched));
        }
        line(
                0,
                say(Phrase.JUDGEMENT)
                        + Phrase.BY.in(lang, prose.told(judgement.by()))
                        + ", "
                        + judgement.on());
        dissent(0, judgement);
        Optional<String> source = judgement.checked().source();
        checked(
                judgement.checked(),
                state.sources().stream()
                        .filter(one -> source.equals(Optional.of(one.id())))
                        .findFirst());
        line(0, say(Phrase.FILE) + ": " + place(judgement.span()));
        out.append('\n');
        line(0, Phrase.STATUS_ON.in(lang, report.asOf()) + ":");
        for (Finding finding : report.findings()) {
            for (ElementFinding element : finding.elements()) {
                if (judgement.elements().contains(element.element().id())) {
                    boolean decided = element.judgement().equals(Optional.of(judgement));
                    line(
                            2,
                            "- "
                                    + element.element().id()
                                    + " = "
                                    + prose.status(element)
                                    + (decided ? "" : ", " + say(Phrase.NOT_BY_IT)));
                }
            }
        }
    }

    private void checked(Checked checked, Optional<Source> source) throws IOException {
        line(
                0,
                say(Phrase.SOURCE)
                        + ": "
                        + source.map(this::cite).orElse("-")
                        + " ("
                        + say(Phrase.of(checked.confidence()))
                        + ")");
        optional(Phrase.NOTES, checked.note());
    }

    private String cite(Source source) {
        return source.title().in(lang) + source.url().map(url -> ", " + url).orElse("");
    }

    private static String place(Span span) {
        return span.file() + ":" + span.line();
    }

    /** The elements that the claims of a provision speak to on the day, each with its extent. */
    private List<String> rests(Provision provision, GapReport report) {
        List<String> rests = new ArrayList<>();
        for (Finding finding : report.findings()) {
            for (ElementFinding element : finding.elements()) {
                for (ClaimFinding claim : element.claims()) {
                    if (claim.provision().id().equals(provision.id())) {
                        rests.add(element.element().id() + ": " + say(Phrase.of(claim.extent())));
                    }
                }
            }
        }
        return rests;
    }

    private void opened(GapReport with, GapReport without) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (int at = 0; at < with.findings().size(); at++) {
            Finding before = with.findings().get(at);
            Finding after = without.findings().get(at);
            if (!before.status().equals(after.status())) {
                lines.add(
                        "- "
                                + before.obligation().pinpoint().in(lang)
                                + ": "
                                + prose.status(before)
                                + " -> "
                                + prose.status(after));
            }
            for (int each = 0; each < before.elements().size(); each++) {
                ElementFinding one = before.elements().get(each);
                ElementFinding other = after.elements().get(each);
                if (one.status() != other.status()) {
                    lines.add(
                            "- "
                                    + one.element().id()
                                    + ": "
                                    + prose.status(one)
                                    + " -> "
                                    + prose.status(other));
                }
            }
        }
        if (lines.isEmpty()) {
            line(2, say(Phrase.NOTHING));
        }
        for (String line : lines) {
            line(2, line);
        }
    }

    private void optional(Phrase label, Optional<Text> text) throws IOException {
        if (text.isPresent()) {
            line(0, say(label) + ": " + prose.told(text.get()));
        }
    }

    private String say(Phrase phrase) {
        return phrase.in(lang);
    }

    private void line(int indent, String text) throws IOException {
        lines.line(indent, text);
    }
}
