package opsc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import opsc.diagnostic.Message;
import opsc.model.Lang;

/** The process: real streams, real day, exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int status = run(args);
        if (status != ExitCode.OK) { // which loads logging from Java 21 on
            System.exit(status);
        }
    }

    /** Runs one command on the real streams and returns its exit status. */
    static int run(String... args) {
        // Values are taken as the words they are, and nothing here is Groovy: both cost each start.
        System.setProperty("picocli.converters.excludes", "java\\..*");
        System.setProperty("picocli.disable.closures", "true");
        if (args.length > 0 && !args[0].startsWith("-")) { // a command: help asks for no day
            Beside.start(Main::today); // reads the time zones, which takes longer than all before
        } else if (args.length > 0 && !args[0].equals("--version")) {
            Beside.start(BreakIterator::getLineInstance); // reads a locale, as help will
        }
        Watched stdout = new Watched(FileDescriptor.out);
        PrintWriter out = Terminal.writer(stdout);
        PrintWriter err = Terminal.writer(new Watched(FileDescriptor.err));
        boolean colour = System.console() != null;
        Optional<String> wished = Optional.ofNullable(System.getenv("OPSC_LANG"));
        Path folder = Path.of("");
        Settings settings = Settings.of(folder, System.getenv());
        Lang lang = settings.lang().orElse(Lang.EN);
        Terminal terminal =
                new Terminal(
                        stdout,
                        out,
                        err,
                        colour,
                        folder,
                        Main::today,
                        lang,
                        settings,
                        System::nanoTime);
        if (wished.isPresent() && Options.lang(wished.get()).isEmpty()) {
            terminal.say(
                    Message.of(
                            "warning: OPSC_LANG is `%s`, which is neither en nor id",
                            wished.get()));
        }
        int status = ExitCode.INVALID;
        if (System.getProperty("user.dir").indexOf('\uFFFD') >= 0) {
            // Java could not read the name, and would read and write in a folder of another one.
            Opsc.tell(
                    new Problem(
                            Message.of(
                                    "the name of the folder you are in cannot be read in this locale"),
                            Message.of("set LC_ALL=C.UTF-8, or cd into another folder")),
                    terminal.in(Options.lang(args).orElse(lang)));
        } else {
            status = Opsc.run(args, terminal);
        }
        out.flush();
        if (stdout.failure != null) {
            // Who reads through a pipe may close it early, as head does; a full disk must be told.
            if (!String.valueOf(stdout.failure.getMessage()).contains("Broken pipe")) {
                Message what =
                        Message.of(
                                "cannot write to standard output: %s",
                                OutputFiles.reason(stdout.failure));
                terminal.in(Options.lang(args).orElse(lang)).say(Message.of("error: %s", what));
            }
            status = ExitCode.INVALID;
        }
        err.flush();
        return status;
    }

    /**
     * The day where we are, without {@code java.time}'s zones: they search all jars at each start.
     */
    private static LocalDate today() {
        long now = System.currentTimeMillis();
        return LocalDate.ofEpochDay(
                Math.floorDiv(
                        now + TimeZone.getDefault().getOffset(now), TimeUnit.DAYS.toMillis(1)));
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
