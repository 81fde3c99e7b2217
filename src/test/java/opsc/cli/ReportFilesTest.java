package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code opsc report} leaves on disk. */
class ReportFilesTest {

    @TempDir private Path folder;

    @Test
    void theDefaultFilesAreWrittenUnderReports() throws IOException {
        Session session = Session.run(folder, "report", "idn", "--as-of", "2018-12-03");
        assertEquals(0, session.exit(), session.err());
        Path reports = folder.resolve("reports/idn/2018-12-03");
        for (String name :
                new String[] {
                    "gap-report.md",
                    "gap-report.csv",
                    "gap-report.csv-metadata.json",
                    "gap-report.json"
                }) {
            assertTrue(Files.size(reports.resolve(name)) > 0, name);
            assertTrue(
                    name.endsWith("metadata.json") || session.err().contains(name), session.err());
        }
        assertTrue(
                session.out().contains("due 2014-10-24, not submitted, overdue by 1501 days"),
                session.out());
        assertTrue(session.out().lines().count() <= 45, "the summary fits a screen");
    }

    @Test
    void theCsvStartsWithAByteOrderMarkAndEndsItsLinesWithCrLf() throws IOException {
        Session.run(folder, "report", "idn", "--as-of", "2018-12-03", "--format", "csv", "--quiet");
        String csv =
                Files.readString(
                        folder.resolve("reports/idn/2018-12-03/gap-report.csv"),
                        StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFstate,as_of,"));
        assertTrue(csv.endsWith("\r\n"));
        assertFalse(csv.replace("\r\n", "").contains("\n"), "no bare line feed");
    }

    @Test
    void aFolderOfStatutesAloneIsHeldAgainstTheCataloguesThatComeWithOpsc() throws IOException {
        Files.createDirectories(folder.resolve("statutes/aaa"));
        Files.writeString(
                folder.resolve("statutes/aaa/state.yaml"), "state: {id: AAA, name: {en: Aland}}\n");
        Session own = Session.run(folder, "report", "aaa", "--format", "text", "--output", "-");
        assertEquals(0, own.exit(), own.err());
        assertTrue(own.out().startsWith("Aland: how its law carries out the OPSC"), own.out());
        assertEquals(
                2, Session.run(folder, "report", "idn").exit(), "the shipped law is not mixed in");
    }

    @Test
    void reportsThatAnswerDifferentQuestionsDoNotOverwriteEachOther() {
        Session.run(folder, "report", "idn", "--as-of", "2018-12-03", "--format", "json", "-q");
        Session.run(
                folder,
                "report",
                "idn",
                "--as-of",
                "2018-12-03",
                "--format",
                "json",
                "-q",
                "--yardstick",
                "committee");
        Session.run(
                folder,
                "report",
                "idn",
                "--as-of",
                "2018-12-03",
                "--format",
                "json",
                "-q",
                "--verified-only");
        Session.run(
                folder,
                "report",
                "idn",
                "--as-of",
                "2018-12-03",
                "--format",
                "json",
                "-q",
                "--lang",
                "id");
        Session.run(folder, "report", "idn", "--view", "founding-paper", "--format", "json", "-q");
        Path idn = folder.resolve("reports/idn");
        assertTrue(Files.exists(idn.resolve("2018-12-03/gap-report.json")));
        assertTrue(Files.exists(idn.resolve("2018-12-03/gap-report-id.json")));
        assertTrue(Files.exists(idn.resolve("2018-12-03-committee/gap-report.json")));
        assertTrue(Files.exists(idn.resolve("2018-12-03-verified-only/gap-report.json")));
        assertTrue(Files.exists(idn.resolve("founding-paper/gap-report.json")));
    }

    @Test
    void examplesAnEarlierDayAndASeparatorAreToldByTheFolder() {
        for (String command :
                new String[] {
                    "--examples phl,mys --format json",
                    "--since 2018-01-01 --format html",
                    "--excel id --format csv"
                }) {
            String all = "report idn --as-of 2018-12-03 -q " + command;
            Session session = Session.run(folder, all.split(" "));
            assertEquals(0, session.exit(), session.err());
        }
        Path idn = folder.resolve("reports/idn");
        assertTrue(Files.exists(idn.resolve("2018-12-03-examples-phl-mys/gap-report.json")));
        assertTrue(Files.exists(idn.resolve("2018-12-03-since-2018-01-01/gap-report.html")));
        assertTrue(Files.exists(idn.resolve("2018-12-03-excel-id/gap-report.csv")));
        assertFalse(Files.exists(idn.resolve("2018-12-03")));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file where a folder is meant");
        Session session = Session.run(folder, "report", "idn");
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("cannot write `reports/"), session.err());
        assertEquals("a file where a folder is meant", Files.readString(folder.resolve("reports")));
    }

    @Test
    void noTemporaryFileIsLeftBehind() throws IOException {
        Session.run(folder, "report", "idn", "--as-of", "2018-12-03", "-q");
        try (var all = Files.walk(folder)) {
            assertTrue(all.noneMatch(path -> path.toString().endsWith(".tmp")));
        }
    }
}
