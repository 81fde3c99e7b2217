package opsc.cli;

import java.util.Locale;
import opsc.diagnostic.Message;

/**
 * How far a long command has come: nothing in the first second, then a line after one second, two,
 * four and so on, at least every half minute. Plain lines, so that a log stays readable.
 */
final class Progress {

    private static final double FIRST = 1;
    private static final double LONGEST_SILENCE = 30;
    private static final double NANOS = 1e9;

    private final Terminal terminal;
    private final Message noun;
    private final long start;
    private double next = FIRST;

    /**
     * @param noun what is counted, in the plural
     */
    Progress(Terminal terminal, Message noun) {
        this.terminal = terminal;
        this.noun = noun;
        this.start = terminal.nanos().getAsLong();
    }

    /** So many are done, of all there are. */
    void at(int done, int all) {
        double seconds = (terminal.nanos().getAsLong() - start) / NANOS;
        if (seconds < next || done >= all) {
            return;
        }
        next = seconds + Math.min(seconds, LONGEST_SILENCE);
        double rate = done / seconds;
        terminal.say(
                Message.of(
                        "%s of %s %s, %s a second, about %s s left",
                        done,
                        all,
                        noun,
                        String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate),
                        (int) Math.ceil((all - done) / rate)));
        terminal.err().flush();
    }
}
