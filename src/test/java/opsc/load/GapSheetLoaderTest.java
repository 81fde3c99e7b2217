package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opsc.diagnostic.CellProblem;
import opsc.load.GapSheetLoader.Edited;
import opsc.load.GapSheetLoader.Row;
import opsc.model.GapSheet.Base;
import opsc.model.GapSheet.Column;
import opsc.model.Lang;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is read of a workbook, made by Apache POI, and what is told of one that cannot be. */
class GapSheetLoaderTest {

    private static final int MOST_UNPACKED = 128 << 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_ROWS = 50_000;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TOO_LARGE =
            "book.xlsx: the workbook is larger than any that opsc writes";
    private static final String DAMAGED = "book.xlsx: the workbook is damaged and cannot be read";
    private static final String OTHER = "book.xlsx: no sheet of this workbook holds claims of opsc";

    private final List<CellProblem> problems = new ArrayList<>();
    private final Workbook book = new XSSFWorkbook();
    private final Sheet gaps = book.createSheet("Gaps");

    GapSheetLoaderTest() {
        int at = 0;
        for (Column column : Column.values()) {
            set(1, at++, column.key());
        }
        set(1, at, "opsc-gaps-1 AAA opsc id");
    }

    @Test
    void stateCatalogueAndLanguageStandInTheHeadOfTheHiddenColumn() throws IOException {
        Edited edited = read().orElseThrow();
        assertEquals("AAA", edited.state());
        assertEquals("opsc", edited.catalogue());
        assertEquals(Lang.ID, edited.lang());
    }

    @Test
    void rowsThatSaySomethingAreReadBelowTheTwoHeads() throws IOException {
        Base base = new Base("0123456789ab", Optional.empty(), Optional.empty());
        set(2, 0, "Element");
        set(3, 0, " opsc-1.sell\u200B ");
        gaps.getRow(2).createCell(3).setCellValue(12.5);
        set(4, 4, "");
        set(5, 6, base.toString());
        List<Row> rows = read().orElseThrow().rows();
        assertEquals(2, rows.size());
        assertEquals("opsc-1.sell", rows.get(0).text(Column.ELEMENT));
        assertEquals("12.5", rows.get(0).text(Column.LACKS));
        assertEquals("", rows.get(0).text(Column.BECAUSE));
        assertEquals("Gaps!D3", rows.get(0).place(Column.LACKS));
        assertEquals(Optional.empty(), rows.get(0).base());
        assertEquals(Optional.of(base), rows.get(1).base());
    }

    @Test
    void theSheetIsFoundWhereverItStands() throws IOException {
        book.createSheet("Notes").createRow(0).createCell(0).setCellValue("element");
        book.createSheet("Empty");
        book.createSheet("Below").createRow(1).createCell(0).setCellValue("opsc-gaps-1 A b en");
        book.setSheetOrder("Gaps", 3);
        assertEquals("AAA", read().orElseThrow().state());
    }

    @Test
    void whatStandsInACellIsText() throws IOException {
        set(3, 0, "opsc-1.sell");
        gaps.getRow(2).createCell(3).setCellFormula("1+1");
        gaps.getRow(2).createCell(4).setCellErrorValue(FormulaError.NA.getCode());
        assertFalse(read().isPresent());
        assertEquals(
                List.of("Gaps!D3: a formula stands here", "Gaps!E3: the cell holds an error"),
                told());
    }

    @Test
    void hiddenWordsThatWereChangedAreTold() throws IOException {
        set(4, 6, "mine");
        assertFalse(read().isPresent());
        assertEquals(List.of("Gaps!G4: the hidden fingerprint of the row was changed"), told());
        for (String head : List.of("opsc-gaps-1 AAA opsc fr", "opsc-gaps-1 AAA opsc")) {
            problems.clear();
            set(1, 6, head);
            assertFalse(read().isPresent());
            assertEquals(List.of("Gaps!G1: the head of the hidden column was changed"), told());
        }
    }

    @Test
    void columnsThatAreMissingAreTold() throws IOException {
        set(1, 3, "what is missing");
        set(1, 4, "");
        set(3, 0, "opsc-1.sell");
        assertFalse(read().isPresent());
        assertEquals(
                List.of(
                        "Gaps!1:1: the column `lacks` is missing",
                        "Gaps!1:1: the column `because` is missing"),
                told());
    }

