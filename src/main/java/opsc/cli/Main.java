package opsc.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** The process: real streams, real day, exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        int status = Opsc.run(args, new Terminal(out, err, colour, Path.of(""), LocalDate.now()));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** UTF-8 whatever the machine's locale says. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
                false);
    }
}
