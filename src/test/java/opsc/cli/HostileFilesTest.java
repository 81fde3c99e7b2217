package opsc.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which something lies that is no data file: a clear error, at once, and no leak. */
@DisabledOnOs(OS.WINDOWS)
class HostileFilesTest {

    @TempDir private Path folder;

    private Path state;

    @BeforeEach
    void smallState() throws IOException {
        SmallState.copyTo(folder);
        state = folder.resolve("statutes/aaa");
    }

    @Test
    void aLinkOutOfTheDataIsNotFollowedAndShowsNothingOfWhatItLeadsTo() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "password: hunter2\n");
        Files.createSymbolicLink(state.resolve("act-2.yaml"), secret);
        refused("`statutes/aaa/act-2.yaml` is a link");
    }

    /** Each of its lines is wrong; it neither fills the memory nor the screen. */
    @Test
    void aFileWithManyThousandErrorsIsToldInAThousand() throws IOException {
        String keys =
                IntStream.range(0, 100_000).mapToObj(n -> "  k" + n + ": x\n").collect(joining());
        Files.writeString(state.resolve("act-2.yaml"), "instrument:\n" + keys);
        for (String command : List.of("validate", "report aaa")) {
            Session session = Session.run(folder, command.split(" "));
            assertEquals(2, session.exit());
            String told = session.out() + session.err();
            assertEquals(1_000, told.split("error\\[", -1).length - 1);
            assertTrue(told.contains("note: for each file at most 1000 errors"), session.err());
        }
    }

    @Test
    void aStateThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("state.yaml"), "password: hunter2\n");
        Files.createSymbolicLink(folder.resolve("statutes/bbb"), elsewhere);
        refused("`statutes/bbb` is a link");
    }

    @Test
    void ofAFolderWithoutDataEachCommandSaysTheSame() throws IOException {
        assertEquals(0, Session.run(folder, "baseline", "create", "aaa").exit());
        Files.createDirectories(folder.resolve("statutes/bbb"));
        for (String command : List.of("report bbb", "check bbb", "check")) {
            Session session = Session.run(folder, command.split(" "));
            assertEquals(2, session.exit(), session.out());
            String told = "error: the folder of the State `bbb` holds no data file\n";
            assertTrue(session.err().startsWith(told), session.err());
        }
    }

    @Test
    void theFolderOfAllStatesMayBeNamed() {
        Session session = Session.run(folder, "validate", "statutes");
        assertEquals(0, session.exit(), session.err());
        assertTrue(session.err().startsWith("3 files checked: 0 errors"), session.err());
    }

    /** As in a change that somebody sends in: a hook names its files, a job compares its folder. */
    @Test
    void aLinkIsNotFollowedInAFolderOrByANameGivenToACommand() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path secret = Files.writeString(elsewhere.resolve("x.yaml"), "password: hunter2\n");
        Path theirs = Files.createDirectories(folder.resolve("theirs/bbb"));
        Files.createSymbolicLink(folder.resolve("theirs/aaa"), elsewhere);
        Files.createSymbolicLink(theirs.resolve("x.yaml"), secret);
        for (String command :
                List.of(
                        "diff aaa --against theirs",
                        "validate theirs",
                        "validate theirs/bbb/x.yaml")) {
            Session session = Session.run(folder, command.split(" "));
            assertEquals(2, session.exit(), command + session.out());
            assertTrue(session.err().contains("is a link, and links inside"), session.err());
            assertFalse((session.out() + session.err()).contains("hunter2"), command);
        }
    }

    @Test
    void linksInACircleEnd() throws IOException {
        Files.createSymbolicLink(state.resolve("act-2.yaml"), Path.of("act-2.yaml"));
        refused("`statutes/aaa/act-2.yaml` is a link");
        Files.delete(state.resolve("act-2.yaml"));
        Files.createSymbolicLink(state.resolve("up"), Path.of(".."));
        assertEquals(0, Session.run(folder, "validate").exit());
    }

    @Test
    void theFolderThatIsNamedMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("statutes"));
        assertEquals(0, Session.run(folder, "validate", "--statutes", link.toString()).exit());
    }

    @Test
    void aLinkThatLeadsNowhereDoesNotLeaveAStateOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("statutes/bbb"), Path.of("nowhere"));
        refused("`statutes/bbb` is a link");
    }

    @Test
    void aBaselineThatIsALinkIsNotFollowedAndTheCheckDoesNotPass() throws IOException {
        assertEquals(0, Session.run(folder, "baseline", "create", "aaa").exit());
        Path baseline = folder.resolve(".opsc/baseline-aaa.yaml");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2: 1\n");
        for (Path target : List.of(secret, Path.of("nowhere"))) {
            Files.delete(baseline);
            Files.createSymbolicLink(baseline, target);
            for (String command : List.of("check", "check aaa", "baseline prune aaa")) {
                Session session = Session.run(folder, command.split(" "));
                assertEquals(2, session.exit(), command + session.out());
                assertTrue(session.err().contains("baseline-aaa.yaml` is a link"), session.err());
                assertFalse((session.out() + session.err()).contains("hunter2"));
            }
        }
    }

    @Test
    void aNameWithCharactersThatCannotBeSeenIsRefusedAndShownHarmless() throws IOException {
        for (String name : List.of("act\u001b[2J", "act\n::error::a", "act\u202e", "act\u200b")) {
            for (String kind : List.of(".yaml", "/x.yaml")) {
                Path file =
                        state.resolveSibling(kind.equals(".yaml") ? "aaa/" + name + kind : name);
                if (!kind.equals(".yaml")) {
                    file = Files.createDirectories(file).resolve("x.yaml");
                }
                Files.writeString(file, "a: b");
                refused("holds a character that cannot be seen");
                String err = Session.run(folder, "validate").err();
                assertTrue(err.contains("\ufffd"), err);
                assertFalse(err.contains(name), err);
                Files.delete(file);
                if (!kind.equals(".yaml")) {
                    Files.delete(file.getParent());
                }
            }
        }
    }

    @Test
    void dataDeepBelowAStateIsNotPassedOverInSilence() throws IOException {
        Path deep = Files.createDirectories(state.resolve("laws/old/drafts"));
        Files.writeString(deep.resolve("act-2.yaml"), "instrument: {}");
        refused("`statutes/aaa/laws` holds data files that would not be read");
    }

    @Test
    void aFolderWhereAFileIsMeantIsNamed() throws IOException {
        Files.createDirectories(state.resolve("act-2.yaml"));
        refused("`statutes/aaa/act-2.yaml` is a folder where a file is meant");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        new ProcessBuilder("mkfifo", state.resolve("act-2.yaml").toString()).start().waitFor();
        assumeTrue(Files.exists(state.resolve("act-2.yaml")));
        refused("`statutes/aaa/act-2.yaml` is no file");
    }

    @Test
    void anUnreadableFileIsNamed() throws Exception {
        Path act = state.resolve("act.yaml");
        Files.setPosixFilePermissions(act, PosixFilePermissions.fromString("---------"));
        Process process = RealProcess.start(folder, RealProcess.boundByPermissions(), "validate");
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), err);
        assertTrue(err.contains("`statutes/aaa/act.yaml` may not be read"), err);
    }

    @Test
    void aFileOfManyGigabytesIsNotReadWhole() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(state.resolve("act-2.yaml").toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        Session session = Session.run(folder, "validate");
        assertEquals(2, session.exit());
        assertTrue(session.out().contains("error[file-too-large]"), session.out());
        assertTrue(session.out().contains("statutes/aaa/act-2.yaml:1:1"), session.out());
    }

    @Test
    @Timeout(30)
    void thousandsOfReferencesThatNameNothingAreToldInTime() throws IOException {
        StringBuilder act =
                new StringBuilder(
                        """
                        instrument:
                          id: aaa-act-2
                          kind: act
                          cite: {en: Act 2}
                          title: {en: The act}
                          in_force: 2010-01-01
                          checked: {confidence: verified}
                        provisions:
                        """);
        StringBuilder decision =
                new StringBuilder(
                        """
                        decisions:
                          - id: d
                            court: {en: The court}
                            number: "1"
                            decided: 2018
                            obligation: opsc-1
                            summary: {en: A summary}
                            checked: {confidence: unverified}
                            charged:
                        """);
        for (int number = 10_000; number < 14_000; number++) {
            act.append("  - id: section-number-").append(number).append('\n');
            act.append("    pinpoint: s. ").append(number).append('\n');
            act.append("    phase: [eradication]\n    kind: offence\n    summary: {en: Trade}\n")
                    .append("    checked: {confidence: verified}\n");
            act.append("    protects: {under: 18}\n    online: neutral\n    covers: []\n");
            decision.append("      - aaa-act-2/section-mumber-").append(number).append('\n');
        }
        Files.writeString(state.resolve("act-2.yaml"), act);
        Files.writeString(state.resolve("decisions.yaml"), decision);
        Session session = Session.run(folder, "validate", "--one-line");
        assertEquals(2, session.exit(), session.err());
        assertTrue(session.err().contains("4000 errors"), session.err() + session.out());
    }

    @Test
    void tooManyFilesAreCountedNotRead() throws IOException {
        for (int number = 0; number <= 10_000; number++) {
            Files.createFile(state.resolve("act-" + number + ".yaml"));
        }
        refused("`statutes/aaa` holds more than 10000 data files");
    }

    @Test
    void aFolderOfTooManyBytesIsNotReadWhole() throws IOException {
        for (int number = 0; number < 5; number++) {
            try (RandomAccessFile file =
                    new RandomAccessFile(state.resolve("act-" + number + ".yaml").toFile(), "rw")) {
                file.setLength(4 << 20);
            }
        }
        refused("`statutes/aaa` holds more than 16777216 bytes of data files");
    }

    /** It is not cut at the size of a data file, and then told as damaged. */
    @Test
    void aWorkbookOfManyGigabytesIsNotReadWhole() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.xlsx").toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        Session session = Session.run(folder, "import", "xlsx", "a.xlsx");
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("larger than any that opsc writes"), session.err());
    }

    @Test
    void aStateWithoutFilesSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("statutes/bbb"));
        Session session = Session.run(folder, "report", "bbb");
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("`bbb` holds no data file"), session.err());
    }

    @Test
    void filesThatComeAndGoWhileTheyAreReadAreAnErrorAndNoCrash() throws Exception {
        Path act = state.resolve("act-2.yaml");
        String text = Files.readString(state.resolve("act.yaml")).replace("aaa-act", "aaa-act-2");
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer =
                new Thread(
                        () -> {
                            while (!stop.get()) {
                                try {
                                    Files.writeString(act, text);
                                    Files.deleteIfExists(act);
                                } catch (IOException left) {
                                    return;
                                }
                            }
                        });
        writer.start();
        try {
            for (int run = 0; run < 200; run++) {
                Session session = Session.run(folder, "validate");
                assertTrue(session.exit() == 0 || session.exit() == 2, session.err());
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    private void refused(String message) {
        Session session = Session.run(folder, "validate");
        assertEquals(2, session.exit(), session.out());
        assertTrue(session.err().contains(message), session.err());
        assertFalse((session.out() + session.err()).contains("hunter2"));
    }
}
