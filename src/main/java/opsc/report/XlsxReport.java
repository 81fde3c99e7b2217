package opsc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.model.Confidence;
import opsc.model.Decision;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Phase;
import opsc.model.Practice;
import opsc.model.Source;
import opsc.model.Status;
import opsc.model.Tool;
import opsc.report.Workbook.Shade;

/**
 * The gap report as a workbook to filter, correct and send: how to use it, the counts, one row for
 * each obligation, element and claim, the instruments, and practice. {@code opsc import xlsx} takes
 * the corrected claims back.
 */
public final class XlsxReport implements ReportFormat {

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
            this.prose = Prose.inTermsAsWritten(lang);
            this.book = new Workbook(prose.title(report), prose.question(report));
        }

        private byte[] bytes() {
            readMe();
            summary();
            new XlsxGaps(report, lang, prose).write(book);
            instruments();
            practice();
            return book.bytes(report.asOf());
        }

        private String say(Phrase phrase, Object... values) {
            return phrase.in(lang, values);
        }

        private void readMe() {
            Workbook.Sheet sheet =
                    book.sheet(say(Phrase.READ_ME), Workbook.Page.UPRIGHT, List.of(24, 76));
            sheet.onOnePage();
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
        }

        private void summary() {
            Workbook.Sheet sheet =
                    book.sheet(
                            say(Phrase.SUMMARY),
                            Workbook.Page.WIDE,
                            List.of(18, 20, 18, 16, 22, 46, 52));
            sheet.onOnePage();
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

        private String yesNo(boolean yes) {
            return say(yes ? Phrase.YES : Phrase.NO);
        }

        private void instruments() {
            Workbook.Sheet sheet =
                    book.sheet(
                            say(Phrase.INSTRUMENTS_SHEET),
                            Workbook.Page.WIDE,
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
                            Workbook.Page.WIDE,
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
