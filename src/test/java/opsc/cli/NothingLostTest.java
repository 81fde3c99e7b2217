package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.model.Sha256;
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
    void aFullDiskLeavesTheOldReportAndSaysSo() throws Exception {
        Process process = start("ulimit -f 1; exec \"$@\"", NEW);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.INVALID, process.waitFor(), err);
        assertTrue(err.contains("error: cannot write `out/gap-report.md`: "), err);
        assertTrue(err.contains(" = help: "), err);
        assertEquals(before, sums());
        noTemporaryFileIsLeft();
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesTheOldReportAndSaysSo() throws Exception {
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(out), "root writes everywhere");
        Session session = Session.run(folder, report(NEW));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(ExitCode.INVALID, session.exit());
        assertTrue(session.err().contains("permission denied"), session.err());
        assertEquals(before, sums());
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
        return start("exec \"$@\"", day);
    }

    private Process start(String shell, String day) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-XX:-UsePerfData", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("opsc.cli.Main");
        command.addAll(List.of(report(day)));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
