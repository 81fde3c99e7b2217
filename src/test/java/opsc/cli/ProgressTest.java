package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import opsc.diagnostic.Message;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter err = new StringWriter();
    private final Progress progress =
            new Progress(
                    new Terminal(
                            OutputStream.nullOutputStream(),
                            new PrintWriter(new StringWriter()),
                            new PrintWriter(err),
                            false,
                            Path.of(""),
                            () -> Session.TODAY,
                            Lang.EN,
                            Settings.NONE,
                            clock::get),
                    Message.of("States"));

    private void run(int all, long nanosOfOne) {
        for (int done = 1; done <= all; done++) {
            clock.addAndGet(nanosOfOne);
            progress.at(done, all);
        }
    }

    @Test
    void aShortCommandSaysNothing() {
        run(90, SECOND / 100);
        assertEquals("", err.toString());
    }

    @Test
    void aLongOneTellsRateAndTimeLeftAndIsSilentForLongerAndLonger() {
        run(100, SECOND / 10);
        assertEquals(
                """
                10 of 100 States, 10 a second, about 9 s left
                20 of 100 States, 10 a second, about 8 s left
                40 of 100 States, 10 a second, about 6 s left
                80 of 100 States, 10 a second, about 2 s left
                """,
                err.toString());
    }

    @Test
    void aSlowOneHasAFractionForItsRate() {
        run(2, 4 * SECOND);
        assertEquals("1 of 2 States, 0.3 a second, about 4 s left\n", err.toString());
    }
}
