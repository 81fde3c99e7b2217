package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import opsc.cli.Session;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uFF1D1", "\u00A0@A1"})
    void aCellThatASpreadsheetWouldRunIsGuarded(String cell) {
        assertEquals("'" + cell, CsvReport.guarded(cell));
    }

    @Test
    void aCellIsOneLineWithoutControlCharacters() {
        assertEquals("'  =1 \uFFFD[31m", CsvReport.guarded("\r\n=1\t\u001B[31m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "art. 3(1)", "a=b", "3-4"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertEquals(cell, CsvReport.guarded(cell));
    }

    @Test
    void everyRowHasEveryColumnAndEveryTreatyElementHasARow() throws IOException {
        Session session =
                Session.run(
                        Path.of(""),
                        "report",
                        "idn",
                        "--as-of",
                        "2018-12-03",
                        "--format",
                        "csv",
                        "--output",
                        "-");
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .get()
                        .parse(new StringReader(session.out().substring(1)))
                        .getRecords();
        rows.forEach(row -> assertEquals(CsvReport.COLUMNS.size(), row.size()));
        long elements =
                rows.stream()
                        .filter(row -> row.get("beyond").equals("false"))
                        .map(row -> row.get("element"))
                        .distinct()
                        .count();
        assertEquals(189, elements);
    }
}
