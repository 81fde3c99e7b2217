package opsc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs a command as a user would type it, and writes down what came back. */
public record Session(String out, String err, int exit) {

    /** The day on which tests happen. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static Session run(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        int exit = Opsc.run(arguments, new Terminal(outWriter, errWriter, false, folder, TODAY));
        outWriter.flush();
        errWriter.flush();
        return new Session(out.toString(), err.toString(), exit);
    }

    /**
     * The transcript of one command: what it printed, messages marked with "! ", and its exit code.
     */
    public String transcript(List<String> arguments) {
        StringBuilder text =
                new StringBuilder("$ opsc ").append(String.join(" ", arguments)).append('\n');
        text.append(out);
        if (!err.isEmpty()) {
            err.lines().forEach(line -> text.append(("! " + line).stripTrailing()).append('\n'));
        }
        return text.append("[exit ").append(exit).append("]\n").toString();
    }
}
