package opsc.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opsc.model.Lang;
import opsc.model.Tool;
import opsc.report.OfficeFile;
import opsc.report.Visible;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A draft as a Word document. The only class that knows Apache POI, loaded when Word is asked for.
 */
final class DraftWord implements Block.Cases<RuntimeException> {

    /** A4 in twentieths of a point, and its margins. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1247;

    /** Letters that a column of a table has room for. */
    private static final int NARROW = 12;

    private static final int WIDE = 80;

    /** Twentieths of a point that a wide letter takes in a table, and the edges of its cells. */
    private static final int LETTER = 130;

    private static final int CELL = 240;

    private final XWPFDocument word;
    private final Draft draft;
    private int bookmarks;

    private DraftWord(XWPFDocument word, Draft draft) {
        this.word = word;
        this.draft = draft;
    }

    static byte[] bytes(Draft draft) {
        try (XWPFDocument word = new XWPFDocument()) {
            new DraftWord(word, draft).write();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            word.write(packed);
            return repacked(packed.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() throws IOException {
        styles();
        page();
        properties();
        paragraph("Title", draft.title());
        draft.cover().forEach(block -> block.to(this));
        if (draft.sections().size() > 1) {
            contents();
        }
        boolean first = true;
        for (Section section : draft.sections()) {
            XWPFParagraph heading = heading(1, section.title());
            heading.setPageBreak(first || !section.counted());
            first = false;
            section.blocks().forEach(block -> block.to(this));
        }
    }

    // --- blocks

    @Override
    public void heading(Block.Heading heading) {
        heading(heading.level(), heading.text());
    }

    private XWPFParagraph heading(int level, String text) {
        XWPFParagraph paragraph = paragraph("Heading" + level, "");
        if (level < 3) {
            bookmarks++;
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(BigInteger.valueOf(bookmarks));
            start.setName(anchor(bookmarks));
            write(paragraph, text);
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        } else {
            write(paragraph, text);
        }
        return paragraph;
    }

    @Override
    public void paragraph(Block.Paragraph block) {
        XWPFParagraph paragraph =
                paragraph(block.number().isPresent() ? "OpscParagraph" : "Normal", "");
        boolean first = true;
        for (Run run : block.runs()) {
            if (!first) {
                write(paragraph, " ");
            }
            first = false;
            Optional<String> style = run.mark().map(Mark::style);
            if (!run.label().isEmpty()) {
                XWPFRun label = write(paragraph, run.label());
                style.ifPresent(label::setStyle);
                label.setBold(true);
            }
            if (!run.text().isEmpty()) {
                XWPFRun text =
                        write(paragraph, run.label().isEmpty() ? run.text() : " " + run.text());
                style.ifPresent(text::setStyle);
            }
        }
    }

    @Override
    public void table(Block.Table block) {
        if (!block.caption().isEmpty()) {
            paragraph("Caption", block.caption());
        }
        XWPFTable table = word.createTable(block.rows().size() + 1, block.columns().size());
        table.setStyleID("OpscTable");
        table.getCTTbl().getTblPr().unsetTblBorders(); // the style has its own
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(Visible.of(block.caption()));
        int[] widths = widths(block);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        row(table.getRow(0), block.columns(), widths).setRepeatHeader(true);
        for (int at = 0; at < block.rows().size(); at++) {
            row(table.getRow(at + 1), block.rows().get(at), widths).setCantSplitRow(true);
        }
        paragraph("TableText", "");
    }

    /**
     * Twentieths of a point for each column: room for its longest word, and of what is left a share
     * by its longest cell, within limits.
     */
    private static int[] widths(Block.Table block) {
        int[] words = new int[block.columns().size()];
        int[] shares = new int[words.length];
        for (int at = 0; at < words.length; at++) {
            int column = at;
            List<String> cells =
                    Stream.concat(
                                    Stream.of(block.columns().get(at)),
                                    block.rows().stream().map(row -> row.get(column)))
                            .toList();
            words[at] =
                    CELL
                            + LETTER
                                    * longest(
                                            cells.stream()
                                                    .flatMap(
                                                            cell -> Stream.of(cell.split("[ -]"))));
            shares[at] = Math.max(NARROW, Math.min(WIDE, longest(cells.stream())));
        }
        int left = Math.max(0, WIDTH - 2 * MARGIN - IntStream.of(words).sum());
        int all = IntStream.of(shares).sum();
        return IntStream.range(0, words.length)
                .map(at -> words[at] + left * shares[at] / all)
                .toArray();
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static XWPFTableRow row(XWPFTableRow row, List<String> cells, int[] widths) {
        for (int at = 0; at < cells.size(); at++) {
            row.getCell(at).setWidth(Integer.toString(widths[at]));
            XWPFParagraph paragraph = row.getCell(at).getParagraphs().get(0);
            paragraph.setStyle("TableText");
            write(paragraph, cells.get(at));
        }
        return row;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            write(paragraph, text);
        }
        return paragraph;
    }

    /** No text from the data can act, or break the XML. */
    private static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(Visible.of(text));
        return run;
    }

    // --- contents

    /** A field that is filled here, with paragraphs, and that Word can fill anew, with pages. */
    private void contents() {
        paragraph("ContentsHeading", Wording.CONTENTS.in(draft.lang()));
        XWPFParagraph line = null;
        int mark = 0;
        for (Section section : draft.sections()) {
            line = entry("TOC1", section.title(), ++mark, paragraphs(section), line == null);
            for (Block block : section.blocks()) {
                if (block instanceof Block.Heading heading && heading.level() == 2) {
                    line = entry("TOC2", heading.text(), ++mark, "", false);
                }
            }
        }
        if (line != null) {
            line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        }
    }

    private String paragraphs(Section section) {
        String text = Contents.paragraphs(section, draft.lang());
        return text.isEmpty() ? "" : text.substring(2);
    }

    private XWPFParagraph entry(
            String style, String title, int mark, String paragraphs, boolean first) {
        XWPFParagraph line = paragraph(style, "");
        if (first) {
            line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
            line.createRun()
                    .getCTR()
                    .addNewInstrText()
                    .setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
            line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        }
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(anchor(mark));
        link.addNewR().addNewT().setStringValue(Visible.of(title));
        if (!paragraphs.isEmpty()) {
            line.createRun().addTab();
            write(line, paragraphs);
        }
        return line;
    }

    private static String anchor(int mark) {
        return "_Toc" + (100_000 + mark);
    }

    // --- the document around it

    private void styles() throws IOException {
        try {
            CTStyles styles = StylesDocument.Factory.parse(resource("styles.xml")).getStyles();
            styles.getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLangArray(0)
                    .setVal(draft.lang() == Lang.ID ? "id-ID" : "en-GB");
            word.createStyles().setStyles(styles);
            word.createNumbering()
                    .setNumbering(
                            NumberingDocument.Factory.parse(resource("numbering.xml"))
                                    .getNumbering());
        } catch (XmlException broken) {
            throw new IllegalStateException("a bundled style sheet is broken", broken);
        }
    }

    private static InputStream resource(String name) {
        return DraftWord.class.getResourceAsStream(name);
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        write(head, draft.banner());
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
        core.setTitle(Visible.of(draft.title()));
        core.setCreator(Tool.NAME);
        core.setCategory(Visible.of(draft.banner()));
        Optional<Date> day = Optional.of(at(draft.asOf()));
        core.setCreated(day);
        core.setModified(day);
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The same parts in the order of their names. */
    private static byte[] repacked(byte[] packed) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return OfficeFile.of(parts);
    }
}
