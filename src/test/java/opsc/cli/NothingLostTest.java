package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.load.RawFile;
import opsc.model.Lang;
import opsc.model.Sha256;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process, killed and hindered while it writes: at any moment the old file or the new one
 * stands whole. {@code -Dkills=200} kills it more often; {@code mvn -Pfuzz test} does.
 */
@DisabledOnOs(OS.WINDOWS)
class NothingLostTest {

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final String OLD = "2009-01-01";
    private static final String NEW = "2020-01-01";

    @TempDir private Path folder;

    private Path out;
    private Map<String, Set<String>> whole;
    private Map<String, String> before;

    @BeforeEach
    void anOldReport() throws IOException {
        SmallState.copyTo(folder);
        out = folder.resolve("out");
        whole = new TreeMap<>();
        for (String day : List.of(NEW, OLD)) {
            assertEquals(0, Session.run(folder, report(day)).exit());
            sums().forEach(
                            (name, sum) ->
                                    whole.computeIfAbsent(name, n -> new HashSet<>()).add(sum));
        }
        before = sums();
        assertTrue(whole.get("gap-report.md").size() == 2, "the two reports differ");
    }

    @Test
    void killedAtAnyMomentItLeavesTheOldFileOrTheNewOneWhole() throws Exception {
        Random random = new Random(1);
        long time = System.nanoTime();
        assertEquals(0, start(NEW).waitFor());
        time = (System.nanoTime() - time) / 1_000_000;
        int early = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(kill % 2 == 0 ? OLD : NEW);
            if (kill % 3 == 0) {
                process.waitFor(random.nextInt((int) time + 1), TimeUnit.MILLISECONDS);
            } else {
                Map<String, String> then = names();
                while (process.isAlive() && names().equals(then)) {
                    Thread.onSpinWait();
                }
                process.waitFor(random.nextInt(8_000), TimeUnit.MICROSECONDS);
            }
            early += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            everyFileIsWhole();
        }
        System.out.printf("kills: %d, of them %d before the end%n", KILLS, early);
        assertTrue(early > 0, "none came before the end");
        assertEquals(0, start(NEW).waitFor());
        assertEquals(0, Session.run(folder, "verify", "out").exit());
    }

    @Test
    void twoRunsAtTheSameTimeLeaveWholeFilesOfEither() throws Exception {
        Process one = start(OLD);
        Process other = start(NEW);
        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        everyFileIsWhole();
        noTemporaryFileIsLeft();
    }

    @Test
    void ofReportsIntoOneFolderAtTheSameTimeTheManifestNamesEachFile() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (String format : List.of("markdown", "csv", "json", "html", "oscal", "text")) {
            String command = "report aaa --as-of 2015-01-01 --output together --format " + format;
            runs.add(RealProcess.start(folder, RealProcess.PLAINLY, command.split(" ")));
        }
        for (Process run : runs) {
            assertEquals(0, run.waitFor());
        }
        Path together = folder.resolve("together");
        String manifest = Files.readString(together.resolve("gap-report.manifest.json"));
        for (String name : together.toFile().list()) {
            assertFalse(name.startsWith("."), name);
            assertTrue(name.contains("manifest") || manifest.contains('"' + name + '"'), name);
        }
        assertEquals(0, Session.run(folder, "verify", "together").exit());
    }

    /** What the one wrote is not taken by the other for edited. */
    @Test
    void ofDraftsIntoOneFolderAtTheSameTimeEachIsRemembered() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (String format : List.of("markdown", "docx")) {
            String command = "draft aaa --as-of " + NEW + " --output draft --format " + format;
            runs.add(RealProcess.start(folder, RealProcess.PLAINLY, command.split(" ")));
        }
        for (Process run : runs) {
            assertEquals(0, run.waitFor());
        }
        Session again = Session.run(folder, draft(OLD, "draft"));
        assertEquals(0, again.exit());
        assertFalse(again.err().contains("kept"), again.err());
    }

    /** Java would read and write in a folder beside, with question marks in its name. */
    @Test
    void inAFolderWhoseNameCannotBeReadNothingIsReadOrWritten() throws Exception {
        Path unread = Files.createDirectory(folder.resolve("d\u00e9"));
        Set<String> around = Set.of(folder.toFile().list());
        Process process =
                RealProcess.start(
                        unread, "LC_ALL=C exec \"$@\"", "report", "idn", "--output", "out");
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.INVALID, process.waitFor(), err);
        assertTrue(err.startsWith("error: the name of the folder you are in cannot be read"), err);
        assertEquals(around, Set.of(folder.toFile().list()));
        assertEquals(0, unread.toFile().list().length);
    }

    @Test
    void ofRunsThatChangeOneFileAtTheSameTimeNoneLosesWhatAnotherWrote() throws Exception {
        Path act = folder.resolve("statutes/aaa/act.yaml");
        Files.setPosixFilePermissions(act, PosixFilePermissions.fromString("rw-------"));
        List<Process> runs = new ArrayList<>();
        for (String claim : List.of("aaa-act/s-1", "aaa-act/s-2", "aaa-act/s-1", "aaa-act/s-2")) {
            String by = "reader " + runs.size();
            runs.add(RealProcess.start(folder, RealProcess.PLAINLY, "confirm", claim, "--by", by));
        }
        Map<Integer, Set<String>> told = new TreeMap<>(); // by claim, who was told that it is done
        for (int reader = 0; reader < runs.size(); reader++) {
            Process run = runs.get(reader);
            String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = run.waitFor();
            assertTrue(exit == 0 || err.contains("was changed by somebody else"), err);
            if (exit == 0) {
                add(told, reader % 2, "reader " + reader);
            }
        }
        String text = Files.readString(act);
        assertFalse(told.isEmpty());
        told.values()
                .forEach(
                        names -> assertTrue(names.stream().anyMatch(text::contains), names + text));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(act)));
        assertEquals(0, Session.run(folder, "validate").exit());
    }

    @Test
    void whatChangedSinceItWasReadIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "theirs");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal =
                new Terminal(
                        OutputStream.nullOutputStream(),
                        nowhere,
                        nowhere,
                        false,
                        folder,
                        () -> Session.TODAY,
                        Lang.EN,
                        Settings.NONE,
                        () -> 0);
        Map<String, RawFile> mine = Map.of("a.yaml", raw("mine"));
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> OutputFiles.replaceAll(mine, List.of(raw("before")), terminal));
        assertTrue(problem.what().toString().contains("changed by somebody else"));
        assertEquals("theirs", Files.readString(file));
    }

    private static RawFile raw(String text) {
        return new RawFile("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskLeavesTheOldReportAndSaysSo() throws Exception {
        Process process =
                RealProcess.start(folder, "ulimit -f 1; " + RealProcess.PLAINLY, report(NEW));
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.INVALID, process.waitFor(), err);
        assertTrue(err.contains("error: cannot write `out/gap-report.md`: "), err);
        assertTrue(err.contains(" = help: "), err);
        assertEquals(before, sums());
        noTemporaryFileIsLeft();
    }

    /** A folder stands where the last of the files is meant, and nothing else is wrong. */
    @Test
    void ifOneFileOfAReportCannotBeWrittenTheOthersAreAsBefore() throws IOException {
        Files.delete(out.resolve("gap-report.html"));
        Files.createDirectories(out.resolve("gap-report.html/not-empty"));
        before.remove("gap-report.html");
        Session session = Session.run(folder, report(NEW));
        assertEquals(ExitCode.INVALID, session.exit());
        assertTrue(session.err().contains("a folder stands where a file is meant"), session.err());
        Files.delete(out.resolve("gap-report.html/not-empty"));
        Files.delete(out.resolve("gap-report.html"));
        assertEquals(before, sums());
        noTemporaryFileIsLeft();
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesTheOldReportAndSaysSo() throws Exception {
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        Process process = RealProcess.start(folder, RealProcess.boundByPermissions(), report(NEW));
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(ExitCode.INVALID, exit, err);
        assertTrue( // not the manifest, which nobody asked for
                err.startsWith("error: cannot write `out/gap-report.md`: permission denied\n"),
                err);
        assertEquals(before, sums());
    }

    @Test
    void killedWhileItDraftsItLeavesTheEditedDraftAndWholeFiles() throws Exception {
        Map<String, Set<String>> drafts = new TreeMap<>();
        for (String day : List.of(OLD, NEW)) {
            assertEquals(0, Session.run(folder, draft(day, "whole-" + day)).exit());
            drafts(folder.resolve("whole-" + day))
                    .forEach((file, sum) -> add(drafts, file.getFileName().toString(), sum));
        }
        Path place = folder.resolve("draft");
        Path edited = place.resolve("article-12-report.md");
        assertEquals(0, Session.run(folder, draft(OLD, "draft")).exit());
        Files.writeString(edited, "We wrote this.");
        Random random = new Random(2);
        long time = System.nanoTime();
        assertEquals(
                0, RealProcess.start(folder, RealProcess.PLAINLY, draft(NEW, "draft")).waitFor());
        time = (System.nanoTime() - time) / 1_000_000;
        int early = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process =
                    RealProcess.start(
                            folder, RealProcess.PLAINLY, draft(kill % 2 == 0 ? OLD : NEW, "draft"));
            process.waitFor(random.nextInt((int) time + 1), TimeUnit.MILLISECONDS);
            early += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            assertEquals("We wrote this.", Files.readString(edited));
            drafts(place)
                    .forEach(
                            (file, sum) ->
                                    assertTrue(
                                            file.equals(edited)
                                                    || drafts.get(file.getFileName().toString())
                                                            .contains(sum),
                                            file.toString()));
        }
        assertTrue(early > 0, "none came before the end");
        assertEquals(0, Session.run(folder, draft(NEW, "draft")).exit());
        assertEquals("We wrote this.", Files.readString(edited));
    }

    private static String[] draft(String day, String place) {
        return ("draft aaa --requests --as-of " + day + " --output " + place).split(" ");
    }

    private static <K> void add(Map<K, Set<String>> sums, K name, String sum) {
        sums.computeIfAbsent(name, none -> new HashSet<>()).add(sum);
    }

    /** The SHA-256 of each file of the drafts in a folder and below. */
    private static Map<Path, String> drafts(Path place) throws IOException {
        Map<Path, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    sums.put(file, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }

    @Test
    void killedWhileItImportsItLeavesTheLawAndTheWorkbookWholeAndTheNextRunEndsTheWork()
            throws Exception {
        Path law = folder.resolve("statutes/aaa");
        String act = Files.readString(law.resolve("act.yaml"));
        Files.writeString(law.resolve("act-2.yaml"), act.replace("id: aaa-act", "id: aaa-act-2"));
        Path workbook = Files.write(folder.resolve("edited.xlsx"), editedWorkbook());
        byte[] sheet = Files.readAllBytes(workbook);
        Map<Path, byte[]> old = contents(law);
        String[] command = {"import", "xlsx", "edited.xlsx"};
        long time = System.nanoTime();
        assertEquals(0, RealProcess.start(folder, RealProcess.PLAINLY, command).waitFor());
        time = (System.nanoTime() - time) / 1_000_000;
        Map<Path, byte[]> changed = contents(law);
        for (String name : List.of("act.yaml", "act-2.yaml")) {
            Path file = law.resolve(name);
            assertFalse(
                    Arrays.equals(old.get(file), changed.get(file)), "the edit changes " + name);
        }
        Random random = new Random(3);
        int early = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            write(old);
            Process process = RealProcess.start(folder, RealProcess.PLAINLY, command);
            process.waitFor(random.nextInt((int) time + 1), TimeUnit.MILLISECONDS);
            early += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            contents(law)
                    .forEach(
                            (file, now) ->
                                    assertTrue(
                                            Arrays.equals(now, old.get(file))
                                                    || Arrays.equals(now, changed.get(file)),
                                            file + " is whole"));
            assertArrayEquals(sheet, Files.readAllBytes(workbook));
        }
        assertTrue(early > 0, "none came before the end");
        for (Path first : changed.keySet()) { // however far it came, the next run goes on
            write(old);
            Files.write(first, changed.get(first));
            assertEquals(0, Session.run(folder, command).exit());
            contents(law).forEach((file, now) -> assertArrayEquals(changed.get(file), now));
        }
    }

    private static Map<Path, byte[]> contents(Path folder) throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        for (String name : folder.toFile().list()) {
            if (!name.startsWith(".")) {
                contents.put(folder.resolve(name), Files.readAllBytes(folder.resolve(name)));
            }
        }
        return contents;
    }

    private static void write(Map<Path, byte[]> contents) throws IOException {
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    @Test
    void ifTheLastOfSeveralFilesCannotBeMovedTheFirstIsPutBack() throws Exception {
        Path file = Files.writeString(out.resolve("a.yaml"), "old");
        Path absent = out.resolve("b.yaml");
        Path taken = Files.createDirectories(out.resolve("c.yaml/not-empty")).getParent();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List.of(file, absent, taken)
                .forEach(one -> files.put(one, "new".getBytes(StandardCharsets.UTF_8)));
        assertThrows(Problem.class, () -> OutputFiles.writeAll(files, folder));
        assertEquals("old", Files.readString(file));
        assertFalse(Files.exists(absent));
        noTemporaryFileIsLeft();
    }

    @Test
    void whatAKilledRunLeftIsClearedByTheNextOneThatWritesTheFile() throws IOException {
        Path left = Files.writeString(out.resolve(".gap-report.md.12345.tmp"), "half a rep");
        Path atWork = Files.writeString(out.resolve(".gap-report.csv.12345.tmp"), "half a rep");
        Path other = Files.writeString(out.resolve(".notes.md.12345.tmp"), "not ours");
        for (Path old : List.of(left, other)) {
            assertTrue(old.toFile().setLastModified(System.currentTimeMillis() - 3_600_000));
        }
        assertEquals(0, Session.run(folder, report(NEW)).exit());
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(atWork) && Files.exists(other));
    }

    /** The workbook of the report with another reason in each claim. */
    private byte[] editedWorkbook() throws IOException {
        Session report =
                Session.run(
                        folder,
                        ("report aaa --as-of " + NEW + " --format xlsx --output -").split(" "));
        assertEquals(0, report.exit(), report.err());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new ByteArrayInputStream(report.bytes());
                Workbook book = new XSSFWorkbook(in)) {
            Sheet gaps = book.getSheetAt(2);
            int because = -1;
            for (Cell cell : gaps.getRow(0)) {
                if (cell.getStringCellValue().equals("because")) {
                    because = cell.getColumnIndex();
                }
            }
            for (Row row : gaps) {
                Cell cell = row.getCell(because);
                if (row.getRowNum() > 1 && cell != null && !cell.getStringCellValue().isEmpty()) {
                    cell.setCellValue("Somebody wrote this.");
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private void everyFileIsWhole() throws IOException {
        Map<String, String> now = sums();
        assertEquals(whole.keySet(), now.keySet());
        now.forEach((name, sum) -> assertTrue(whole.get(name).contains(sum), name));
    }

    private void noTemporaryFileIsLeft() throws IOException {
        assertEquals(
                Set.of(),
                names().keySet().stream()
                        .filter(n -> n.endsWith(".tmp"))
                        .collect(Collectors.toSet()));
    }

    /** The SHA-256 of each file of the report; what a killed process left beside is not one. */
    private Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    sums.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }

    /** What lies in the folder and since when. */
    private Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (String name : out.toFile().list()) {
            names.put(name, Long.toString(new File(out.toFile(), name).lastModified()));
        }
        return names;
    }

    private static String[] report(String day) {
        return new String[] {
            "report", "aaa", "--as-of", day, "--format", "markdown,csv,json,html", "--output", "out"
        };
    }

    private Process start(String day) throws IOException {
        return RealProcess.start(folder, RealProcess.PLAINLY, report(day));
    }
}
