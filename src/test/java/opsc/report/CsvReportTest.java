package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opsc.cli.Session;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void eachColumnIsDescribedInBothLanguages(@TempDir Path folder) throws IOException {
        Session.run(
                Path.of(""),
                "report",
                "idn",
                "--as-of",
                "2018-12-03",
                "--verified-only",
                "--format",
                "csv",
                "--output",
                folder.toString());
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .parse(Files.newBufferedReader(folder.resolve("gap-report.csv")))
                        .getRecords();
        JsonNode columns =
                new ObjectMapper()
                        .readTree(folder.resolve("gap-report.csv-metadata.json").toFile())
                        .at("/tableSchema/columns");
        assertEquals(rows.get(0).size(), columns.size());
        for (int at = 0; at < columns.size(); at++) {
            JsonNode column = columns.get(at);
            String heading = rows.get(0).get(at).replace("\uFEFF", "");
            assertEquals(heading, column.get("titles").asText());
            assertEquals("en", column.at("/dc:description/0/@language").asText());
            assertEquals("id", column.at("/dc:description/1/@language").asText());
            assertNotEquals(
                    column.at("/dc:description/0/@value"), column.at("/dc:description/1/@value"));
        }
        int verifiedOnly = rows.get(0).toList().indexOf("verified_only");
        assertEquals("true", rows.get(1).get(verifiedOnly));
    }

    @Test
    void everyRowHasEveryColumnAndEveryTreatyElementHasARow() throws IOException {
        List<CSVRecord> rows = rows(',');
        rows.forEach(row -> assertEquals(CsvReport.COLUMNS.size(), row.size()));
        long elements =
                rows.stream()
                        .filter(row -> row.get("beyond").equals("false"))
                        .map(row -> row.get("element"))
                        .distinct()
                        .count();
        assertEquals(189, elements);
    }

    /** A day that no calendar has stays a text in Excel; a month alone becomes its first day. */
    @Test
    void aMonthIsNoDayInTheCsvForExcel() throws IOException {
        List<String> plain = rows(',').stream().map(row -> row.get("in_force_from")).toList();
        assertTrue(plain.contains("2024-04"), "months stand plain for machines");
        List<String> excel =
                rows(';', "--excel", "id").stream().map(row -> row.get("in_force_from")).toList();
        assertTrue(excel.contains("2024-04-XX"));
        assertTrue(excel.stream().noneMatch(day -> day.matches("[0-9]{4}-[0-9]{2}")));
        assertEquals(plain, excel.stream().map(day -> day.replace("-XX", "")).toList());
    }

    private static List<CSVRecord> rows(char separator, String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "report idn --as-of 2026-11-22 --format csv --output -"
                                        .split(" ")));
        command.addAll(List.of(more));
        Session session = Session.run(Path.of(""), command.toArray(String[]::new));
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .get()
                .parse(new StringReader(session.out().substring(1)))
                .getRecords();
    }
}
