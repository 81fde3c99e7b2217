package opsc.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opsc.model.Lang;

/** Runs a command as a user would type it, and writes down what came back. */
public record Session(byte[] bytes, String err, int exit) {

    /** What came to standard output, as text. */
    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The day on which tests happen. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static Session run(Path folder, String... arguments) {
        return run(folder, Map.of(), arguments);
    }

    /** With variables of the environment. */
    public static Session run(Path folder, Map<String, String> environment, String... arguments) {
        Settings settings = Settings.of(folder, environment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = Terminal.writer(out);
        PrintWriter errWriter = new PrintWriter(err);
        int exit =
                Opsc.run(
                        arguments,
                        new Terminal(
                                out,
                                outWriter,
                                errWriter,
                                false,
                                folder,
                                () -> TODAY,
                                settings.lang().orElse(Lang.EN),
                                settings,
                                () -> 0));
        outWriter.flush();
        errWriter.flush();
        return new Session(out.toByteArray(), err.toString(), exit);
    }

    /**
     * The transcript of one command: what it printed, messages marked with "! ", and its exit code.
     */
    public String transcript(List<String> arguments) {
        StringBuilder text =
                new StringBuilder("$ opsc ").append(String.join(" ", arguments)).append('\n');
        text.append(out());
        if (!err.isEmpty()) {
            err.lines().forEach(line -> text.append(("! " + line).stripTrailing()).append('\n'));
        }
        return text.append("[exit ").append(exit).append("]\n").toString();
    }
}
