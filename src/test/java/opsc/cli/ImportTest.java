package opsc.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from a workbook. It is edited by Apache POI, which had no part in writing it. */
class ImportTest {

    private static final String LAW = "statutes/aaa/act.yaml";

    private static final String ACT =
            """
            # An invented act.
            instrument:
              id: aaa-act
              kind: act
              cite: {en: Act}
              title: {en: The act}
              in_force: 2010-01-01
              checked: {confidence: verified}
              read_in_full: {against: opsc, on: 2026-01-01, by: tests}
            provisions:
              - id: art-1
                pinpoint: art. 1
                phase: [eradication]
                kind: offence
                summary: {en: Trade is an offence.}
                protects: {under: 18}
                online: neutral
                checked: {confidence: verified}
                covers:
                  # two acts in one claim
                  - obligation: opsc-1
                    elements: [buy, sell]   # both
                    extent: partial         # for now
                    lacks: {en: gifts, id: hadiah}
                    because:
                      en: The words say so.
                      id: Demikian bunyinya.

                  # jurisdiction
                  - obligation: opsc-3
                    elements: [victim-national]
                    extent: full
                    because: {en: It says so.}
              - id: art-2
                pinpoint: art. 2
                phase: [judicial-process]
                kind: procedure
                summary: {en: Premises can be closed.}
                checked: {confidence: verified}
                covers: []
            """;

    @TempDir private Path folder;

    /** What a person does to the Gaps sheet. */
    private interface Edit {
        void on(Sheet gaps);
    }

    @BeforeEach
    void smallState() throws IOException {
        SmallState.copyTo(folder);
        Files.writeString(folder.resolve(LAW), ACT);
    }

    @Test
    void aWorkbookThatNobodyEditedChangesNothing() throws IOException {
        for (String lang : new String[] {"en", "id"}) {
            Map<String, String> before = files();
            Session session = imported(lang, gaps -> {});
            assertEquals(0, session.exit(), session.err());
            assertTrue(session.err().contains("nothing to import"), session.err());
            assertEquals(before, files());
        }
    }

    @Test
    void aCorrectedClaimChangesItsLinesOnlyAndIsUnverified() throws IOException {
        Session session =
                imported(
                        "en",
                        gaps -> {
                            Row row = row(gaps, "opsc-3.victim-national", "aaa-act/art-1");
                            set(row, "extent", "partial");
                            set(row, "lacks", "\"residents\"");
                            set(row, "because", "=1+1 is a text.");
                        });
        assertEquals(0, session.exit(), session.err());
        assertEquals(
                ACT.replace(
                        "        extent: full\n        because: {en: It says so.}\n",
                        "        extent: partial\n"
                                + "        because: {en: \"=1+1 is a text.\"}\n"
                                + "        lacks: {en: \"\\\"residents\\\"\"}\n"
                                + "        checked: {confidence: unverified}\n"),
                files().get(LAW));
        assertEquals(0, Session.run(folder, "validate").exit());
    }

    @Test
    void aClaimOfTwoElementsThatIsCorrectedForOneBecomesTwo() throws IOException {
        Session session =
                imported(
                        "en",
                        gaps -> {
                            Row row = row(gaps, "opsc-1.sell", "aaa-act/art-1");
                            set(row, "extent", "full");
                            set(row, "lacks", "");
                        });
        assertEquals(0, session.exit(), session.err());
        assertEquals(
                ACT.replace("elements: [buy, sell]   # both", "elements: [buy]   # both")
                        .replace(
                                "          id: Demikian bunyinya.\n",
                                "          id: Demikian bunyinya.\n"
                                        + "      - obligation: opsc-1\n"
                                        + "        elements: [sell]\n"
                                        + "        extent: full\n"
                                        + "        because:\n"
                                        + "          en: \"The words say so.\"\n"
                                        + "          id: \"Demikian bunyinya.\"\n"
                                        + "        checked: {confidence: unverified}\n"),
                files().get(LAW));
    }

