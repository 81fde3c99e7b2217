package opsc.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import opsc.model.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: arguments and a terminal in, an exit code out. */
final class Opsc {

    /**
     * The subcommands. Specs are built in code, without annotations, so that nothing is reflected
     * on at start-up.
     */
    private enum Subcommand {
        REPORT("Write a State's gap report and print a summary.", ReportCommand::new),
        EXPLAIN(
                "Show the whole derivation behind an obligation, a provision or a diagnostic code.",
                ExplainCommand::new),
        DIFF(
                "Show what changed between two days or two versions of the files, or what a bill would change.",
                DiffCommand::new),
        TIMELINE(
                "Show the law through time: counts at every day of change, and what moved because of what.",
                TimelineCommand::new),
        COMPARE("Set States side by side, obligation by obligation.", CompareCommand::new),
        CHECK(
                "Fail where a change opens a gap or lets one grow: the gate for CI.",
                CheckCommand::new),
        BASELINE(
                "Write down the gaps that are known or accepted, for check to compare with.",
                BaselineCommand::new),
        CONFIRM(
                "Write down who has read a claim and its texts; a later change makes it suspect.",
                ConfirmCommand::new),
        VERIFY(
                "Make a report again from the present data, and tell what differs.",
                VerifyCommand::new),
        VALIDATE(
                "Check data files; every problem with its file, line and column.",
                ValidateCommand::new);

        private final String does;
        private final Supplier<Command> maker;

        Subcommand(String does, Supplier<Command> maker) {
            this.does = does;
            this.maker = maker;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Opsc() {}

    /** Runs the command that {@code args} name. Never throws. */
    static int run(String[] args, Terminal terminal) {
        try {
            return runChecked(args, terminal);
        } catch (Problem problem) {
            terminal.err().println("error: " + problem.getMessage());
            problem.help().ifPresent(help -> terminal.err().println(" = help: " + help));
            return ExitCode.INVALID;
        } catch (InvalidPathException unreadable) {
            terminal.err()
                    .println(
                            "error: the path `"
                                    + unreadable.getInput()
                                    + "` cannot be used in this locale");
            terminal.err().println(" = help: set LC_ALL=C.UTF-8, or use plain letters in the path");
            return ExitCode.INVALID;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            terminal.err()
                    .println(
                            "internal error: "
                                    + bug.getClass().getSimpleName()
                                    + ": "
                                    + bug.getMessage());
            for (int at = 0; at < Math.min(3, bug.getStackTrace().length); at++) {
                terminal.err().println("  at " + bug.getStackTrace()[at]);
            }
            terminal.err()
                    .println(
                            "This is a bug in opsc "
                                    + Tool.VERSION
                                    + ", not in your data. Please report these lines.");
            return ExitCode.BUG;
        }
    }

    private static int runChecked(String[] args, Terminal terminal) throws Problem {
        CommandSpec top =
                CommandSpec.create().name(Tool.NAME).version(Tool.NAME + " " + Tool.VERSION);
        top.usageMessage()
                .description(
                        "Compares what the OPSC (sale of children, child prostitution, child pornography) asks of a State with"
                                + " the law in force on a day, and writes the gap report.")
                .footer(
                        "",
                        "Start with: opsc report idn",
                        "Exit codes: 0 done, 1 gate failed or report differs, 2 wrong usage or invalid data, 70 a bug.");
        top.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        top.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        Command chosen = null;
        for (Subcommand one : Subcommand.values()) {
            CommandSpec spec = CommandSpec.create();
            spec.usageMessage().description(one.does);
            if (args.length > 0 && args[0].equals(one.word())) {
                chosen = one.maker.get();
                chosen.define(spec);
                spec.addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Show this help.")
                                .build());
            }
            top.addSubcommand(one.word(), spec);
        }
        CommandLine line = new CommandLine(top);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args);
        } catch (ParameterException wrong) {
            return usageError(wrong, terminal);
        }
        ParseResult sub = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println(top.version()[0]);
            return ExitCode.OK;
        }
        if (sub.isUsageHelpRequested()) {
            sub.commandSpec().commandLine().usage(terminal.out(), Ansi.OFF);
            return ExitCode.OK;
        }
        if (chosen == null) {
            line.usage(terminal.err(), Ansi.OFF);
            return ExitCode.INVALID;
        }
        return chosen.run(sub, terminal);
    }

    private static int usageError(ParameterException wrong, Terminal terminal) {
        terminal.err().println("error: " + inOurWords(wrong));
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        if (!near.isEmpty()) {
            terminal.err().println(" = help: did you mean " + String.join(" or ", near) + "?");
        } else {
            String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            terminal.err().println(" = help: `" + command + " --help` lists what it takes");
        }
        return ExitCode.INVALID;
    }

    private static String inOurWords(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean command = wrong.getCommandLine().getParent() == null;
            return first.startsWith("-")
                    ? "there is no option `" + first + "`"
                    : command
                            ? "there is no command `" + first + "`"
                            : "`" + first + "` is one value too many";
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return "missing: " + missing.getMissing().get(0).paramLabel();
        }
        return wrong.getMessage();
    }
}
