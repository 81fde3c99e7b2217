package opsc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import opsc.model.Claim;
import opsc.model.ClaimFinding;
import opsc.model.Confidence;
import opsc.model.Decision;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Glossary;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Source;
import opsc.model.Text;

/** The whole derivation behind what the treaty asks and how a State meets it, as text to read. */
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
        if (obligation.qualifier().isPresent()) {
            line(0, say(Phrase.QUALIFIER) + ": " + prose.told(obligation.qualifier().get()));
        }
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
                            + guidance.source().title().in(lang)
                            + ", "
                            + guidance.place().in(lang)
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
                        + judgement.span().file()
                        + ":"
                        + judgement.span().line());
        for (String provision : prose.cites(report, judgement.restsOn())) {
            line(6, provision);
        }
        for (Judgement.Dissent dissent : judgement.dissent()) {
            line(4, prose.dissent(dissent));
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
                    say(Phrase.of(claim.provision().penalty().get()))
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

    private String say(Phrase phrase) {
        return phrase.in(lang);
    }

    private void line(int indent, String text) throws IOException {
        lines.line(indent, text);
    }
}
