package opsc.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opsc.model.Day;
import opsc.model.GapSheet;
import opsc.model.Tool;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook as its sheets are filled row by row. Texts are typed as texts, also for whoever edits
 * them later, so that none can run as a formula; days and numbers are typed as what they are.
 */
final class Workbook {

    /** No day before it has a number in every spreadsheet. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String FONT = "Calibri";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy\\-mm\\-dd";

    /** The letters of text, and of a table, where more should stand on a page, in points. */
    private static final int SIZE = 11;

    private static final int SMALL = 10;

    /** The height of a line of such letters, in points. */
    private static final double LINE = 15;

    private static final double SMALL_LINE = 12.75;

    /**
     * What of a column's width of 1 (a digit of the text) is sure to hold letters, in points: a
     * screen makes some letters wider than print does.
     */
    private static final int POINTS = 5;

    /** What of a text stays under Excel's limit of 255 for a whole footer, as it is written. */
    private static final int FOOTER = 180;

    /** Letters that stay so in any script, and as {@code &} too, which is written twice. */
    private static final int FEW = 80;

    private static final String LINES = "FFBFBFBF";

    /** What a cell's colour says: opacity, red, green and blue. */
    enum Shade {
        PLAIN("FFFFFFFF"),
        HEAD("FFD9E2F3"),
        /** Not to be changed. */
        FIXED("FFEDEDED"),
        /** To be filled in or corrected. */
        OPEN("FFFFF2CC");

        private final String rgb;

