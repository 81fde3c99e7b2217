package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Of those who would write a file at the same time, one does. */
class WriteLockTest {

    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(50);

    @TempDir private Path folder;
    private Path file;
    private Path beside;

    @BeforeEach
    void places() {
        file = folder.resolve("a.yaml");
        beside = folder.resolve(".a.yaml.lock");
    }

    @Test
    void oneAfterTheOtherHasIt() throws Problem {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Beside<Integer>> all = new ArrayList<>();
        for (int run = 0; run < 8; run++) {
            all.add(
                    Beside.start(
                            () -> {
                                for (int time = 0; time < 20; time++) {
                                    WriteLock.during(
                                            file,
                                            folder,
                                            () -> {
                                                most.accumulateAndGet(
                                                        inside.incrementAndGet(), Math::max);
                                                Thread.onSpinWait();
                                                return inside.decrementAndGet();
                                            });
                                }
                                return 0;
                            }));
        }
        for (Beside<Integer> one : all) {
            one.result();
        }
        assertEquals(1, most.get());
    }

    @Test
    void whoWaitsTooLongIsToldOfTheOther() throws Problem {
        WriteLock other = WriteLock.of(file, folder);
        Problem problem = assertThrows(Problem.class, () -> WriteLock.of(file, folder, SOON));
        assertEquals("another run is writing `a.yaml`", problem.getMessage());
        other.close();
        WriteLock.of(file, folder, SOON).close();
    }

    @Test
    void whatAKilledRunLeftHoldsNobodyUp() throws IOException, Problem {
        Files.createFile(beside);
        WriteLock.of(file, folder, SOON).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsLeftOfIt() throws Problem {
        WriteLock.of(file, folder).close();
        assertFalse(Files.exists(beside));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatStandsInItsPlaceIsNeitherFollowedNorWaitedFor() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "theirs");
        Files.createSymbolicLink(beside, secret);
        refused();
        assertTrue(Files.isSymbolicLink(beside));
        Files.delete(beside);
        Files.createDirectory(beside);
        refused();
        Files.delete(beside);
        assertEquals(0, new ProcessBuilder("mkfifo", beside.toString()).start().waitFor());
        refused();
        assertEquals("theirs", Files.readString(secret));
    }

    private void refused() {
        Problem problem = assertThrows(Problem.class, () -> WriteLock.of(file, folder));
        assertEquals("`.a.yaml.lock` is no file", problem.getMessage());
    }
}
