package opsc.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opsc.cli.Session;
import opsc.model.GapSheet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook, read back by Apache POI, which had no part in writing it. */
class XlsxReportTest {

    private static final int HEAD = 1;

    @Test
    void aSecondRunGivesTheSameBytes() {
        assertArrayEquals(workbook("en"), workbook("en"));
    }

    @Test
    void theSheetsStandInTheirOrderInBothLanguages() throws IOException {
        assertEquals(
                List.of("Read me", "Summary", "Gaps", "Instruments", "Practice"), sheets("en"));
        assertEquals(
                List.of("Baca dulu", "Ringkasan", "Kesenjangan", "Peraturan", "Praktik"),
                sheets("id"));
    }

    @Test
    void theGapsSheetHasARowForEachRowOfTheCsv() throws IOException {
        Set<String> expected = new TreeSet<>();
        String csv = run("csv", "en").out().substring(1);
        for (CSVRecord row : CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            expected.add(
                    String.join(
                            "|",
                            row.get("pinpoint"),
                            row.get("element"),
                            row.get("provision"),
                            row.get("declared_extent"),
                            row.get("because").isEmpty() || row.get("provision").isEmpty()
                                    ? ""
                                    : row.get("because")));
        }
        try (XSSFWorkbook book = read("en")) {
            Sheet gaps = book.getSheet("Gaps");
            Map<String, Integer> columns = columns(gaps);
            Set<String> actual = new TreeSet<>();
            for (Row row : gaps) {
                if (row.getRowNum() > HEAD && !text(row, columns.get("pinpoint")).isEmpty()) {
                    actual.add(
                            String.join(
                                    "|",
                                    text(row, columns.get("pinpoint")),
                                    text(row, columns.get("element")),
                                    text(row, columns.get("provision")),
                                    text(row, columns.get("extent")),
                                    text(row, columns.get("because"))));
                }
            }
            assertEquals(String.join("\n", expected), String.join("\n", actual));
        }
    }