        Shade(String rgb) {
            this.rgb = rgb;
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final org.dhatim.fastexcel.Workbook book =
            new org.dhatim.fastexcel.Workbook(bytes, Tool.NAME, null);
    private final String footer;

    /**
     * @param footer printed at the left of each page, before the page numbers
     */
    Workbook(String title, String footer) {
        String whole = footer.replace("&", "&&");
        this.footer = whole.length() > FOOTER ? start(footer).replace("&", "&&") + "..." : whole;
        book.properties().setTitle(title);
    }

    private static String start(String text) {
        return text.codePoints()
                .limit(FEW)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a sheet is printed on. */
    enum Page {
        UPRIGHT(PaperSize.A4_PAPER, "portrait"),
        WIDE(PaperSize.A4_PAPER, "landscape"),
        /** A4 would take twice as many pages, or letters too small to read. */
        LARGE(PaperSize.A3_PAPER, "landscape");

        private final PaperSize size;
        private final String orientation;

        Page(PaperSize size, String orientation) {
            this.size = size;
            this.orientation = orientation;
        }
    }

    /** A new last sheet. */
    Sheet sheet(String name, Page page, List<Integer> widths) {
        return new Sheet(book.newWorksheet(name), page, widths);
    }

    /** The file, the same bytes for the same sheets; {@code day} stands for when it was made. */
    byte[] bytes(LocalDate day) {
        try {
            book.finish();
            return withoutClock(bytes.toByteArray(), day);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The library writes the hour into the file's properties. */
    private static byte[] withoutClock(byte[] file, LocalDate day) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile packed =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(packed.getEntriesInPhysicalOrder())) {
                parts.put(part.getName(), packed.getInputStream(part).readAllBytes());
            }
        }
        parts.computeIfPresent(
                "docProps/core.xml",
                (name, content) ->
                        new String(content, StandardCharsets.UTF_8)
                                .replaceFirst(
                                        "(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                                .getBytes(StandardCharsets.UTF_8));
        return OfficeFile.of(parts);
    }

    /** One sheet, filled from the top. */
    final class Sheet {
        private final Worksheet sheet;
        private final List<Integer> widths;
        private final Set<Integer> hidden = new HashSet<>();
        private int row;

        private Sheet(Worksheet sheet, Page page, List<Integer> widths) {
            this.sheet = sheet;
            this.widths = widths;
            for (int column = 0; column < widths.size(); column++) {
                sheet.width(column, widths.get(column));
            }
            sheet.paperSize(page.size);
            sheet.pageOrientation(page.orientation);
            sheet.leftMargin(0.4f);
            sheet.rightMargin(0.4f);
            sheet.topMargin(0.4f);
            sheet.bottomMargin(0.6f);
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            // "&R" starts what stands at the right.
            sheet.footer(footer + "&R&8&A &P/&N", Position.LEFT, FONT, 8);
        }

        /** Prints the sheet on one page, smaller if need be. */
        void onOnePage() {
            sheet.fitToHeight((short) 1);
        }

        /** The row that comes next, from 0. */
        int next() {
            return row;
        }

        void skip() {
            row++;
        }

        /** One text, running over the cells beside it. */
        void line(String text, boolean bold) {
            put(0, text);
            StyleSetter style = sheet.style(row, 0).format(TEXT);
            (bold ? bold(style) : small(style)).set();
            row++;
        }

        /** Headings of columns. */
        void head(List<String> headings) {
            fill(headings, LINE, SIZE + 1); // bold letters are wider
            bold(sheet.range(row, 0, row, headings.size() - 1).style())
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(Shade.HEAD.rgb)
                    .set();
            row++;
        }

        /** A row of the words by which the columns are found again; nobody sees it. */
        void hidden(List<String> words) {
            fill(words, LINE, SIZE);
            sheet.hideRow(row);
            row++;
        }

        void hide(int column) {
            sheet.hideColumn(column);
            hidden.add(column);
        }

        /** A label and what there is to say under it, in the first two columns. */
        void pair(String label, String text, Shade shade) {
            fill(List.of(label, text), LINE, SMALL);
            StyleSetter style = bold(sheet.style(row, 0)).format(TEXT);
            style.wrapText(true).verticalAlignment("top");
            if (shade != Shade.PLAIN) {
                style.fillColor(shade.rgb);
            }
            style.set();
            small(sheet.style(row, 1)).format(TEXT).wrapText(true).verticalAlignment("top").set();
            row++;
        }

        /** Texts, whole numbers and days; a day known only in part is a text. */
        void row(List<Object> cells) {
            fill(cells, SMALL_LINE, SMALL);
            for (int column = 0; column < cells.size(); column++) {
                shade(column, row, row, Shade.PLAIN);
            }
            row++;
        }

        private void fill(List<?> cells, double height, int size) {
            int lines = 1;
            for (int column = 0; column < cells.size(); column++) {
                put(column, cells.get(column));
                if (!hidden.contains(column)) {
                    String text = cells.get(column).toString();
                    int most = widths.get(column) * POINTS * 100 / size;
                    lines = Math.max(lines, Calibri.lines(text, most));
                }
            }
            sheet.rowHeight(row, Math.min(height * lines, Worksheet.MAX_ROW_HEIGHT));
        }

        private void put(int column, Object value) {
            if (value instanceof Integer number) {
                sheet.value(row, column, number);
            } else if (value instanceof Day day
                    && day.isExact()
                    && !day.date().isBefore(FIRST_DAY)) {
                sheet.value(row, column, day.date());
                sheet.style(row, column).format(DAY).set();
            } else if (!value.toString().isEmpty()) {
                sheet.value(row, column, GapSheet.asInACell(value.toString()));
            }
        }

        /** The look of a column from {@code top} down to {@code bottom}, both included. */
        void shade(int column, int top, int bottom, Shade shade) {
            for (int at = top; at <= bottom; at++) {
                Object value = sheet.value(at, column);
                StyleSetter style = sheet.style(at, column);
                small(style).wrapText(!hidden.contains(column));
                style.verticalAlignment("top").horizontalAlignment("left");
                if (value == null || value instanceof String) {
                    style.format(TEXT);
                }
                if (shade == Shade.PLAIN) {
                    style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
                    style.borderColor(BorderSide.BOTTOM, LINES);
                } else {
                    style.fillColor(shade.rgb).borderStyle("thin").borderColor(LINES);
                }
                style.set();
            }
        }

        /** Only {@code words} may be put into the cells. */
        void only(List<String> words, int column, int top, int bottom, String message) {
            sheet.range(top, column, bottom, column)
                    .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(Tool.NAME)
                    .error(message);
        }

        /**
         * Makes the table under the headings in row {@code head} one to work with: headings and the
         * first {@code left} columns stay in sight, each column can be filtered, headings stand on
         * each page, and the first {@code printed} columns are printed.
         */
        void table(int head, int left, int printed) {
            sheet.freezePane(left, head + 1);
            sheet.repeatRows(head);
            sheet.range(head, 0, Math.max(head, row - 1), printed - 1).setName("_xlnm.Print_Area");
            sheet.setAutoFilter(head, 0, Math.max(head, row - 1), widths.size() - 1);
        }
    }

    private static StyleSetter small(StyleSetter style) {
        return style.fontName(FONT).fontSize(SMALL);
    }

    private static StyleSetter bold(StyleSetter style) {
        return style.bold().fontName(FONT).fontSize(SIZE);
    }
}