    @Test
    void whatIsNoWorkbookIsToldOnce() {
        String none = "book.xlsx: this is no .xlsx workbook";
        String old = "book.xlsx: this is an old .xls workbook or one locked with a password";
        assertEquals(List.of(none), toldOf());
        assertEquals(List.of(none), toldOf('P'));
        assertEquals(List.of(none), toldOf('P', 'N', 'G'));
        assertEquals(List.of(none), toldOf('K', 'K', 'K'));
        assertEquals(List.of(none), toldOf(0xD0, 'K'));
        assertEquals(List.of(none), toldOf('P', 0xCF));
        assertEquals(List.of(old), toldOf(0xD0, 0xCF));
        assertEquals(List.of(DAMAGED), toldOf('P', 'K'));
    }

    @Test
    void anArchiveOfSomethingElseIsToldOnce() throws IOException {
        assertEquals(List.of(DAMAGED), toldOf(zip(Map.of("a.txt", "a".getBytes()))));
        set(1, 6, "");
        assertEquals(List.of(OTHER), toldOf(bytes()));
        byte[] whole = bytes();
        assertEquals(List.of(DAMAGED), toldOf(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aPartMayBeAnything() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("xl/media/image1.png", new byte[] {1, 2, 3});
        assertEquals(List.of(), toldOf(zip(parts)));
    }

    @Test
    void aPartThatIsFarTooLargeIsNotUnpacked() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("zeros", new byte[MOST_UNPACKED + 1]);
        assertEquals(List.of(TOO_LARGE), toldOf(zip(parts)));
    }

    @Test
    void upToTheMostPartsItIsRead() throws IOException {
        Map<String, byte[]> parts = parts();
        for (int part = parts.size(); part < MOST_PARTS; part++) {
            parts.put("part" + part, new byte[0]);
        }
        assertEquals(List.of(), toldOf(zip(parts)));
        parts.put("part", new byte[0]);
        assertEquals(List.of(TOO_LARGE), toldOf(zip(parts)));
    }

    @Test
    void upToTheMostRowsAndTheLastColumnItIsRead() throws IOException {
        assertEquals(List.of(), toldOf(with("<row/>".repeat(MOST_ROWS - 1))));
        assertEquals(List.of(TOO_LARGE), toldOf(with("<row/>".repeat(MOST_ROWS))));
        String row = "<row r=\"9\"><c r=\"%s9\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
        assertEquals(List.of(), toldOf(with(row.formatted("XFD"))));
        assertEquals(List.of(TOO_LARGE), toldOf(with(row.formatted("AAAA"))));
    }

    /** An entity can stand for any number of rows, or for a file of the machine. */
    @Test
    void noEntityIsResolved() throws IOException {
        Map<String, byte[]> parts = parts();
        String rows = "<!DOCTYPE r [<!ENTITY e \"" + "<row/>".repeat(MOST_ROWS + 1) + "\">]>";
        parts.put("rows.xml", (rows + "<r>&e;</r>").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), toldOf(zip(parts)));
    }

    private void set(int row, int column, String text) {
        Optional.ofNullable(gaps.getRow(row - 1))
                .orElseGet(() -> gaps.createRow(row - 1))
                .createCell(column)
                .setCellValue(text);
    }

    private Optional<Edited> read() throws IOException {
        return GapSheetLoader.load(bytes(), "book.xlsx", problems);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** What the archive holds, by name. */
    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The workbook with more at the end of its sheet. */
    private byte[] with(String rows) throws IOException {
        Map<String, byte[]> parts = parts();
        String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8);
        String more = sheet.replace("</sheetData>", rows + "</sheetData>");
        parts.put(SHEET, more.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private List<String> toldOf(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            all[at] = (byte) bytes[at];
        }
        return toldOf(all);
    }

    private List<String> toldOf(byte[] bytes) {
        problems.clear();
        boolean isRead = GapSheetLoader.load(bytes, "book.xlsx", problems).isPresent();
        assertEquals(isRead, problems.isEmpty());
        return told();
    }

    private List<String> told() {
        return problems.stream()
                .map(one -> one.place() + ": " + one.message().in(Lang.EN))
                .toList();
    }
}
