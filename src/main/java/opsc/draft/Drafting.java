package opsc.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opsc.model.Body;
import opsc.model.Catalogue;
import opsc.model.Confidence;
import opsc.model.Decision;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.ReportingClock;
import opsc.model.Tool;
import opsc.model.Treaty;
import opsc.model.View;

/** Writes the draft of a report to the Committee on the Rights of the Child. Pure. */
public final class Drafting {

    /** Words that an initial report may have, according to OHCHR. */
    public static final int LIMIT = 31_800;

    private static final String FIRST = "I";

    /** The article on reports. */
    private static final String REPORTING = "12";

    /** The eight sections of CRC/C/OPSC/2 in their order. */
    private static final Map<String, Wording> SECTIONS = sections();

    private final Voice voice;
    private final Pen pen;
    private final Duties duties;

    private Drafting(GapReport report, Profile profile, Lang lang) {
        this.voice = new Voice(report, profile, lang);
        this.pen = new Pen(lang);
        this.duties = new Duties(voice, pen);
    }

    /** The draft that {@code report} gives. */
    public static Draft draft(GapReport report, Profile profile, Lang lang) {
        return new Drafting(report, profile, lang).draft();
    }

    private static Map<String, Wording> sections() {
        Map<String, Wording> sections = new LinkedHashMap<>();
        sections.put(FIRST, Wording.SECTION_I);
        sections.put("II", Wording.SECTION_II);
        sections.put("III", Wording.SECTION_III);
        sections.put("IV", Wording.SECTION_IV);
        sections.put("V", Wording.SECTION_V);
        sections.put("VI", Wording.SECTION_VI);
        sections.put("VII", Wording.SECTION_VII);
        sections.put("VIII", Wording.SECTION_VIII);
        return sections;
    }

    private Draft draft() {
        SECTIONS.forEach(this::section);
        annexOfObligations();
        annexOfOtherProvisions();
        annexOfInstruments();
        if (voice.isGovernment()) {
            annexOfQuestions();
        }
        making();
        List<Section> sections = pen.sections();
        return new Draft(
                voice.lang(),
                report().asOf(),
                voice.say(Wording.BANNER),
                title(),
                cover(sections),
                sections);
    }

    private GapReport report() {
        return voice.report();
    }

    private Catalogue catalogue() {
        return report().catalogue();
    }

    private String title() {
        Wording title = voice.isGovernment() ? Wording.TITLE_GOVERNMENT : Wording.TITLE_ALTERNATIVE;
        return voice.say(title, voice.state(), voice.say(catalogue().title()));
    }

    // --- sections

    private void section(String numeral, Wording title) {
        if (numeral.equals(FIRST)) {
            treaty();
        } else if (numeral.equals("III")) {
            measures();
        }
        String article = "";
        for (Finding finding : report().findings()) {
            if (numeral.equals(sectionOf(finding.obligation()))) {
                if (finding.obligation().article().equals(REPORTING)) {
                    if (!article.equals(REPORTING)) {
                        article = REPORTING;
                        pen.heading(2, voice.say(Wording.REPORTING));
                    }
                    duties.reporting(finding);
                    continue;
                }
                if (!article.equals(finding.obligation().article())) {
                    article = finding.obligation().article();
                    pen.heading(2, voice.say(Wording.ARTICLE, article));
                }
                duties.write(finding);
            }
        }
        figures(numeral);
        pen.end(title, true);
    }

    /** What the guidelines put into their introduction goes into the first section. */
    private static String sectionOf(Obligation obligation) {
        return obligation
                .report()
                .map(Obligation.ReportPlace::section)
                .filter(SECTIONS::containsKey)
                .orElse(FIRST);
    }

