package opsc.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.model.Lang;
import opsc.model.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
        REPORT("Write a State's gap report and print a summary."),
        DRAFT("Draft the State's initial report to the Committee, or an alternative one."),
        EXPLAIN(
                "Show the whole derivation behind an obligation, an instrument, a provision, a judgement or a diagnostic code."),
        DIFF(
                "Show what changed between two days or two versions of the files, or what a bill would change."),
        TIMELINE(
                "Show the law through time: counts at every day of change, and what moved because of what."),
        COMPARE("Set States side by side, obligation by obligation."),
        CHECK("Fail where a change opens a gap or lets one grow: the gate for CI."),
        BASELINE("Write down the gaps that are known or accepted, for check to compare with."),
        CONFIRM("Write down who has read a claim and its texts; a later change makes it suspect."),
        VERIFY("Make a report again from the present data, and tell what differs."),
        IMPORT(
                "Take claims that somebody corrected or added in a workbook back into the statute files."),
        VALIDATE("Check data files; every problem with its file, line and column."),
        CONFIG("Show the settings in effect, and where each comes from."),
        NEW("Write a commented template of a data file."),
        SCHEMA("Print the JSON Schema of a kind of file, for editors."),
        COMPLETION("Print a script that completes commands in bash or zsh.");

        private final String does;

        Subcommand(String does) {
            this.does = does;
        }

        /** What runs it; a method reference for each would cost every start. */
        private Command command() {
            return switch (this) {
                case REPORT -> new ReportCommand();
                case DRAFT -> new DraftCommand();
                case EXPLAIN -> new ExplainCommand();
                case DIFF -> new DiffCommand();
                case TIMELINE -> new TimelineCommand();
                case COMPARE -> new CompareCommand();
                case CHECK -> new CheckCommand();
                case BASELINE -> new BaselineCommand();
                case CONFIRM -> new ConfirmCommand();
                case VERIFY -> new VerifyCommand();
                case IMPORT -> new ImportCommand();
                case VALIDATE -> new ValidateCommand();
                case CONFIG -> new ConfigCommand();
                case NEW -> new NewCommand();
                case SCHEMA -> new SchemaCommand();
                case COMPLETION -> new CompletionCommand();
            };
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String HELP = "help";

    /** What helps to mend an {@code opsc.yaml} that is wrong. */
    private static final Set<Subcommand> WITHOUT_SETTINGS =
            EnumSet.of(Subcommand.VALIDATE, Subcommand.SCHEMA, Subcommand.EXPLAIN);

    private Opsc() {}

    /** Runs the command that {@code args} name. Never throws. */
    static int run(String[] args, Terminal given) {
        Terminal terminal =
                given.in(Options.lang(args).orElse(given.lang()))
                        .with(given.settings().under(args));
        try {
            return runChecked(args, terminal);
        } catch (Problem problem) {
            tell(problem, terminal);
            return ExitCode.INVALID;
        } catch (InvalidPathException unreadable) {
            tell(
                    new Problem(
                            Message.of(
                                    "the path `%s` cannot be used in this locale",
                                    unreadable.getInput()),
                            Message.of("set LC_ALL=C.UTF-8, or use plain letters in the path")),
                    terminal);
            return ExitCode.INVALID;
        } catch (OutOfMemoryError tooMuch) {
            tell(
                    new Problem(
                            Message.of("the data needs more memory than Java was given"),
                            Message.of("give it more, as in JAVA_TOOL_OPTIONS=-Xmx2g")),
                    terminal);
            return ExitCode.INVALID;
        } catch (NoClassDefFoundError elsewhere) {
            tell(
                    new Problem(
                            Message.of("what Word and Excel files need is not there"),
                            Message.of(
                                    "opsc-office.jar belongs beside opsc.jar: unpack or build opsc again")),
                    terminal);
            return ExitCode.INVALID;
        } catch (RuntimeException | StackOverflowError bug) {
            terminal.say(
                    Message.of(
                            "internal error: %s: %s",
                            bug.getClass().getSimpleName(), String.valueOf(bug.getMessage())));
            for (int at = 0; at < Math.min(3, bug.getStackTrace().length); at++) {
                terminal.err().println("  at " + bug.getStackTrace()[at]);
            }
            terminal.say(
                    Message.of(
                            "This is a bug in opsc %s, not in your data. Please report these lines.",
                            Tool.VERSION));
            return ExitCode.BUG;
        }
    }

    static void tell(Problem problem, Terminal terminal) {
        terminal.say(Message.of("error: %s", problem.what()));
        problem.help().ifPresent(help -> terminal.say(Message.of(" = help: %s", help)));
    }

    private static int runChecked(String[] typed, Terminal terminal) throws Problem {
        if (typed.length == 1 && (typed[0].equals("--version") || typed[0].equals("-V"))) {
            terminal.out().println(Tool.NAME + " " + Tool.VERSION); // asked by scripts, at each run
            return ExitCode.OK;
        }
        String[] args = helpAsOption(typed);
        Optional<Subcommand> named = named(args);
        Optional<Command> chosen = named.map(Subcommand::command);
        CommandSpec top = spec(named, chosen);
        if (named.isEmpty()) {
            Usage.list(top, does(), terminal.lang());
        }
        named.ifPresent(one -> preset(top.subcommands().get(one.word()), terminal.settings()));
        Usage.tell(top, terminal.lang());
        CommandLine line = new CommandLine(top);
        // What is typed or set is taken as it stands: `${env:TOKEN}` and `@file` would be printed.
        line.setInterpolateVariables(false);
        line.setExpandAtFiles(false);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args);
        } catch (ParameterException wrong) {
            return usageError(wrong, terminal);
        }
        if (parsed.unmatched().stream()
                .anyMatch(
                        word ->
                                !word.startsWith(
                                        "-"))) { // beside --help, picocli lets them through
            return usageError(new UnmatchedArgumentException(line, parsed.unmatched()), terminal);
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
        if (chosen.isEmpty()) {
            line.usage(terminal.err(), Ansi.OFF);
            return ExitCode.INVALID;
        }
        if (!WITHOUT_SETTINGS.contains(named.orElseThrow())) {
            terminal.settings().check(terminal);
        }
        refuseEmpty(sub.commandSpec());
        Options.word(sub, Options.LANG, Lang.class);
        return chosen.get().run(sub, terminal);
    }

    /** As a script passes on a variable that is not set: no path, day or name is empty. */
    private static void refuseEmpty(CommandSpec command) throws Problem {
        for (ArgSpec one : command.args()) {
            Object value = one.getValue();
            if ("".equals(value) || value instanceof List<?> many && many.contains("")) {
                throw new Problem(
                        isMissing(one),
                        Message.of("`%s --help` lists what it takes", command.qualifiedName()));
            }
        }
    }

    private static Message isMissing(ArgSpec one) {
        return one instanceof OptionSpec option
                ? Message.of("%s needs a value: %s", option.longestName(), one.paramLabel())
                : Message.of("missing: %s", one.paramLabel());
    }

    /** The first argument that is no option for all commands, if it names one. */
    private static Optional<Subcommand> named(String[] args) {
        int at = 0;
        while (at < args.length && args[at].startsWith(Options.LANG)) {
            at += args[at].equals(Options.LANG) ? 2 : 1;
        }
        String word = at < args.length ? args[at] : "";
        return Arrays.stream(Subcommand.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
    }

    /** Gives the options of {@code command} that are not typed what the settings say. */
    private static void preset(CommandLine command, Settings settings) {
        if (!settings.values().isEmpty()) {
            command.setDefaultValueProvider(
                    arg ->
                            arg instanceof OptionSpec option
                                    ? settings.value(command.getCommandName(), option).orElse(null)
                                    : null);
        }
    }

    private static CommandSpec spec(Optional<Subcommand> named, Optional<Command> chosen) {
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
        common(top);
        top.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        if (named.isPresent()) { // the others would cost the start more than all else of picocli
            CommandSpec spec = described(named.get());
            chosen.ifPresent(command -> command.define(spec));
            common(spec);
            top.addSubcommand(named.get().word(), spec);
            return top;
        }
        top.addSubcommand(HELP, CommandSpec.create());
        return top;
    }

    /** What each command does, by its word. */
    private static Map<String, String> does() {
        Map<String, String> does = new LinkedHashMap<>();
        for (Subcommand one : Subcommand.values()) {
            does.put(one.word(), one.does);
        }
        does.put(HELP, "Show the help of a command: opsc help report.");
        return does;
    }

    private static CommandSpec described(Subcommand one) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(one.does);
        spec.parser().splitQuotedStrings(true); // else picocli warns of one mark, past us
        return spec;
    }

    /** All commands with all their options, as completion needs them. */
    static CommandLine withAllOptions() {
        CommandSpec top = spec(Optional.empty(), Optional.empty());
        for (Subcommand one : Subcommand.values()) {
            CommandSpec spec = described(one);
            one.command().define(spec);
            common(spec);
            top.addSubcommand(one.word(), spec);
        }
        return new CommandLine(top);
    }

    /** {@code help report} is {@code report --help}. */
    private static String[] helpAsOption(String[] args) {
        if (args.length == 0 || !args[0].equals(HELP)) {
            return args;
        }
        List<String> asked = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        asked.add("--help");
        return asked.toArray(String[]::new);
    }

    private static void common(CommandSpec spec) {
        Options.lang(spec);
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
    }

    /** Every text of every command's help, in English. */
    static List<String> helpTexts() {
        Stream<CommandSpec> each =
                Arrays.stream(Subcommand.values())
                        .map(one -> spec(Optional.of(one), Optional.of(one.command())));
        Stream<CommandSpec> all =
                Stream.concat(Stream.of(spec(Optional.empty(), Optional.empty())), each);
        return Stream.concat(
                        all.flatMap(spec -> Usage.texts(spec).stream()), does().values().stream())
                .distinct()
                .toList();
    }

    private static int usageError(ParameterException wrong, Terminal terminal) {
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        Message help =
                near.isEmpty()
                        ? Message.of("`%s --help` lists what it takes", command)
                        : Message.of("did you mean %s?", Nearest.either(near));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            // By letters, where there is one: `raport` is nearer to `report` than to `import`.
            help =
                    Nearest.meant(
                                    unmatched.getUnmatched().get(0),
                                    wrong.getCommandLine().getSubcommands().isEmpty()
                                            ? Set.of()
                                            : does().keySet())
                            .orElse(help);
        }
        tell(new Problem(inOurWords(wrong), help), terminal);
        return ExitCode.INVALID;
    }

    private static Message inOurWords(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean command = wrong.getCommandLine().getParent() == null;
            return first.startsWith("-")
                    ? Message.of("there is no option `%s`", first)
                    : command
                            ? Message.of("there is no command `%s`", first)
                            : Message.of("`%s` is one value too many", first);
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return isMissing(missing.getMissing().get(0));
        }
        if (wrong instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return Message.of("%s is given twice", option.longestName());
        }
        if (wrong.getArgSpec() instanceof OptionSpec option) {
            return Message.of("%s takes no value", option.longestName());
        }
        return Message.of("cannot be read as a command: %s", wrong.getMessage());
    }
}