    @Test
    void aClaimOfTwoElementsThatIsCorrectedForBothStaysOne() throws IOException {
        Session session =
                imported(
                        "en",
                        gaps -> {
                            for (String element : new String[] {"opsc-1.buy", "opsc-1.sell"}) {
                                Row row = row(gaps, element, "aaa-act/art-1");
                                set(row, "extent", "full");
                                set(row, "lacks", "");
                                set(row, "because", "Gifts are sales.");
                            }
                        });
        assertEquals(0, session.exit(), session.err());
        assertEquals(
                ACT.replace("extent: partial         # for now", "extent: full         # for now")
                        .replace("        lacks: {en: gifts, id: hadiah}\n", "")
                        .replace("en: The words say so.", "en: \"Gifts are sales.\"")
                        .replace(
                                "          id: Demikian bunyinya.\n",
                                "          id: Demikian bunyinya.\n"
                                        + "        checked: {confidence: unverified}\n"),
                files().get(LAW));
        assertTrue(session.err().contains("the other language is as it was"), session.err());
    }

    /** People are told such terms in the words they choose; the file has those of the sheet. */
    @Test
    void aReasonWithATermOfTheGlossaryIsWrittenAsItStandsInTheSheet() throws IOException {
        for (String reason : List.of("It bans child pornography.", "It bans sexual abuse of it.")) {
            Path book = edited("en", because("opsc-1.sell", reason));
            Session session = run(book);
            assertEquals(0, session.exit(), session.err());
            assertTrue(files().get(LAW).contains("en: \"" + reason + "\""), files().get(LAW));
            assertTrue(run(book).err().contains("nothing to import"));
        }
        Session session = imported("id", because("opsc-1.buy", "Melarang pornografi anak."));
        assertEquals(0, session.exit(), session.err());
        assertTrue(files().get(LAW).contains("id: \"Melarang pornografi anak.\""));
    }

    @Test
    void importingTheSameWorkbookAgainChangesNothing() throws IOException {
        Path book = edited("en", because("opsc-1.sell", "Another reason."));
        assertEquals(0, run(book).exit());
        Map<String, String> once = files();
        Session again = run(book);
        assertTrue(again.err().contains("nothing to import"), again.err());
        assertEquals(once, files());
    }

    @Test
    void aClaimIsAddedInTheRowOfAnElementWithoutOne() throws IOException {
        Session session =
                imported(
                        "id",
                        gaps -> {
                            Row row = row(gaps, "opsc-2.temporary", "");
                            set(row, "provision", "aaa-act/art-2");
                            set(row, "extent", "sebagian");
                            set(row, "lacks", "tempat yang disewa");
                            set(row, "because", "Hanya tempat milik pelaku.");
                            set(row, "confidence", "terverifikasi");
                        });
        assertEquals(0, session.exit(), session.err());
        String after = files().get(LAW);
        assertTrue(after.contains("elements: [temporary]"), after);
        assertTrue(after.contains("id: \"tempat yang disewa\""), after);
        assertTrue(after.contains("en: \"(in Indonesian) tempat yang disewa\""), after);
        assertTrue(after.contains("confidence: verified}"), after);
        assertEquals(0, Session.run(folder, "validate").exit());
    }

    @Test
    void textThatStandsAtAnAliasIsNotReachedAndNothingIsWritten() throws IOException {
        Path book = edited("en", because("opsc-3.victim-national", "Another reason."));
        for (String anchored :
                List.of(
                        ACT.replace("{en: Trade is an offence.}", "{en: &s It says so.}")
                                .replace("because: {en: It says so.}", "because: {en: *s}"),
                        ACT.replace("extent: full", "extent: &f full")
                                .replace(
                                        "covers: []",
                                        "covers: [{obligation: opsc-2, elements: [temporary], extent: *f, because: {en: a}}]"),
                        ACT.replace(
                                "extent: full\n", "extent: full\n        <<: {because: {en: a}}\n"),
                        ACT.replace("- art-", "- &p art-")
                                .replace("because: {en: It", "because: &b {en: It"))) {
            Files.writeString(folder.resolve(LAW), anchored);
            Map<String, String> before = files();
            Session session = run(book);
            assertEquals(2, session.exit(), session.out());
            assertTrue(
                    session.err().contains("error[alias]")
                            || session.err().contains("error[unknown-key]"),
                    session.err());
            assertEquals(before, files());
        }
    }