    private void figures(String numeral) {
        List<Figure> figures = Figure.of(numeral);
        if (figures.isEmpty()) {
            return;
        }
        if (!pen.isEmpty()) {
            pen.heading(2, voice.say(Wording.FIGURES));
        }
        for (Figure figure : figures) {
            boolean text = figure.shape() == Figure.Shape.TEXT;
            String label =
                    voice.say(
                            Wording.DATA_LABEL,
                            voice.say(Wording.MARK_DATA_NEEDED),
                            bodies(figure.about()),
                            years(),
                            voice.say(figure.shape().disaggregation()));
            String asks = Voice.capital(voice.say(figure.asks()));
            pen.paragraph(
                    figure.about(), Run.marked(Mark.DATA_NEEDED, label, Voice.sentence(asks)));
            if (!text) {
                table(figure, asks);
            }
        }
    }

    private void table(Figure figure, String caption) {
        List<String> columns = new ArrayList<>();
        if (figure.shape() != Figure.Shape.REGIONS) {
            columns.add(voice.say(Wording.YEAR));
        }
        figure.shape().columns().forEach(column -> columns.add(voice.say(column)));
        List<List<String>> rows = new ArrayList<>();
        List<String> heads =
                figure.shape() == Figure.Shape.REGIONS || yearsBound().isEmpty()
                        ? List.of(Block.Table.OPEN)
                        : yearsBound();
        for (String head : heads) {
            List<String> row = new ArrayList<>(List.of(head));
            while (row.size() < columns.size()) {
                row.add(Block.Table.OPEN);
            }
            rows.add(row);
        }
        pen.figures(caption, figure.about(), columns, rows);
    }

    /** The calendar years in which the Protocol binds the State, up to the day of the law. */
    private List<String> yearsBound() {
        return report().clock()
                .map(
                        clock ->
                                IntStream.rangeClosed(
                                                clock.inForce().getYear(),
                                                report().asOf().getYear())
                                        .mapToObj(Integer::toString)
                                        .toList())
                .orElse(List.of());
    }

    private String years() {
        List<String> years = yearsBound();
        return years.isEmpty()
                ? voice.say(Wording.YEARS_FROM_FORCE)
                : voice.say(
                        Wording.YEARS,
                        Integer.parseInt(years.get(0)),
                        Integer.parseInt(years.get(years.size() - 1)));
    }

    private String bodies(List<ObligationId> about) {
        List<String> names = new ArrayList<>();
        List<String> unverified = new ArrayList<>();
        for (Body body : report().state().bodies()) {
            if (body.answers().stream().anyMatch(about::contains)) {
                (body.checked().isVerified() ? names : unverified).add(voice.say(body.name()));
            }
        }
        if (!unverified.isEmpty()) {
            names.add(
                    voice.say(
                            unverified.size() == 1
                                    ? Wording.BODY_TO_CONFIRM
                                    : Wording.BODIES_TO_CONFIRM,
                            String.join(", ", unverified)));
        }
        return names.isEmpty() ? voice.say(Wording.BODY_TO_BE_NAMED) : String.join(", ", names);
    }

    /** Section I: the State's dealings with the treaty. */
    private void treaty() {
        List<ObligationId> about = List.of(new ObligationId("opsc-12-1"));
        pen.heading(2, voice.say(Wording.PLACE));
        Optional<Treaty> treaty =
                report().state().treaty().filter(one -> one.catalogue().equals(catalogue().id()));
        if (treaty.isPresent()) {
            boolean verified = treaty.get().checked().isVerified();
            List<String> dates = new ArrayList<>();
            treaty.get()
                    .signed()
                    .filter(day -> !day.isAfter(report().asOf()))
                    .ifPresent(
                            day ->
                                    dates.add(
                                            voice.say(
                                                    Wording.SIGNED,
                                                    voice.state(),
                                                    voice.day(day))));
            treaty.get()
                    .approvedBy()
                    .flatMap(
                            id ->
                                    report().state().instruments().stream()
                                            .filter(one -> one.id().equals(id))
                                            .findFirst())
                    .ifPresent(
                            act -> dates.add(voice.say(Wording.APPROVED, voice.say(act.cite()))));
            Optional<ReportingClock> clock = report().clock();
            if (clock.filter(ReportingClock::binds).isPresent()) {
                dates.add(
                        voice.say(
                                Wording.DEPOSITED,
                                voice.day(treaty.get().deposited().orElseThrow()),
                                voice.state(),
                                voice.day(clock.get().inForce())));
            }
            if (!dates.isEmpty()) {
                pen.paragraph(about, voice.said(verified, String.join(" ", dates)));
            }
            if (treaty.get().declarations().isEmpty()) {
                pen.paragraph(about, voice.toConfirm(voice.say(Wording.NO_RESERVATION)));
            }
            if (treaty.get().partyToConvention()) {
                pen.paragraph(about, voice.said(verified, voice.say(Wording.PARTY, voice.state())));
            }
            clock.ifPresent(one -> pen.paragraph(about, reporting(one, verified)));
        }
    }

