package opsc.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.diagnostic.Message;
import opsc.model.Lang;

/**
 * What a command sees of the world.
 *
 * @param stdout for data that are no text, below {@code out}
 * @param out for data, as UTF-8
 * @param err for progress and messages
 * @param colour whether {@code out} may carry ANSI escapes
 * @param folder the working directory
 * @param day tells the default as-of day; only asked where it is needed
 * @param lang the language of messages, help and reports
 * @param settings what is in effect where no flag says otherwise
 * @param nanos a clock that only runs forward, in nanoseconds, to tell how long a command takes
 */
record Terminal(
        OutputStream stdout,
        PrintWriter out,
        PrintWriter err,
        boolean colour,
        Path folder,
        Supplier<LocalDate> day,
        Lang lang,
        Settings settings,
        LongSupplier nanos) {

    /** UTF-8 whatever the machine's locale says. */
    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
    }

    /** Prints the bytes of a file. As with text, who runs the command looks for a failure. */
    void print(byte[] bytes) {
        out.flush();
        try {
            stdout.write(bytes);
        } catch (IOException failed) {
            // Main has seen it too, and tells it.
        }
    }

    /** The default as-of day. */
    LocalDate today() {
        return day.get();
    }

    Terminal in(Lang other) {
        return new Terminal(stdout, out, err, colour, folder, day, other, settings, nanos);
    }

    Terminal with(Settings others) {
        return new Terminal(stdout, out, err, colour, folder, day, lang, others, nanos);
    }

    /** Prints one line of what a command has done. */
    void tell(Message message) {
        out.println(DiagnosticPrinter.visible(message.in(lang)));
    }

    /** Prints one line of progress or trouble. */
    void say(Message message) {
        err.println(DiagnosticPrinter.visible(message.in(lang)));
    }
}