    @Test
    void filesWithoutAChangedClaimAreNotWrittenAndAMarkAtTheStartStays() throws IOException {
        Files.writeString(folder.resolve(LAW), "\uFEFF" + ACT);
        Path other = folder.resolve("statutes/aaa/act-2.yaml");
        Files.writeString(other, "\uFEFF" + ACT.replace("id: aaa-act", "id: aaa-act-2"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(other, longAgo);
        Session session = imported("en", because("opsc-3.victim-national", "Another reason."));
        assertEquals(0, session.exit(), session.err());
        assertEquals(longAgo, Files.getLastModifiedTime(other));
        assertTrue(files().get(LAW).startsWith("\uFEFF# An invented act."));
        assertTrue(files().get(LAW).contains("Another reason."));
    }

    @Test
    void aCharacterThatYamlExcludesIsWrittenByItsNumber() throws IOException {
        Session session =
                imported("en", because("opsc-3.victim-national", "So\u007F it\u0085 says."));
        assertEquals(0, session.exit(), session.err());
        assertTrue(
                files().get(LAW).contains("{en: \"So\\U0000007f it\\U00000085 says.\"}"),
                files().get(LAW));
        assertEquals(0, Session.run(folder, "validate").exit());
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() throws IOException {
        Map<String, String> before = files();
        Path book = edited("en", because("opsc-1.sell", "Another reason."));
        Session session = run(book, "--dry-run");
        assertEquals(0, session.exit(), session.err());
        assertTrue(session.out().startsWith("--- a/" + LAW + "\n+++ b/" + LAW), session.out());
        assertTrue(session.out().contains("Another reason."), session.out());
        assertTrue(session.err().contains("check that it says the same"), session.err());
        assertEquals(before, files());
    }

    @Test
    void aClaimThatChangedInItsFileMeanwhileIsAConflict() throws IOException {
        Path book = edited("en", because("opsc-1.sell", "What the sheet says."));
        Path other = edited("en", because("opsc-1.sell", "What the file says."));
        assertEquals(0, run(other).exit());
        Map<String, String> before = files();
        Session session = run(book);
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("What the sheet says."), session.err());
        assertTrue(session.err().contains("What the file says."), session.err());
        assertEquals(before, files());
    }

    @Test
    void everyProblemOfASheetIsToldInOneRunAndNothingIsWritten() throws IOException {
        Map<String, String> before = files();
        Session session =
                imported(
                        "en",
                        gaps -> {
                            Row sell = row(gaps, "opsc-1.sell", "aaa-act/art-1");
                            set(sell, "extent", "ful");
                            Row buy = row(gaps, "opsc-1.buy", "aaa-act/art-1");
                            set(buy, "provision", "aaa-act/art-9");
                            Row free = gaps.createRow(gaps.getLastRowNum() + 1);
                            set(free, "element", "opsc-1.sel");
                            set(free, "provision", "aaa-act/art-1");
                            set(free, "extent", "partial");
                        });
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("`ful` is no extent"), session.err());
        assertTrue(session.err().contains("the provision's id was"), session.err());
        assertTrue(session.err().contains("no element has the id `opsc-1.sel`"), session.err());
        assertTrue(session.err().contains("--> Gaps!J"), session.err());
        assertTrue(session.err().contains("3 errors in the workbook"), session.err());
        assertEquals(before, files());
    }

    @Test
    void anIdThatWasChangedIsToldAtItsCellWithWhatItWas() throws IOException {
        Session session =
                imported(
                        "en",
                        gaps -> {
                            Row provision = row(gaps, "opsc-1.buy", "aaa-act/art-1");
                            set(provision, "provision", "aaa-act/art-2");
                            Row both = row(gaps, "opsc-1.sell", "aaa-act/art-1");
                            set(both, "element", "opsc-2.temporary");
                            set(both, "provision", "");
                            Row filledIn = row(gaps, "opsc-2.definitive", "");
                            set(filledIn, "element", "opsc-2.temporary");
                            set(filledIn, "provision", "aaa-act/art-2");
                        });
        assertEquals(2, session.exit());
        assertEquals(
                """
                error: the provision's id was `aaa-act/art-1` when the sheet was written
                 --> Gaps!Q3
                 = help: leave ids as they are, and add a claim in an empty row

                error: the element's id was `opsc-1.sell` when the sheet was written
                 --> Gaps!P4
                 = help: leave ids as they are, and add a claim in an empty row

                error: the provision's id was `aaa-act/art-1` when the sheet was written
                 --> Gaps!Q4
                 = help: leave ids as they are, and add a claim in an empty row

                error: the element's id was `opsc-2.definitive` when the sheet was written
                 --> Gaps!P7
                 = help: leave ids as they are, and add a claim in an empty row

                error: 4 errors in the workbook; nothing was imported
                """,
                session.err());
    }

    @Test
    void aWorkbookThatIsNotThereIsAskedFor() {
        Session session = Session.run(folder, "import", "xlsx", "no.xlsx");
        assertEquals(2, session.exit());
        assertTrue(session.err().startsWith("error: there is no `no.xlsx`"), session.err());
        assertTrue(session.err().contains(" = help: name a workbook"), session.err());
    }

    @Test
    void aFormulaIsRefused() throws IOException {
        Session session =
                imported(
                        "en",
                        gaps -> {
                            Cell because =
                                    cell(row(gaps, "opsc-1.sell", "aaa-act/art-1"), "because");
                            because.setBlank();
                            because.setCellFormula("1+1");
                        });
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("a formula stands here"), session.err());
    }