    private List<Run> reporting(ReportingClock clock, boolean verified) {
        List<Run> runs = new ArrayList<>();
        boolean past = report().asOf().isAfter(clock.due());
        runs.add(
                voice.said(
                        verified,
                        voice.say(
                                past ? Wording.REPORT_DUE : Wording.REPORT_FALLS_DUE,
                                voice.day(clock.due()))));
        if (clock.submitted().isPresent()) {
            runs.add(
                    voice.toConfirm(
                            voice.say(Wording.REPORT_SENT, voice.day(clock.submitted().get()))));
        } else if (past) {
            if (!clock.unknown()) {
                runs.add(
                        voice.gap(
                                voice.say(
                                        voice.isGovernment()
                                                ? Wording.REPORT_LATE
                                                : Wording.REPORT_LATE_ALTERNATIVE)));
            }
            runs.add(
                    voice.toConfirm(
                            voice.say(
                                    Wording.REPORT_UNKNOWN,
                                    voice.day(clock.knownUntil().orElse(clock.due())))));
        }
        return runs;
    }

    /** Section III: laws, bodies and case law as far as the files know them. */
    private void measures() {
        pen.heading(2, voice.say(Wording.LAWS));
        pen.paragraph(
                List.of(),
                Run.plain(
                        voice.say(
                                Wording.LAWS_LISTED,
                                voice.day(report().asOf()),
                                report().instruments().size())));
        List<Body> bodies = report().state().bodies();
        if (!bodies.isEmpty()) {
            pen.heading(2, voice.say(Wording.BODIES));
            List<Run> runs = new ArrayList<>();
            for (boolean verified : List.of(true, false)) {
                List<Body> some =
                        bodies.stream()
                                .filter(body -> body.checked().isVerified() == verified)
                                .toList();
                if (!some.isEmpty()) {
                    runs.add(
                            voice.said(
                                    verified,
                                    voice.say(
                                            verified
                                                    ? Wording.BODIES_VERIFIED
                                                    : Wording.BODIES_UNVERIFIED,
                                            voice.list(
                                                    some.stream()
                                                            .map(body -> voice.say(body.name()))
                                                            .toList()))));
                }
            }
            pen.paragraph(
                    bodies.stream()
                            .filter(body -> !body.checked().isVerified())
                            .flatMap(body -> body.answers().stream())
                            .distinct()
                            .toList(),
                    runs);
        }
        List<Decision> decisions =
                report().state().decisions().stream()
                        .filter(one -> !one.decided().date().isAfter(report().asOf()))
                        .toList();
        if (!decisions.isEmpty()) {
            pen.heading(2, voice.say(Wording.CASE_LAW));
            for (Decision decision : decisions) {
                pen.paragraph(
                        List.of(decision.obligation()),
                        voice.said(decision.checked().isVerified(), decided(decision)));
            }
        }
    }

    /** A State gives the sentence; civil society what the case shows. */
    private String decided(Decision decision) {
        String court = voice.say(decision.court());
        if (voice.isGovernment()
                && decision.imposed().isPresent()
                && decision.availableMaximum().isPresent()) {
            return voice.say(
                    Wording.SENTENCE,
                    court,
                    decision.number(),
                    decision.imposed().get().in(voice.lang()),
                    decision.availableMaximum().get().in(voice.lang()));
        }
        return voice.say(
                Wording.DECIDED,
                court,
                decision.number(),
                Voice.sentence(voice.say(decision.summary())));
    }

