package opsc.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import opsc.model.Claim;
import opsc.model.ClaimFinding;
import opsc.model.Confidence;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.GapSheet;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Provision;
import opsc.report.Workbook.Shade;

/**
 * The sheet Gaps: one row for each obligation, element and claim. What is open of an element stands
 * in its first row alone, so that a filter for it leaves each open element once.
 */
record XlsxGaps(GapReport report, Lang lang, Prose prose) {

    /** The row of the headings, under the hidden row of the columns' words. */
    private static final int HEAD = 1;

    /** Rows under the table in which a claim can be added. */
    private static final int FREE_ROWS = 20;

    /** More are no hint any more. */
    private static final int MOST_CANDIDATES = 3;

    void write(Workbook book) {
        Workbook.Sheet sheet =
                book.sheet(say(Phrase.GAPS_SHEET), Workbook.Page.LARGE, GapColumn.widths());
        head(sheet);
        List<Finding> gaps = report.gaps();
        for (Finding finding : report.findings()) {
            rows(sheet, finding, gaps.indexOf(finding) + 1);
        }
        sheet.table(HEAD, GapColumn.TITLE.at(), GapColumn.BECAUSE.at() + 1);
        toCorrect(sheet);
    }

    private String say(Phrase phrase) {
        return phrase.in(lang);
    }

    private void head(Workbook.Sheet sheet) {
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
        sheet.head(Arrays.stream(GapColumn.values()).map(column -> column.heading(lang)).toList());
    }

    private void rows(Workbook.Sheet sheet, Finding finding, int rank) {
        Cells duty = new Cells().obligation(finding, rank);
        if (finding.elements().isEmpty()) {
            sheet.row(duty.inOrder());
        }
        for (ElementFinding element : finding.elements()) {
            Cells part = duty.copy().element(element);
            Cells first = part.copy().open(finding, element);
            if (element.claims().isEmpty()) {
                GapSheet.Base base = GapSheet.Base.of(element.element().id());
                sheet.row(first.put(GapColumn.BASE, base).inOrder());
            }
            for (ClaimFinding claim : element.claims()) {
                Cells row = claim == element.claims().get(0) ? first : part.copy();
                sheet.row(row.claim(element, claim).inOrder());
            }
        }
    }

    /** The columns that may be corrected, and those that must stay. */
    private void toCorrect(Workbook.Sheet sheet) {
        int top = HEAD + 1;
        int last = sheet.next() - 1;
        int free = last + FREE_ROWS;
        for (GapColumn column : GapColumn.values()) {
            if (column.shade() != Shade.PLAIN) {
                sheet.shade(column.at(), top, last, column.shade());
            }
            if (column.isReadBack()) {
                sheet.shade(column.at(), last + 1, free, Shade.OPEN);
            }
        }
        List<String> extents =
                Arrays.stream(Extent.values()).map(one -> say(Phrase.of(one))).toList();
        List<String> confidences =
                Arrays.stream(Confidence.values()).map(one -> say(Phrase.of(one))).toList();
        only(sheet, GapColumn.EXTENT, extents, top, free);
        only(sheet, GapColumn.CONFIDENCE, confidences, top, free);
    }

    private void only(
            Workbook.Sheet sheet, GapColumn column, List<String> words, int top, int bottom) {
        sheet.only(words, column.at(), top, bottom, column.meaning(lang));
    }

    /** The cells of one row. */
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

        private Cells element(ElementFinding element) {
            String title = prose.told(element.element().title());
            return put(
                            GapColumn.ELEMENT_TITLE,
                            element.isBeyond() ? title + " (" + say(Phrase.BEYOND) + ")" : title)
                    .put(GapColumn.ELEMENT_STATUS, prose.status(element))
                    .put(GapColumn.ELEMENT, element.element().id());
        }

        private Cells open(Finding finding, ElementFinding element) {
            boolean open =
                    element.status().isShortfall()
                            || element.status() == ElementStatus.NOT_ASSESSED;
            return put(GapColumn.OPEN, String.join("\n", Residue.lines(element, prose)))
                    .put(
                            GapColumn.WHY,
                            element.judgement()
                                    .map(Judgement::because)
                                    .or(element::why)
                                    .map(prose::told)
                                    .orElse(""))
                    .put(GapColumn.CANDIDATES, open ? candidates(finding) : "");
        }

        private Cells claim(ElementFinding element, ClaimFinding finding) {
            Provision provision = finding.provision();
            Claim claim = finding.claim();
            ElementId id = element.element().id();
            provision.force().from().ifPresent(day -> put(GapColumn.IN_FORCE_FROM, day));
            provision.force().until().ifPresent(day -> put(GapColumn.IN_FORCE_UNTIL, day));
            GapSheet.Judged judged = GapSheet.Judged.of(claim, lang);
            return put(
                            GapColumn.INSTRUMENT,
                            finding.instrument().cite().written(lang) + prose.path(finding))
                    .put(GapColumn.PROVISION_PINPOINT, prose.place(finding.instrument(), provision))
                    .put(GapColumn.COUNTS_AS, say(Phrase.of(finding.extent())))
                    .put(
                            GapColumn.WEAKENED_BY,
                            finding.weakenedBy().stream()
                                    .map(weakness -> prose.told(weakness.residue()))
                                    .collect(Collectors.joining("; ")))
                    .put(GapColumn.VERIFIED, say(finding.isVerified() ? Phrase.YES : Phrase.NO))
                    .put(GapColumn.PROVISION, provision.id())
                    .put(GapColumn.EXTENT, say(Phrase.of(claim.extent())))
                    .put(GapColumn.LACKS, judged.lacks())
                    .put(GapColumn.BECAUSE, judged.because())
                    .put(GapColumn.FILE, claim.span().file() + ":" + claim.span().line())
                    .put(
                            GapColumn.BASE,
                            finding.via().isPresent()
                                    ? GapSheet.Base.elsewhere(id, provision.id(), claim, lang)
                                    : GapSheet.Base.of(id, provision.id(), claim, lang));
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
}
