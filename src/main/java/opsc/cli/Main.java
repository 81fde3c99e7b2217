package opsc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/** The process: real streams, real day, exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Watched stdout = new Watched(FileDescriptor.out);
        PrintWriter out = Terminal.writer(stdout);
        PrintWriter err = Terminal.writer(new Watched(FileDescriptor.err));
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        int status =
                Opsc.run(
                        args, new Terminal(stdout, out, err, colour, Path.of(""), LocalDate.now()));
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