    // --- annexes

    private void annexOfObligations() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : report().findings()) {
            List<Duties.Entry> entries =
                    duties.entries().stream()
                            .filter(
                                    entry ->
                                            entry.finding()
                                                    .obligation()
                                                    .id()
                                                    .equals(finding.obligation().id()))
                            .toList();
            String pinpoint = finding.obligation().pinpoint().in(voice.lang());
            String place = place(finding.obligation());
            for (Duties.Entry entry : entries) {
                rows.add(
                        List.of(
                                pinpoint,
                                place,
                                Integer.toString(entry.paragraph()),
                                voice.cite(entry.instrument(), entry.provision()),
                                at(entry.provision())));
            }
            if (entries.isEmpty()) {
                rows.add(
                        List.of(
                                pinpoint,
                                place,
                                Integer.toString(paragraphOn(finding)),
                                voice.say(Wording.NONE),
                                finding.obligation().span().file()
                                        + ":"
                                        + finding.obligation().span().line()));
            }
        }
        pen.table(
                List.of(
                        voice.say(Wording.COLUMN_OBLIGATION),
                        voice.say(Wording.COLUMN_GUIDELINE),
                        voice.say(Wording.COLUMN_PARAGRAPH),
                        voice.say(Wording.COLUMN_PROVISION),
                        voice.say(Wording.COLUMN_FILE)),
                rows);
        pen.end(Wording.ANNEX_I, false);
    }

    /** The number of the first paragraph on an obligation. */
    private int paragraphOn(Finding finding) {
        return pen.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(one -> one.about().equals(Duties.about(finding)))
                .mapToInt(one -> one.number().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private String place(Obligation obligation) {
        return obligation
                .report()
                .map(
                        place -> {
                            String words =
                                    place.section()
                                            + place.paragraphs().map(p -> ", " + p).orElse("");
                            return place.confidence() == Confidence.VERIFIED
                                    ? words
                                    : voice.say(Wording.UNVERIFIED, words);
                        })
                .orElse(voice.say(Wording.NONE));
    }

    private static String at(Provision provision) {
        return provision.span().file() + ":" + provision.span().line();
    }

    private void annexOfOtherProvisions() {
        Set<ProvisionId> told =
                duties.entries().stream()
                        .map(entry -> entry.provision().id())
                        .collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        for (Instrument instrument : report().instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(report().asOf(), provision)
                        && !told.contains(provision.id())) {
                    String says = voice.say(provision.summary());
                    rows.add(
                            List.of(
                                    voice.cite(instrument, provision),
                                    provision.checked().isVerified()
                                            ? says
                                            : voice.say(Wording.UNVERIFIED, says),
                                    at(provision)));
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

    private void annexOfInstruments() {
        List<List<String>> rows = new ArrayList<>();
        for (Instrument instrument : report().instruments()) {
            rows.add(
                    List.of(
                            voice.say(instrument.cite()),
                            voice.say(instrument.title()),
                            instrument.force().from().map(voice::day).orElse(""),
                            instrument
                                    .source(instrument.checked().source())
                                    .map(source -> source.title())
                                    .orElse("")));
        }
        pen.table(
                List.of(
                        voice.say(Wording.COLUMN_INSTRUMENT),
                        voice.say(Wording.COLUMN_TITLE),
                        voice.say(Wording.COLUMN_SINCE),
                        voice.say(Wording.COLUMN_SOURCE)),
                rows);
        pen.end(Wording.ANNEX_III, false);
    }

    /** What sources hold against the State, and where readings differ: not for the text. */
    private void annexOfQuestions() {
        pen.note(voice.say(Wording.ANNEX_IV_TEXT));
        for (Finding finding : report().findings()) {
            List<String> points =
                    Stream.concat(
                                    finding.practice().stream()
                                            .filter(
                                                    one ->
                                                            one.effect()
                                                                    == Practice.Effect.UNDERMINES)
                                            .map(duties::reported),
                                    finding.counted().stream()
                                            .flatMap(element -> element.judgement().stream())
                                            .distinct()
                                            .flatMap(judgement -> judgement.dissent().stream())
                                            .map(this::dissent))
                            .distinct()
                            .toList();
            for (String point : points) {
                pen.note(finding.obligation().pinpoint().in(voice.lang()) + ": " + point);
            }
        }
        pen.end(Wording.ANNEX_IV, false);
    }

    private String dissent(Judgement.Dissent dissent) {
        return Voice.sentence(dissent.by() + ": " + voice.say(dissent.because()));
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

    // --- cover

    private List<Block> cover(List<Section> sections) {
        List<Block> cover = new ArrayList<>();
        note(cover, voice.say(Wording.ADDRESSEE));
        note(cover, voice.say(Wording.STATE_PARTY, voice.state()));
        if (!voice.isGovernment()) {
            note(cover, voice.say(Wording.AUTHORS));
        }
        note(cover, voice.say(Wording.LAW_OF, voice.day(report().asOf())));
        report().view()
                .map(View::title)
                .ifPresent(title -> note(cover, voice.say(Wording.VIEW, voice.say(title))));
        if (report().verifiedOnly()) {
            note(cover, voice.say(Wording.VERIFIED_ONLY));
        }
        if (voice.isGovernment()) {
            report().clock()
                    .ifPresent(
                            clock -> note(cover, voice.say(Wording.DUE, voice.day(clock.due()))));
        }
        note(cover, voice.say(Wording.SYMBOL));
        cover.add(marks(sections));
        cover.add(meter(sections));
        return cover;
    }

    private static void note(List<Block> cover, String text) {
        cover.add(Block.Paragraph.note(text));
    }

    private Block marks(List<Section> sections) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            counts.put(mark, 0);
        }
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                .flatMap(run -> run.mark().stream())
                .forEach(mark -> counts.merge(mark, 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach(
                (mark, count) ->
                        rows.add(
                                List.of(
                                        voice.say(mark.word()),
                                        Integer.toString(count),
                                        voice.say(means(mark)))));
        return new Block.Table(
                voice.say(Wording.OPEN_MARKS),
                List.of(),
                List.of(
                        voice.say(Wording.MARK),
                        voice.say(Wording.COUNT),
                        voice.say(Wording.MEANS)),
                rows);
    }

    private static Wording means(Mark mark) {
        return switch (mark) {
            case GAP -> Wording.MEANS_GAP;
            case TO_CONFIRM -> Wording.MEANS_TO_CONFIRM;
            case DATA_NEEDED -> Wording.MEANS_DATA_NEEDED;
        };
    }

    private Block meter(List<Section> sections) {
        List<List<String>> rows = new ArrayList<>();
        int total = 0;
        for (Section section : sections) {
            if (section.counted()) {
                total += section.words();
                rows.add(
                        List.of(
                                section.title(),
                                section.firstParagraph().orElseThrow()
                                        + "-"
                                        + section.lastParagraph().orElseThrow(),
                                grouped(section.words())));
            }
        }
        rows.add(
                List.of(
                        voice.say(Wording.METER_TOTAL),
                        "",
                        voice.isGovernment()
                                ? voice.say(Wording.METER_OF, grouped(total))
                                : grouped(total)));
        return new Block.Table(
                voice.say(Wording.METER),
                List.of(),
                List.of(
                        voice.say(Wording.METER_SECTION),
                        voice.say(Wording.METER_PARAGRAPHS),
                        voice.say(Wording.METER_WORDS)),
                rows);
    }

    /** Thousands apart by a space, which no locale reads as a decimal sign. */
    private static String grouped(int number) {
        return number < 1000
                ? Integer.toString(number)
                : number / 1000 + " " + String.format(Locale.ROOT, "%03d", number % 1000);
    }
}
