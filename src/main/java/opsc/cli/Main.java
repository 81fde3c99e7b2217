package opsc.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** The process: real streams, real day, exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Watched stdout = new Watched(FileDescriptor.out);
        PrintWriter out = writer(stdout);
        PrintWriter err = writer(new Watched(FileDescriptor.err));
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        int status = Opsc.run(args, new Terminal(out, err, colour, Path.of(""), LocalDate.now()));
        out.flush();
        if (stdout.failure != null) {
            // Who reads through a pipe may close it early, as head does; a full disk must be told.
            if (!String.valueOf(stdout.failure.getMessage()).contains("Broken pipe")) {
                err.println(
                        "error: cannot write to standard output: " + stdout.failure.getMessage());
            }
            status = ExitCode.INVALID;
        }
        err.flush();
        System.exit(status);
    }

    /** UTF-8 whatever the machine's locale says. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
    }

    /** Remembers the first failure, which a PrintWriter would swallow. */
    private static final class Watched extends FilterOutputStream {
        private IOException failure;

        private Watched(FileDescriptor descriptor) {
            super(new FileOutputStream(descriptor));
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException failed) {
                failure = failure == null ? failed : failure;
                throw failed;
            }
        }
    }
}
