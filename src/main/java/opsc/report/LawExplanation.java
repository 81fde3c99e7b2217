package opsc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opsc.model.Checked;
import opsc.model.ClaimFinding;
import opsc.model.Day;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Text;

/** A provision, an instrument or a judgement with what rests on it, as text to read. */
public final class LawExplanation {

    private static final int WIDTH = 100;

    private final Lang lang;
    private final Prose prose;
    private final Appendable out;
    private final Lines lines;

    public LawExplanation(Lang lang, Appendable out) {
        this.lang = lang;
        this.prose = new Prose(lang);
        this.out = out;
        this.lines = new Lines(out, WIDTH);
    }

    /**
     * A provision: what it says, what rests on it, and what would change if it were repealed, or
     * would have changed before it ended.
     */
    public void provision(
            Instrument instrument,
            Provision provision,
            LocalDate asked,
            GapReport with,
            GapReport without)
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
                    say(Phrase.of(provision.penalty().get()))
                            + ": "
                            + prose.penalty(instrument, provision.penalty().get()));
        }
        if (provision.protects().isPresent()) {
            line(0, say(Phrase.PROTECTS) + ": " + prose.protects(provision.protects().get()));
        }
        if (provision.online().isPresent()) {
            line(0, say(Phrase.ONLINE) + ": " + say(Phrase.of(provision.online().get())));
        }
        Optional<String> readAs = prose.readAs(with, provision);
        if (readAs.isPresent()) {
            line(0, readAs.get());
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
        Optional<Day> ended = provision.force().until().filter(day -> !asked.isBefore(day.date()));
        line(
                0,
                ended.map(day -> Phrase.ENDED_ON.in(lang, day)).orElse(say(Phrase.WOULD_CHANGE))
                        + ":");
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
                                                + read.on()
                                                + read.from()
                                                        .map(
                                                                day ->
                                                                        "; "
                                                                                + Phrase
                                                                                        .WORDINGS_FROM
                                                                                        .in(
                                                                                                lang,
                                                                                                day))
                                                        .orElse(""))
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
        for (Judgement.Dissent dissent : judgement.dissent()) {
            line(0, prose.dissent(dissent));
        }
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
                                    + (decided
                                            ? ""
                                            : ", "
                                                    + say(Phrase.NOT_BY_IT)
                                                    + ": "
                                                    + whyNot(judgement, element, report)));
                }
            }
        }
    }

    /** Why a judgement on an element does not decide it. */
    private String whyNot(Judgement judgement, ElementFinding element, GapReport report) {
        if (!judgement.force().coversDay(report.asOf())) {
            return Phrase.NOT_ON_THE_DAY.in(lang, report.asOf());
        }
        if (report.verifiedOnly() && !judgement.checked().isVerified()) {
            return say(Phrase.UNVERIFIED);
        }
        List<ProvisionId> ended =
                judgement.restsOn().stream().filter(id -> !report.counts(id)).toList();
        if (!ended.isEmpty()) {
            return Phrase.RESTS_ON_ENDED.in(
                    lang, String.join("; ", prose.cites(report.state(), ended)));
        }
        if (element.judgement().isPresent()) {
            return Phrase.OTHER_DECIDES.in(lang, element.judgement().get().id());
        }
        if (!element.claims().isEmpty()) {
            return Phrase.SILENCE_BUT_CLAIMED.in(lang, prose.claim(element.claims().get(0)));
        }
        return element.why().map(prose::told).orElse("");
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

    private void append(int indent, String text) {
        try {
            line(indent, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
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