    @Test
    void nothingCanRunAsAFormula() throws IOException {
        try (XSSFWorkbook book = read("en")) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(
                                cell.getCellType() == CellType.FORMULA,
                                sheet.getSheetName() + "!" + cell.getAddress());
                        if (cell.getCellType() == CellType.STRING && !row.getZeroHeight()) {
                            // A text that is typed over, "=1+1" for one, stays a text.
                            assertEquals(
                                    "@",
                                    cell.getCellStyle().getDataFormatString(),
                                    sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    }
                }
            }
        }
    }

    @Test
    void aFullDayIsADateAndAGapsRankANumber() throws IOException {
        try (XSSFWorkbook book = read("en")) {
            Sheet gaps = book.getSheet("Gaps");
            int from = columns(gaps).get("in_force_from");
            long dates =
                    rows(gaps)
                            .filter(row -> row.getCell(from) != null)
                            .filter(row -> row.getCell(from).getCellType() == CellType.NUMERIC)
                            .filter(row -> DateUtil.isCellDateFormatted(row.getCell(from)))
                            .count();
            assertTrue(dates > 500, dates + " dates");
            assertTrue(
                    rows(gaps)
                            .filter(row -> row.getCell(0) != null)
                            .anyMatch(row -> row.getCell(0).getNumericCellValue() == 1.0));
        }
    }

    @Test
    void aDayKnownOnlyInPartIsATextAsTheFileHasIt() throws IOException {
        try (XSSFWorkbook book = read("en")) {
            Sheet gaps = book.getSheet("Gaps");
            int from = columns(gaps).get("in_force_from");
            List<Cell> vague =
                    rows(gaps)
                            .map(row -> row.getCell(from))
                            .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
                            .toList();
            assertFalse(vague.isEmpty());
            for (Cell cell : vague) {
                assertTrue(cell.getStringCellValue().matches("[0-9]{4}(-[0-9]{2})?"));
                assertEquals("@", cell.getCellStyle().getDataFormatString());
            }
        }
    }

    @Test
    void whatCannotBeSeenIsNotInACell() {
        assertEquals(
                "offering a child", GapSheet.asInACell(" offer\u200Bing a \u202Echild\uFEFF\n"));
    }

    @Test
    void noPartIsCompressedAsNoTwoCompressorsAgree() throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook("en")))) {
            int stored = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertEquals(ZipEntry.STORED, part.getMethod(), part.getName());
                stored++;
            }
            assertTrue(stored > 8, stored + " parts");
        }
    }

    @Test
    void theGapsSheetPrintsWhatIsReadAndNotWhatTheImportNeeds() throws IOException {
        try (XSSFWorkbook book = read("id")) {
            XSSFSheet gaps = book.getSheet("Kesenjangan");
            Map<String, Integer> columns = columns(gaps);
            String area = book.getPrintArea(book.getSheetIndex(gaps));
            int last = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getCol();
            assertEquals(columns.get("because"), last, area);
            for (String word : List.of("phase", "strength", "element", "provision", "file")) {
                assertTrue(columns.get(word) > last, word);
            }
        }
    }

    @Test
    void anEnglishReaderIsToldPlacesInEnglishAndTheIdsStay() throws IOException {
        try (XSSFWorkbook book = read("en")) {
            Sheet gaps = book.getSheet("Gaps");
            Map<String, Integer> columns = columns(gaps);
            for (String word : List.of("provision_pinpoint", "open", "why", "candidates")) {
                List<String> places =
                        rows(gaps).map(row -> text(row, columns.get(word))).distinct().toList();
                assertTrue(places.stream().anyMatch(text -> text.contains("article ")), word);
                assertEquals(
                        List.of(),
                        places.stream().filter(text -> text.contains("Pasal ")).toList(),
                        word);
            }
            assertTrue(
                    rows(gaps)
                            .map(row -> text(row, columns.get("provision")))
                            .anyMatch(id -> id.equals("idn-uu-44-2008/pasal-29")));
        }
    }

    @Test
    void whatIsOpenOfAnElementStandsInItsFirstRowAlone() throws IOException {
        try (XSSFWorkbook book = read("en")) {
            Sheet gaps = book.getSheet("Gaps");
            Map<String, Integer> columns = columns(gaps);
            List<String> open =
                    rows(gaps)
                            .filter(row -> !text(row, columns.get("open")).isEmpty())
                            .map(row -> text(row, columns.get("element")))
                            .toList();
            assertTrue(open.contains("opsc-3-1-c.material-2-c"), open.toString());
            assertEquals(open.stream().distinct().toList(), open);
        }
    }

    @Test
    void theGapsSheetIsOneToWorkWith() throws IOException {
        try (XSSFWorkbook book = read("id")) {
            XSSFSheet gaps = book.getSheet("Kesenjangan");
            assertTrue(gaps.getRow(0).getZeroHeight(), "the row of column words is hidden");
            assertEquals(2, gaps.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(gaps.getPaneInformation().isFreezePane());
            assertTrue(gaps.getCTWorksheet().isSetAutoFilter());
            assertTrue(gaps.getPrintSetup().getLandscape());
            assertEquals(PrintSetup.A3_PAPERSIZE, gaps.getPrintSetup().getPaperSize());
            assertTrue(gaps.getFitToPage());
            assertEquals(1, gaps.getPrintSetup().getFitWidth());
            assertEquals(0, gaps.getPrintSetup().getFitHeight());
            assertEquals("2:2", gaps.getRepeatingRows().formatAsString());
            assertTrue(gaps.getFooter().getLeft().contains("2018-12-03"));
            assertTrue(gaps.getFooter().getRight().contains("&P/&N"));
            Map<String, Integer> columns = columns(gaps);
            Cell because = gaps.getRow(2 * HEAD + 10).getCell(columns.get("because"));
            assertTrue(because.getCellStyle().getWrapText());
            Set<List<String>> lists = new HashSet<>();
            for (DataValidation list : gaps.getDataValidations()) {
                lists.add(List.of(list.getValidationConstraint().getExplicitListValues()));
            }
            assertEquals(
                    Set.of(
                            List.of("penuh", "sebagian", "bertentangan"),
                            List.of("terverifikasi", "belum diverifikasi")),
                    lists);
        }
    }

    /** Excel repairs, or refuses, what other programs read. */
    @Test
    void eachPartIsValidAgainstTheSchemaThatExcelReads() throws IOException {
        try (XSSFWorkbook book = read("en")) {
            assertTrue(book.getCTWorkbook().validate(), "workbook");
            assertTrue(book.getStylesSource().getCTStylesheet().validate(), "styles");
            for (Sheet sheet : book) {
                String name = sheet.getSheetName();
                assertTrue(((XSSFSheet) sheet).getCTWorksheet().validate(), name);
            }
        }
    }

    @Test
    void aFooterStaysWithinTheLettersThatExcelTakes() throws IOException {
        for (String letter : List.of("a", "&", "\uD83D\uDC76")) {
            Workbook book = new Workbook("title", letter.repeat(500));
            book.sheet("sheet", Workbook.Page.UPRIGHT, List.of(9)).line("text", false);
            byte[] bytes = book.bytes(LocalDate.of(2020, 1, 1));
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                String footer =
                        read.getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddFooter();
                assertTrue(footer.length() < 256, footer);
                assertTrue(footer.contains(letter.repeat(80) + "..."), footer);
            }
        }
    }

    @Test
    void textIsBrokenIntoTheLinesThatItsCellNeeds() {
        assertEquals(1, Calibri.lines("", 300));
        assertEquals(1, Calibri.lines("one two", 336));
        assertEquals(2, Calibri.lines("one two", 335));
        assertEquals(2, Calibri.lines("one two three", 350));
        assertEquals(3, Calibri.lines("one\ntwo\nthree", 300));
        assertEquals(2, Calibri.lines("WWWWWWWWWW", 500), "wide letters");
        assertEquals(1, Calibri.lines("iiiiiiiiii", 500), "narrow letters");
        assertEquals(2, Calibri.lines("\u2013\u2013", 109), "letters of other scripts");
    }

    private static List<String> sheets(String lang) throws IOException {
        try (XSSFWorkbook book = read(lang)) {
            return StreamSupport.stream(book.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
        }
    }

    private static java.util.stream.Stream<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() > HEAD);
    }

    /** The columns by the words in the hidden first row. */
    private static Map<String, Integer> columns(Sheet gaps) {
        Map<String, Integer> columns = new HashMap<>();
        gaps.getRow(0)
                .forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static XSSFWorkbook read(String lang) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook(lang)));
    }

    private static byte[] workbook(String lang) {
        return run("xlsx", lang).bytes();
    }

    private static Session run(String format, String lang) {
        Session session =
                Session.run(
                        Path.of(""),
                        "report",
                        "idn",
                        "--as-of",
                        "2018-12-03",
                        "--format",
                        format,
                        "--lang",
                        lang,
                        "--output",
                        "-");
        assertEquals(0, session.exit(), session.err());
        return session;
    }
}