    @Test
    void aChangeThatWouldNotBeValidIsShownAndNotMade() throws IOException {
        Map<String, String> before = files();
        Session session =
                imported(
                        "en",
                        gaps -> {
                            // The provision names no phase of this obligation.
                            Row free = gaps.createRow(gaps.getLastRowNum() + 1);
                            set(free, "element", "opsc-2.definitive");
                            set(free, "provision", "aaa-act/art-1");
                            set(free, "extent", "full");
                            set(free, "because", "A reason.");
                        });
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("phase-mismatch"), session.err());
        assertEquals(before, files());
    }

    @Test
    void whatIsNoWorkbookOfOpscIsRefused() throws IOException {
        Path text = folder.resolve("a.xlsx");
        Files.writeString(text, "gap,pinpoint");
        assertTrue(run(text).err().contains("this is no .xlsx workbook"));
        Path other = folder.resolve("b.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            book.createSheet("Gaps").createRow(0).createCell(0).setCellValue("element");
            book.write(out);
        }
        assertTrue(run(other).err().contains("holds claims of opsc"));
        Path cut = folder.resolve("c.xlsx");
        byte[] whole = Files.readAllBytes(other);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(run(cut).err().contains("is damaged"));
    }

    @Test
    void moreThanAnyWorkbookOfOpscHoldsIsRefused() throws IOException {
        Path whole = edited("en", gaps -> {});
        String formulas = "<f t=\"array\" ref=\"A1\">1</f></c><c>".repeat(200);
        for (String more :
                List.of(
                        "<row/>".repeat(60_000),
                        "<row>" + "<c/>".repeat(2_000_001) + "</row>",
                        "<row r=\"900\"><c r=\"FXSHRXV900\" t=\"inlineStr\"><is><t>a</t></is></c></row>",
                        "<row r=\"900\"><c r=\"$FXSHRXV900\"><v>1</v></c></row>",
                        "<row" + attributes(10_001) + "><c r=\"FXSHRXV900\"/></row>",
                        "<row><c t=\"s\"><v>2000000000</v></c></row>",
                        "<row><c t=\"s\"><c><v>2000000000</v></c></c></row>",
                        "<row><c t=\"s\"><v>2000<!-- -->000<x/>000</v>",
                        "<row><c>" + formulas + "</c></row>",
                        "<row><c><f>1" + "+1".repeat(5_000) + "</f></c></row>")) {
            Session session = run(withMore(whole, "sheet3.xml", "</sheetData>", more));
            assertEquals(2, session.exit(), session.err());
            assertTrue(session.err().contains("larger than any"), session.err());
        }
        String sheets = "<sheet name=\"a\" sheetId=\"9\" r:id=\"rId5\"/>".repeat(100);
        Session session = run(withMore(whole, "workbook.xml", "</sheets>", sheets));
        assertTrue(session.err().contains("larger than any"), session.err());
    }

    private static String attributes(int many) {
        return IntStream.range(0, many).mapToObj(n -> " a" + n + "=\"\"").collect(joining());
    }

    @Test
    void bytesThatAreNoTextAreToldInOneLineOfOurs() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            Path book = edited("en", gaps -> {});
            String cut = "<row><c t=\"str\"><v>aaa\u00e2\u0082</v></c></row>";
            Session session = run(withMore(book, "sheet3.xml", "</sheetData>", cut));
            assertTrue(session.err().contains("the workbook is damaged"), session.err());
        } finally {
            System.setErr(before);
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    /** A workbook with more before what ends something in one of its parts, a byte a letter. */
    private Path withMore(Path whole, String name, String end, String more) throws IOException {
        Path book = Files.createTempFile(folder, "more", ".xlsx");
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(book))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(part).readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().endsWith(name)
                                ? new String(bytes, StandardCharsets.ISO_8859_1)
                                        .replace(end, more + end)
                                        .getBytes(StandardCharsets.ISO_8859_1)
                                : bytes);
            }
        }
        return book;
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
        }
        Session session = run(bomb);
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("larger than any"), session.err());
    }

    private Session imported(String lang, Edit edit) throws IOException {
        return run(edited(lang, edit));
    }

    private Session run(Path book, String... more) {
        return Session.run(
                folder,
                Stream.concat(
                                Stream.of("import", "xlsx", book.getFileName().toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    /** A workbook as the report writes it, after {@code edit}. */
    private Path edited(String lang, Edit edit) throws IOException {
        String command = "report aaa --as-of 2020-01-01 --format xlsx --output - --lang " + lang;
        Session report = Session.run(folder, command.split(" "));
        assertEquals(0, report.exit(), report.err());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new ByteArrayInputStream(report.bytes());
                Workbook book = new XSSFWorkbook(in)) {
            edit.on(book.getSheetAt(2));
            book.write(out);
        }
        Path file = Files.createTempFile(folder, "edited", ".xlsx");
        Files.write(file, out.toByteArray());
        return file;
    }

    /** Corrects the reason of the first article's claim on {@code element}. */
    private static Edit because(String element, String text) {
        return gaps -> set(row(gaps, element, "aaa-act/art-1"), "because", text);
    }

    private static Row row(Sheet gaps, String element, String provision) {
        for (Row row : gaps) {
            if (row.getRowNum() > 1
                    && cell(row, "element").getStringCellValue().equals(element)
                    && cell(row, "provision").getStringCellValue().equals(provision)) {
                return row;
            }
        }
        throw new IllegalArgumentException(element + " " + provision);
    }

    private static void set(Row row, String column, String text) {
        cell(row, column).setCellValue(text);
    }

    private static Cell cell(Row row, String column) {
        for (Cell head : row.getSheet().getRow(0)) {
            if (head.getStringCellValue().equals(column)) {
                return row.getCell(
                        head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(column);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("statutes"))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        assertFalse(files.keySet().stream().anyMatch(name -> name.endsWith(".tmp")));
        return files;
    }
}
