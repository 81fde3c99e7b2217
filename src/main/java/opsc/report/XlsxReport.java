package opsc.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.model.Claim;
import opsc.model.ClaimFinding;
import opsc.model.Confidence;
import opsc.model.Decision;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.GapSheet;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Phase;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.Source;
import opsc.model.Status;
import opsc.model.Text;
import opsc.model.Tool;
import opsc.report.Workbook.Shade;

/**
 * The gap report as a workbook to filter, correct and send: how to use it, the counts, one row for
 * each obligation, element and claim, the instruments, and practice. {@code opsc import xlsx} takes
 * the corrected claims back.
 */
public final class XlsxReport implements ReportFormat {

    /** Rows under the table in which a claim can be added. */
    private static final int FREE_ROWS = 20;

    /** More are no hint any more. */
    private static final int MOST_CANDIDATES = 3;

    /** What a person may write for a word of the files, in any language. */
    public static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            for (Extent extent : Extent.values()) {
                words.put(Phrase.of(extent).in(lang), extent.word());
            }
            for (Confidence confidence : Confidence.values()) {
                words.put(Phrase.of(confidence).in(lang), confidence.word());
            }
        }
        return words;
    }

    @Override
    public byte[] bytes(GapReport report, Lang lang) {
        return new Pages(report, lang).bytes();
    }

    private static final class Pages {
        private final GapReport report;
        private final Lang lang;
        private final Prose prose;
        private final Workbook book;

        private Pages(GapReport report, Lang lang) {
            this.report = report;
            this.lang = lang;
            this.prose = Prose.asWritten(lang);
            this.book = new Workbook(prose.title(report), prose.question(report));
        }

        private byte[] bytes() {
            Workbook.Sheet readMe = readMe();
            summary();
            gaps();
            instruments();
            practice();
            prose.glossary().ifPresent(terms -> glossary(readMe, terms));
            return book.bytes(report.asOf());
        }

        private String say(Phrase phrase, Object... values) {
            return phrase.in(lang, values);
        }

        private Workbook.Sheet readMe() {
            Workbook.Sheet sheet = book.sheet(say(Phrase.READ_ME), false, List.of(24, 76));
            sheet.line(prose.title(report), true);
            sheet.line(prose.question(report), true);
            sheet.skip();
            sheet.pair(say(Phrase.WHAT_THIS_IS), say(Phrase.WHAT_TEXT), Shade.PLAIN);
            sheet.pair(say(Phrase.METHOD), say(Phrase.METHOD_TEXT), Shade.PLAIN);
            sheet.skip();
            String heading = say(Phrase.TO_CORRECT);
            for (Phrase step :
                    List.of(
                            Phrase.CORRECT_WHERE,
                            Phrase.CORRECT_EXTENT,
                            Phrase.CORRECT_ADD,
                            Phrase.CORRECT_CONFIDENCE,
                            Phrase.CORRECT_ROWS,
                            Phrase.CORRECT_SEND)) {
                sheet.pair(heading, say(step), Shade.PLAIN);
                heading = "";
            }
            sheet.skip();
            sheet.pair(say(Phrase.TO_PRINT), say(Phrase.PRINT_FILTERED), Shade.PLAIN);
            sheet.skip();
            sheet.head(List.of(say(Phrase.COLUMN_OF, say(Phrase.GAPS_SHEET)), say(Phrase.MEANS)));
            for (GapColumn column : GapColumn.values()) {
                if (column != GapColumn.BASE) {
                    sheet.pair(column.heading(lang), column.meaning(lang), column.shade());
                }
            }
            sheet.skip();
            sheet.line(Tool.NAME + " " + Tool.VERSION, false);
            return sheet;
        }

        /** The terms of the treaty in the other sheets, which keep the words of the files. */
        private void glossary(Workbook.Sheet sheet, GlossaryTable terms) {
            sheet.skip();
            sheet.pair(say(Phrase.GLOSSARY), terms.intro(), Shade.PLAIN);
            sheet.head(List.of(terms.columns().get(0), terms.columns().get(1)));
            for (List<String> row : terms.rows()) {
                String why = row.get(1) + ". " + row.get(2) + " " + row.get(3);
                sheet.pair(row.get(0), why, Shade.PLAIN);
            }
        }

        private void summary() {
            Workbook.Sheet sheet =
                    book.sheet(say(Phrase.SUMMARY), true, List.of(18, 20, 18, 16, 22, 46, 52));
            sheet.line(prose.title(report), true);
            sheet.line(prose.question(report), false);
            sheet.line(prose.counted(report), false);
            report.clock().ifPresent(clock -> sheet.line(prose.clock(clock), false));
            prose.bound(report).ifPresent(bound -> sheet.line(bound, false));
            sheet.line(prose.elements(report), false);
            sheet.skip();
            List<String> head = new ArrayList<>(List.of(say(Phrase.STATUS)));
            for (Phase phase : Phase.values()) {
                head.add(say(Phrase.of(phase)));
            }
            head.add(say(Phrase.ALL_DUTIES));
            sheet.head(head);
            for (Status status : Status.values()) {
                List<Object> counts = new ArrayList<>(List.of(say(Phrase.of(status))));
                for (Phase phase : Phase.values()) {
                    counts.add(report.count(phase, status));
                }
                counts.add(report.count(status));
                sheet.row(counts);
            }
            sheet.skip();
            sheet.head(List.of(say(Phrase.ELEMENT), say(Phrase.NUMBER)));
            for (ElementStatus status : ElementStatus.values()) {
                sheet.row(List.of(say(Phrase.of(status)), report.count(status)));
            }
            sheet.skip();
            sheet.line(say(Phrase.GAPS), true);
            sheet.line(
                    report.gaps().isEmpty() ? prose.noGaps(report) : say(Phrase.GAPS_ORDER), false);
            sheet.head(
                    List.of(
                            GapColumn.GAP.heading(lang),
                            GapColumn.PINPOINT.heading(lang),
                            say(Phrase.PHASE),
                            GapColumn.STRENGTH.heading(lang),
                            say(Phrase.STATUS),
                            GapColumn.TITLE.heading(lang),
                            say(Phrase.ELEMENT)));
            int rank = 0;
            for (Finding gap : report.gaps()) {
                rank++;
                sheet.row(
                        List.of(
                                rank,
                                gap.obligation().pinpoint().in(lang),
                                say(Phrase.of(gap.obligation().phase())),
                                say(Phrase.of(gap.obligation().strength())),
                                prose.status(gap),
                                prose.told(gap.obligation().title()),
                                prose.counts(gap)));
            }
        }

        private void gaps() {
            Workbook.Sheet sheet = book.sheet(say(Phrase.GAPS_SHEET), true, GapColumn.widths());
            List<String> keys =
                    new ArrayList<>(Arrays.stream(GapColumn.values()).map(GapColumn::key).toList());
            keys.set(
                    GapColumn.BASE.at(),
                    String.join(
                            " ",
                            GapSheet.MARK,
                            report.state().code(),
                            report.catalogue().id(),
                            lang.word()));
            sheet.hide(GapColumn.BASE.at());
            sheet.hidden(keys);
            sheet.head(
                    Arrays.stream(GapColumn.values()).map(column -> column.heading(lang)).toList());
            List<Finding> gaps = report.gaps();
            for (Finding finding : report.findings()) {
                int rank = gaps.indexOf(finding) + 1;
                Cells head = new Cells().obligation(finding, rank);
                if (finding.elements().isEmpty()) {
                    sheet.row(head.inOrder());
                }
                for (ElementFinding element : finding.elements()) {
                    Cells middle = head.copy().element(finding, element);
                    if (element.claims().isEmpty()) {
                        middle.put(
                                GapColumn.BASE,
                                GapSheet.Base.of(element.element().id()).toString());
                        sheet.row(middle.inOrder());
                    }
                    for (ClaimFinding claim : element.claims()) {
                        sheet.row(middle.copy().claim(element, claim).inOrder());
                    }
                }
            }
            sheet.table(1, 2, GapColumn.BECAUSE.at() + 1);
            int last = sheet.next() - 1;
            int free = last + FREE_ROWS;
            for (GapColumn column : GapColumn.values()) {
                if (column.shade() != Shade.PLAIN) {
                    sheet.shade(column.at(), 2, last, column.shade());
                }
                if (column.isReadBack()) {
                    sheet.shade(column.at(), last + 1, free, Shade.OPEN);
                }
            }
            sheet.only(
                    Arrays.stream(Extent.values()).map(one -> say(Phrase.of(one))).toList(),
                    GapColumn.EXTENT.at(),
                    2,
                    free,
                    GapColumn.EXTENT.meaning(lang));
            sheet.only(
                    Arrays.stream(Confidence.values()).map(one -> say(Phrase.of(one))).toList(),
                    GapColumn.CONFIDENCE.at(),
                    2,
                    free,
                    GapColumn.CONFIDENCE.meaning(lang));
        }

        /** The cells of one row of the Gaps sheet. */
        private final class Cells {
            private final EnumMap<GapColumn, Object> cells;

            private Cells() {
                this(new EnumMap<>(GapColumn.class));
            }

            private Cells(EnumMap<GapColumn, Object> cells) {
                this.cells = cells;
            }

            private Cells copy() {
                return new Cells(new EnumMap<>(cells));
            }

            private Cells put(GapColumn column, Object value) {
                cells.put(column, value);
                return this;
            }

            private List<Object> inOrder() {
                return Arrays.stream(GapColumn.values())
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList();
            }

            private Cells obligation(Finding finding, int rank) {
                Obligation obligation = finding.obligation();
                if (rank > 0) {
                    put(GapColumn.GAP, rank);
                }
                return put(GapColumn.PINPOINT, obligation.pinpoint().in(lang))
                        .put(GapColumn.TITLE, prose.told(obligation.title()))
                        .put(GapColumn.PHASE, say(Phrase.of(obligation.phase())))
                        .put(GapColumn.STRENGTH, say(Phrase.of(obligation.strength())))
                        .put(GapColumn.STATUS, prose.status(finding));
            }

            private Cells element(Finding finding, ElementFinding element) {
                String title = prose.told(element.element().title());
                boolean open =
                        element.status().isShortfall()
                                || element.status() == ElementStatus.NOT_ASSESSED;
                return put(
                                GapColumn.ELEMENT_TITLE,
                                element.isBeyond()
                                        ? title + " (" + say(Phrase.BEYOND) + ")"
                                        : title)
                        .put(GapColumn.ELEMENT_STATUS, prose.status(element))
                        .put(GapColumn.OPEN, String.join("\n", Residue.lines(element, prose)))
                        .put(
                                GapColumn.WHY,
                                element.judgement()
                                        .map(Judgement::because)
                                        .or(element::why)
                                        .map(prose::told)
                                        .orElse(""))
                        .put(GapColumn.ELEMENT, element.element().id())
                        .put(GapColumn.CANDIDATES, open ? candidates(finding) : "");
            }

            private Cells claim(ElementFinding element, ClaimFinding finding) {
                Provision provision = finding.provision();
                Claim claim = finding.claim();
                GapSheet.Base base =
                        finding.via().isPresent()
                                ? GapSheet.Base.elsewhere(
                                        element.element().id(), provision.id(), claim, lang)
                                : GapSheet.Base.of(
                                        element.element().id(), provision.id(), claim, lang);
                provision.force().from().ifPresent(day -> put(GapColumn.IN_FORCE_FROM, day));
                provision.force().until().ifPresent(day -> put(GapColumn.IN_FORCE_UNTIL, day));
                claim.lacks().ifPresent(prose::told); // for the terms on the first sheet
                prose.told(claim.because());
                GapSheet.Judged judged = GapSheet.Judged.of(claim, lang);
                return put(
                                GapColumn.INSTRUMENT,
                                finding.instrument().cite().written(lang) + prose.path(finding))
                        .put(GapColumn.PROVISION_PINPOINT, provision.pinpoint(lang))
                        .put(GapColumn.COUNTS_AS, say(Phrase.of(finding.extent())))
                        .put(
                                GapColumn.WEAKENED_BY,
                                joined(
                                        finding.weakenedBy().stream()
                                                .map(weakness -> weakness.residue())
                                                .toList()))
                        .put(GapColumn.VERIFIED, yesNo(finding.isVerified()))
                        .put(GapColumn.PROVISION, provision.id())
                        .put(GapColumn.EXTENT, say(Phrase.of(claim.extent())))
                        .put(GapColumn.LACKS, judged.lacks())
                        .put(GapColumn.BECAUSE, judged.because())
                        .put(GapColumn.FILE, claim.span().file() + ":" + claim.span().line())
                        .put(GapColumn.BASE, base);
            }
        }

        private String candidates(Finding finding) {
            return finding.candidates().stream()
                    .limit(MOST_CANDIDATES)
                    .map(
                            one ->
                                    prose.cite(one.instrument(), one.provision())
                                            + " ["
                                            + one.provision().id()
                                            + "]")
                    .collect(Collectors.joining("\n"));
        }

        private String joined(List<Text> texts) {
            return texts.stream().map(prose::told).collect(Collectors.joining("; "));
        }

        private String yesNo(boolean yes) {
            return say(yes ? Phrase.YES : Phrase.NO);
        }

        private void instruments() {
            Workbook.Sheet sheet =
                    book.sheet(
                            say(Phrase.INSTRUMENTS_SHEET),
                            true,
                            List.of(18, 44, 14, 12, 12, 11, 11, 14, 40, 40, 22));
            sheet.head(
                    List.of(
                            say(Phrase.INSTRUMENT),
                            say(Phrase.TITLE_WORD),
                            say(Phrase.KIND),
                            GapColumn.IN_FORCE_FROM.heading(lang),
                            GapColumn.IN_FORCE_UNTIL.heading(lang),
                            say(Phrase.PROVISIONS),
                            say(Phrase.READ_IN_FULL),
                            GapColumn.CONFIDENCE.heading(lang),
                            say(Phrase.SOURCES),
                            say(Phrase.ADDRESSES),
                            "id"));
            for (Instrument instrument : report.instruments()) {
                sheet.row(
                        List.of(
                                instrument.cite().written(lang),
                                instrument.title().written(lang),
                                say(Phrase.of(instrument.kind())),
                                instrument.force().from().map(Object.class::cast).orElse(""),
                                instrument.force().until().map(Object.class::cast).orElse(""),
                                (int)
                                        instrument.provisions().stream()
                                                .filter(
                                                        one ->
                                                                instrument.countsOn(
                                                                        report.asOf(), one))
                                                .count(),
                                yesNo(
                                        instrument.isReadInFull(
                                                report.catalogue().id(), report.asOf())),
                                say(Phrase.of(instrument.checked().confidence())),
                                lines(instrument.sources().stream().map(this::title)),
                                lines(
                                        instrument.sources().stream()
                                                .flatMap(source -> source.url().stream())),
                                instrument.id()));
            }
            sheet.table(0, 1, 9);
        }

        private static String lines(Stream<String> texts) {
            return texts.distinct().collect(Collectors.joining("\n"));
        }

        private String title(Source source) {
            return source.title().in(lang);
        }

        private void practice() {
            Workbook.Sheet sheet =
                    book.sheet(
                            say(Phrase.PRACTICE),
                            true,
                            List.of(14, 12, 14, 26, 13, 60, 40, 30, 40, 14, 22));
            sheet.head(
                    List.of(
                            say(Phrase.KIND),
                            say(Phrase.DAY),
                            GapColumn.PINPOINT.heading(lang),
                            GapColumn.TITLE.heading(lang),
                            say(Phrase.EFFECT),
                            say(Phrase.PRACTICE_SAYS),
                            say(Phrase.SENTENCE),
                            say(Phrase.SOURCES),
                            say(Phrase.ADDRESSES),
                            GapColumn.CONFIDENCE.heading(lang),
                            "id"));
            for (Finding finding : report.findings()) {
                for (Practice one : finding.practice()) {
                    sheet.row(practice(finding, one));
                }
                for (Decision one : finding.decisions()) {
                    sheet.row(decision(finding, one));
                }
            }
            sheet.table(0, 3, 8);
        }

        private List<Object> practice(Finding finding, Practice one) {
            return List.of(
                    say(Phrase.PRACTICE),
                    switch (one.dayOf()) {
                        case PUBLICATION -> one.day();
                        case READING -> prose.dated(one);
                    },
                    finding.obligation().pinpoint().in(lang),
                    prose.told(finding.obligation().title()),
                    say(
                            switch (one.effect()) {
                                case UNDERMINES -> Phrase.UNDERMINES;
                                case CONFIRMS -> Phrase.CONFIRMS;
                            }),
                    prose.told(one.summary()),
                    "",
                    title(one.source()),
                    one.source().url().orElse(""),
                    say(Phrase.of(one.checked().confidence())),
                    one.id());
        }

        private List<Object> decision(Finding finding, Decision one) {
            return List.of(
                    say(Phrase.DECISION),
                    one.decided(),
                    finding.obligation().pinpoint().in(lang),
                    prose.told(finding.obligation().title()),
                    "",
                    one.court().written(lang)
                            + ", "
                            + one.number()
                            + ": "
                            + prose.told(one.summary()),
                    prose.sentencing(report, one),
                    lines(one.sources().stream().map(this::title)),
                    lines(one.sources().stream().flatMap(source -> source.url().stream())),
                    say(Phrase.of(one.checked().confidence())),
                    one.id());
        }
    }
}
