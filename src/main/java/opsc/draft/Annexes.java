package opsc.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.model.Confidence;
import opsc.model.Day;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.InstrumentKind;
import opsc.model.Obligation;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.Span;
import opsc.model.Tool;
import opsc.model.Treaty;
import opsc.report.GlossaryTable;

/** What stands behind the sections: where each line comes from, and what is still to be asked. */
final class Annexes {

    /** A place in the guidelines that has no numeral. */
    private static final String INTRODUCTION = "Introduction";

    private final Voice voice;
    private final Pen pen;
    private final Authorities authorities;
    private final Duties duties;

    Annexes(Voice voice, Pen pen, Authorities authorities, Duties duties) {
        this.voice = voice;
        this.pen = pen;
        this.authorities = authorities;
        this.duties = duties;
    }

    void write() {
        obligations();
        otherProvisions();
        instruments();
        if (voice.isGovernment()) {
            questions();
        }
        voice.prose().glossary().ifPresent(this::terms);
        making();
    }

    /** A table for each article; an obligation and its place stand in its first row alone. */
    private void obligations() {
        Map<String, List<Finding>> articles =
                report().findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.obligation().article(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        articles.forEach(
                (article, findings) -> {
                    if (!article.isEmpty()) {
                        pen.heading(2, voice.say(Wording.ARTICLE, article));
                    }
                    pen.table(
                            List.of(
                                    voice.say(Wording.COLUMN_OBLIGATION),
                                    voice.say(Wording.COLUMN_GUIDELINE),
                                    voice.say(Wording.COLUMN_PARAGRAPH),
                                    voice.say(Wording.COLUMN_PROVISION),
                                    voice.say(Wording.COLUMN_FILE)),
                            findings.stream().flatMap(finding -> rows(finding).stream()).toList());
                });
        pen.end(Wording.ANNEX_I, false);
    }

    private List<List<String>> rows(Finding finding) {
        Obligation obligation = finding.obligation();
        List<List<String>> rows = new ArrayList<>();
        for (Authorities.Entry entry : authorities.entries()) {
            if (entry.finding().obligation().id().equals(obligation.id())) {
                boolean first = rows.isEmpty();
                rows.add(
                        List.of(
                                first ? obligation.pinpoint().in(voice.lang()) : "",
                                first ? place(obligation) : "",
                                Integer.toString(entry.paragraph()),
                                voice.cite(entry.instrument(), entry.provision()),
                                at(entry.provision().span())));
            }
        }
        if (rows.isEmpty()) {
            rows.add(
                    List.of(
                            obligation.pinpoint().in(voice.lang()),
                            place(obligation),
                            Integer.toString(duties.paragraph(finding)),
                            voice.say(Wording.NONE),
                            at(obligation.span())));
        }
        return rows;
    }

    private String place(Obligation obligation) {
        return obligation
                .report()
                .map(
                        place -> {
                            String words =
                                    (place.section().equals(INTRODUCTION)
                                                    ? voice.say(Wording.INTRODUCTION)
                                                    : place.section())
                                            + place.paragraphs().map(p -> ", " + p).orElse("");
                            return place.confidence() == Confidence.VERIFIED
                                    ? words
                                    : voice.say(Wording.UNVERIFIED, words);
                        })
                .orElse(voice.say(Wording.NONE));
    }

    private static String at(Span span) {
        return span.file() + ":" + span.line();
    }

    private void otherProvisions() {
        Set<ProvisionId> told =
                authorities.entries().stream()
                        .map(entry -> entry.provision().id())
                        .collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        for (Instrument instrument : report().instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(report().asOf(), provision)
                        && !told.contains(provision.id())) {
                    String says =
                            Stream.concat(
                                            Stream.of(voice.say(provision.summary())),
                                            voice.prose().readAs(report(), provision).stream()
                                                    .map(Voice::sentence))
                                    .collect(Collectors.joining(" "));
                    rows.add(
                            List.of(
                                    voice.cite(instrument, provision),
                                    provision.checked().isVerified()
                                            ? says
                                            : voice.say(Wording.UNVERIFIED, says),
                                    at(provision.span())));
                }
            }
        }
        pen.note(voice.say(Wording.ANNEX_II_TEXT));
        pen.table(
                List.of(
                        voice.say(Wording.COLUMN_PROVISION),
                        voice.say(Wording.COLUMN_SAYS),
                        voice.say(Wording.COLUMN_FILE)),
                rows);
        pen.end(Wording.ANNEX_II, false);
    }

    /** Each sort apart: only the first three are law, and only the State's are its measures. */
    private void instruments() {
        Map<Wording, List<List<String>>> sorts = new EnumMap<>(Wording.class);
        for (Instrument instrument : report().instruments()) {
            sorts.computeIfAbsent(sort(instrument.kind()), none -> new ArrayList<>())
                    .add(
                            List.of(
                                    voice.say(instrument.cite()),
                                    voice.say(instrument.title()),
                                    instrument
                                            .force()
                                            .from()
                                            .map(day -> since(instrument.kind(), day))
                                            .orElse(""),
                                    instrument
                                            .source(instrument.checked().source())
                                            .map(source -> source.title().in(voice.lang()))
                                            .orElse(voice.say(Wording.NONE))));
        }
        sorts.forEach(
                (sort, rows) -> {
                    pen.heading(2, voice.say(sort));
                    pen.table(
                            List.of(
                                    voice.say(Wording.COLUMN_INSTRUMENT),
                                    voice.say(Wording.COLUMN_TITLE),
                                    voice.say(Wording.COLUMN_SINCE),
                                    voice.say(Wording.COLUMN_SOURCE)),
                            rows);
                });
        pen.end(Wording.ANNEX_III, false);
    }

    private static Wording sort(InstrumentKind kind) {
        return switch (kind) {
            case CONSTITUTION, ACT -> Wording.SORT_ACTS;
            case REGULATION, DECREE, CIRCULAR -> Wording.SORT_REGULATIONS;
            case TREATY -> Wording.SORT_TREATIES;
            case POLICY, PROGRAMME, INSTITUTION, BILL -> Wording.SORT_PROGRAMMES;
            case PRIVATE_PROGRAMME -> Wording.SORT_PRIVATE;
        };
    }

    /** What is no law has no day of entry into force: it is known to be in place. */
    private String since(InstrumentKind kind, Day day) {
        return kind.isLaw() ? voice.day(day) : voice.say(Wording.AT_THE_LATEST, voice.day(day));
    }

    /** What sources hold against the State, and where readings differ: not for the text. */
    private void questions() {
        questions(
                Wording.PUBLISHED,
                Wording.PUBLISHED_TEXT,
                finding ->
                        Stream.concat(
                                finding.practice().stream()
                                        .filter(one -> one.effect() == Practice.Effect.UNDERMINES)
                                        .map(voice::reported),
                                dissents(finding, true)));
        questions(Wording.ARGUED, Wording.ARGUED_TEXT, finding -> dissents(finding, false));
        if (!pen.isEmpty()) {
            pen.end(Wording.ANNEX_IV, false);
        }
    }

    private void questions(
            Wording heading, Wording text, Function<Finding, Stream<String>> points) {
        List<String> questions = new ArrayList<>();
        for (Finding finding : report().findings()) {
            points.apply(finding)
                    .distinct()
                    .forEach(
                            point ->
                                    questions.add(
                                            finding.obligation().pinpoint().in(voice.lang())
                                                    + ": "
                                                    + point));
        }
        if (!questions.isEmpty()) {
            pen.heading(2, voice.say(heading));
            pen.note(voice.say(text));
            questions.forEach(pen::note);
        }
    }

    private Stream<String> dissents(Finding finding, boolean published) {
        return finding.counted().stream()
                .flatMap(element -> element.judgement().stream())
                .distinct()
                .flatMap(judgement -> judgement.dissent().stream())
                .filter(dissent -> dissent.source().isPresent() == published)
                .map(
                        dissent ->
                                Voice.sentence(
                                        voice.say(dissent.by())
                                                + ": "
                                                + voice.say(dissent.because())));
    }

    private void terms(GlossaryTable glossary) {
        pen.note(glossary.intro());
        pen.table(glossary.columns(), glossary.rows());
        pen.end(Wording.TERMS, false);
    }

    private void making() {
        pen.note(voice.say(Wording.MADE_TOOL, Tool.NAME, Tool.VERSION));
        pen.note(voice.say(Wording.MADE_VERIFIED));
        pen.note(voice.say(Wording.MADE_ORDER));
        pen.note(
                voice.say(
                        voice.isGovernment()
                                ? Wording.MADE_WORDS
                                : Wording.MADE_WORDS_ALTERNATIVE));
        pen.note(voice.say(Wording.MADE_BODIES));
        pen.note(voice.say(Wording.MADE_NUMBERS));
        report().state()
                .treaty()
                .flatMap(Treaty::note)
                .ifPresent(note -> pen.note(voice.say(Wording.MADE_TREATY, voice.say(note))));
        pen.end(Wording.MADE, false);
    }

    private GapReport report() {
        return voice.report();
    }
}
