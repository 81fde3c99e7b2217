package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The POSIX launcher, with a java and an mvn that only say that they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /**
     * Under target, not a temporary folder: what goes on in the background may outlive the test.
     */
    private Path folder;

    private Path home;
    private Path bin;

    @BeforeEach
    void checkout() throws IOException {
        Path all = Files.createDirectories(Path.of("target/launcher").toAbsolutePath());
        folder = Files.createTempDirectory(all, "");
        home = Files.createDirectories(folder.resolve("with space/opsc"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("opsc"), home.resolve("opsc"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        program("java", "for last in \"$@\"; do :; done; echo \"java ran with $last\"");
    }

    @Test
    void theFirstCallBuildsAndSaysSoOnStderr() throws Exception {
        program("mvn", "mkdir -p target && : > target/opsc.jar");
        Result first = run(home, "./opsc", "report");
        assertEquals("java ran with report\n", first.out());
        assertTrue(first.err().startsWith("building opsc"), first.err());
        Result second = run(home, "./opsc", "report");
        assertEquals("", second.err());
    }

    @Test
    void ofTwoFirstCallsOneBuildsAndTheOtherWaits() throws Exception {
        program("mvn", "echo x >>../built; sleep 2; mkdir -p target && : > target/opsc.jar");
        Beside<Result> other = Beside.start(() -> run(home, "./opsc", "other"));
        Thread.sleep(500);
        Result mine = run(home, "./opsc", "mine");
        assertEquals("java ran with mine\n", mine.out());
        assertTrue(mine.err().startsWith("waiting for another run"), mine.err());
        assertEquals("java ran with other\n", other.result().out());
        assertEquals(List.of("x"), Files.readAllLines(folder.resolve("with space/built")));
        assertFalse(Files.exists(home.resolve("target/building")));
    }

    @Test
    void aBuildThatWasKilledIsNotWaitedForForEver() throws Exception {
        program("mvn", "mkdir -p target && : > target/opsc.jar");
        Path lock = Files.createDirectories(home.resolve("target/building"));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3_600)));
        assertEquals("java ran with x\n", run(home, "./opsc", "x").out());
    }

    @Test
    void aJarOlderThanTheCheckoutIsBuiltAgain() throws Exception {
        program("mvn", "echo rebuilt >&2");
        jar();
        Files.setLastModifiedTime(home.resolve("target/opsc.jar"), FileTime.from(Instant.EPOCH));
        assertTrue(run(home, "./opsc", "x").err().contains("rebuilt"));
    }

    @Test
    void aFailedRebuildFallsBackToTheJarThatIsThere() throws Exception {
        program("mvn", "exit 1");
        jar();
        Files.setLastModifiedTime(home.resolve("target/opsc.jar"), FileTime.from(Instant.EPOCH));
        Result result = run(home, "./opsc", "x");
        assertEquals(0, result.exit());
        assertTrue(result.err().contains("running the version built before"), result.err());
    }

    @Test
    void aFailedFirstBuildIsAnErrorWithExitCode2() throws Exception {
        program("mvn", "exit 1");
        Result result = run(home, "./opsc", "x");
        assertEquals(2, result.exit());
        assertEquals("", result.out());
    }

    @Test
    void runsFromAnyFolderAndThroughALink() throws Exception {
        jar();
        assertEquals("java ran with x\n", run(folder, home.resolve("opsc").toString(), "x").out());
        Path link = Files.createSymbolicLink(bin.resolve("opsc"), home.resolve("opsc"));
        assertEquals("java ran with x\n", run(folder, link.toString(), "x").out());
    }

    @Test
    void howeverItIsCalledTheArchiveIsTheSame() throws Exception {
        archivingJava();
        runs();
        awaitArchive();
        Files.createSymbolicLink(bin.resolve("opsc"), Path.of("../with space/opsc/opsc"));
        for (String command : List.of("./opsc", "../opsc/opsc", home + "/opsc", "opsc")) {
            String script = "exec \"" + command + "\" x";
            Result result = run(home, "/bin/sh", "-c", script);
            assertEquals("with archive\n", result.out(), command);
        }
    }

    @Test
    void withoutALanguageNamesOfFilesAreReadAsUtf8() throws Exception {
        jar();
        program("java", "echo \"$LC_ALL\"");
        for (String language :
                new String[] {"LC_ALL=C", "LANG= LC_CTYPE=", "LANG=POSIX LC_CTYPE="}) {
            String unset = language.contains("LC_ALL") ? "" : "unset LC_ALL; ";
            String script = unset + language + " exec ./opsc x";
            assertEquals("C.UTF-8\n", run(home, "/bin/sh", "-c", script).out(), language);
        }
        String other = "unset LC_ALL; LANG=id_ID.UTF-8 LC_CTYPE= exec ./opsc x";
        assertEquals("\n", run(home, "/bin/sh", "-c", other).out());
    }

    /** The message of a run that needs more names the variable. */
    @Test
    void theHeapIsBoundedUnlessItsSizeIsTold() throws Exception {
        jar();
        program("java", "echo \"$@\"");
        for (String command : List.of("report", "validate", "compare --all")) {
            String bounded = run(home, "/bin/sh", "-c", "exec ./opsc " + command).out();
            assertTrue(bounded.contains(" -Xmx400m "), bounded);
        }
        String told = "JAVA_TOOL_OPTIONS='-Da=b -Xmx2g' exec ./opsc report";
        String own = run(home, "/bin/sh", "-c", told).out();
        assertFalse(own.contains("-Xmx"), own);
    }

    @Test
    void aFolderThatJavaCannotReadAProgramInIsAnErrorWithExitCode2() throws Exception {
        Path folder = Files.createDirectories(home.resolve("2026:11"));
        Files.copy(
                home.resolve("opsc"), folder.resolve("opsc"), StandardCopyOption.COPY_ATTRIBUTES);
        Result result = run(folder, "./opsc", "x");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("a folder with a colon"), result.err());
    }

    @Test
    void theLauncherForWindowsGivesJavaTheSameFlags() throws Exception {
        jar();
        program("java", "for one; do echo \"$one\"; done");
        List<String> flags =
                run(home, "./opsc", "x")
                        .out()
                        .lines()
                        .takeWhile(one -> !one.startsWith("-Dopsc.kept="))
                        .toList();
        String windows = Files.readString(Path.of("opsc.cmd"));
        String all = String.join(" ", flags).replace("-Xmx400m", "%HEAP%");
        String start = "\"%JAVA%\" " + all + " \"-Dopsc.kept=%KEPT%\" -jar";
        assertTrue(windows.contains("set \"HEAP=-Xmx400m\""), windows);
        assertTrue(flags.size() > 3 && windows.contains(start), start);
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        jar();
        Files.delete(bin.resolve("java"));
        Result result = run(home, "/bin/sh", "./opsc", "x");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("Java 17"), result.err());
    }

    @Test
    void theFirstRunMakesAnArchiveOfClassesAndTheNextUsesIt() throws Exception {
        archivingJava();
        assertEquals("without archive\n", runs());
        awaitArchive();
        assertEquals("with archive\n", runs());
    }

    @Test
    void anArchiveCutShortIsNotUsedButMadeAgain() throws Exception {
        archivingJava();
        runs();
        Files.writeString(awaitArchive(), "cl");
        assertEquals("without archive\n", runs());
        awaitArchive();
        assertEquals("with archive\n", runs());
    }

    @Test
    void anArchiveWrittenToSinceIsNotUsed() throws Exception {
        archivingJava();
        runs();
        Path archive = awaitArchive();
        Files.writeString(archive, "damaged\n");
        assertEquals("without archive\n", runs());
    }

    @Test
    void aCacheOfAnotherUserIsNotUsed() throws Exception {
        archivingJava();
        Path cache = Files.createDirectories(folder.resolve("cache"));
        if (Files.isWritable(Path.of("/"))) { // root owns all but this one
            Files.setOwner(
                    cache,
                    cache.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName("nobody"));
        } else {
            Files.delete(cache);
            Files.createSymbolicLink(cache, Path.of("/"));
        }
        assertEquals("without archive\n", runs());
        Thread.sleep(300);
        assertEquals(Optional.empty(), archive());
    }

    @Test
    void theCacheIsForItsUserAlone() throws Exception {
        archivingJava();
        runs();
        Path cache = folder.resolve("cache");
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
    }

    @Test
    void oneRunAtATimeMakesTheArchiveAndWhatAKilledOneLeftIsCleared() throws Exception {
        archivingJava();
        Path making = Files.createDirectories(folder.resolve("cache/making"));
        runs();
        Thread.sleep(300);
        assertEquals(Optional.empty(), archive());
        Files.setLastModifiedTime(making, FileTime.from(Instant.now().minusSeconds(3_600)));
        runs();
        awaitArchive();
    }

    @Test
    void aFolderThatIsGoneIsToldWithoutAStackTrace() throws Exception {
        jar();
        Result result =
                run(home, "/bin/sh", "-c", "mkdir gone; cd gone; rm -r ../gone; exec ../opsc x");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("is not there any more"), result.err());
    }

    @Test
    void anUpgradeMakesTheArchiveAgainEvenIfItsFilesAreOlder() throws Exception {
        archivingJava();
        runs();
        awaitArchive();
        for (Path upgraded : List.of(home.resolve("target/opsc.jar"), bin.resolve("java"))) {
            Files.setLastModifiedTime(upgraded, FileTime.from(Instant.now().minusSeconds(86_400)));
            assertEquals("without archive\n", runs(), upgraded.toString());
            awaitArchive();
            assertEquals("with archive\n", runs(), upgraded.toString());
        }
    }

    @Test
    void anArchiveWithoutItsNoteIsNotUsed() throws Exception {
        archivingJava();
        runs();
        Files.delete(Path.of(awaitArchive() + ".java"));
        assertEquals("without archive\n", runs());
    }

    @Test
    void forAPathTooLongToNameAnArchiveNoneIsMade() throws Exception {
        archivingJava();
        Path deep = Files.createDirectories(home.resolve("d".repeat(100) + "/" + "e".repeat(100)));
        Files.copy(home.resolve("opsc"), deep.resolve("opsc"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(deep.resolve("lib"));
        Files.writeString(deep.resolve("lib/opsc.jar"), "");
        program("java", "echo x >>\"${OPSC_CACHE%/*}/asked\"");
        assertEquals(new Result("", "", 0), run(deep, "./opsc", "x"));
        Thread.sleep(300);
        assertEquals(1, Files.readAllLines(folder.resolve("asked")).size());
    }

    @Test
    void aJavaThatMakesNoArchiveIsAskedOnce() throws Exception {
        program("java", "echo x >>\"${OPSC_CACHE%/*}/asked\"; exit 1");
        jar();
        run(home, "./opsc", "x");
        awaitArchive();
        run(home, "./opsc", "x");
        Thread.sleep(300);
        assertEquals(3, Files.readAllLines(folder.resolve("asked")).size());
    }

    @Test
    void aCacheThatCannotBeMadeIsNoError() throws Exception {
        archivingJava();
        Files.writeString(folder.resolve("cache"), "a file stands here");
        assertEquals("without archive\n", runs());
    }

    @Test
    void aCacheThatIsNoUsablePathIsNoError() throws Exception {
        archivingJava();
        Files.writeString(folder.resolve("file"), "");
        for (String cache :
                List.of(
                        "x".repeat(5_000),
                        "../file",
                        "../file/below",
                        "a\nb",
                        "-rf",
                        "a b/$(touch ran)",
                        "*",
                        "\\")) {
            Result result = run(home, "/bin/sh", "-c", "OPSC_CACHE=$1 exec ./opsc x", "sh", cache);
            assertEquals("", result.err(), cache);
            assertEquals(0, result.exit(), cache);
            assertTrue(result.out().endsWith("archive\n"), result.out());
        }
        assertFalse(Files.exists(home.resolve("ran")));
    }

    /** What it prints; with nothing on stderr. */
    private String runs() throws Exception {
        Result result = run(home, "./opsc", "x");
        assertEquals("", result.err());
        assertEquals(0, result.exit());
        return result.out();
    }

    private void archivingJava() throws IOException {
        jar();
        program(
                "java",
                """
                said="without archive"
                for one; do
                  case $one in
                  -XX:ArchiveClassesAtExit=*) echo classes >"${one#*=}"; exit ;;
                  -XX:SharedArchiveFile=*) said="with archive" ;;
                  esac
                done
                echo "$said"
                """);
    }

    /** The archive, which the launcher moves into place last, in the background. */
    private Path awaitArchive() throws Exception {
        Instant end = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(end)) {
            Optional<Path> archive = archive();
            if (archive.isPresent() && isCurrent(archive.get())) {
                return archive.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the launcher made no archive");
    }

    private Optional<Path> archive() throws IOException {
        Path cache = folder.resolve("cache");
        if (!Files.isDirectory(cache)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(cache)) {
            return all.filter(one -> one.toString().endsWith(".jsa")).findFirst();
        }
    }

    private boolean isCurrent(Path archive) throws IOException {
        Path note = Path.of(archive + ".java");
        return isOf(archive, home.resolve("target/opsc.jar"))
                && Files.exists(note)
                && isOf(note, bin.resolve("java"));
    }

    private static boolean isOf(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
    }

    private void jar() throws IOException {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/opsc.jar"), "");
    }

    /** Written once: the background work of an earlier call may be running it. */
    private void program(String name, String script) throws IOException {
        Path path = bin.resolve(name);
        String text = "#!/bin/sh\n" + script + "\n";
        if (!Files.exists(path) || !Files.readString(path).equals(text)) {
            Files.writeString(path, text);
        }
        assertTrue(path.toFile().setExecutable(true));
    }

    private record Result(String out, String err, int exit) {}

    private Result run(Path from, String... command) throws IOException, InterruptedException {
        program("mkdir", "exec /bin/mkdir \"$@\"");
        program("touch", "exec /bin/touch \"$@\"");
        program("ls", "exec /bin/ls \"$@\"");
        program("find", "exec /usr/bin/find \"$@\"");
        program("mv", "exec /bin/mv \"$@\"");
        program("find", "exec /usr/bin/find \"$@\"");
        program("rm", "exec /bin/rm \"$@\"");
        program("sleep", "exec /bin/sleep \"$@\"");
        program("nice", "exec \"$@\"");
        program("sync", "exec /bin/sync \"$@\"");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(new ArrayList<>(List.of(command)))
                        .directory(from.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("PATH", bin.toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("OPSC_CACHE", folder.resolve("cache").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        return new Result(out, Files.readString(err), exit);
    }
}
