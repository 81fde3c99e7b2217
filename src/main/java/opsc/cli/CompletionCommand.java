package opsc.cli;

import java.util.Arrays;
import java.util.List;
import opsc.draft.DraftFormat;
import opsc.draft.Profile;
import opsc.model.FailOn;
import opsc.model.Lang;
import opsc.model.Terms;
import opsc.model.Word;
import opsc.model.Yardstick;
import opsc.report.DocumentFormat;
import opsc.report.Excel;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc completion SHELL}: a script that completes commands, options, their words, and the
 * States and obligations there are when it is made. picocli writes one script for both shells.
 */
final class CompletionCommand implements Command {

    private enum Shell implements Word {
        BASH,
        ZSH
    }

    /**
     * zsh takes a file {@code _opsc} in its {@code fpath} only with the first line; it has no
     * {@code compopt}, and expands no alias in such a file.
     */
    private static final String HEAD_OF_FUNCTION = "#compdef opsc\nfunctions[compopt]=:\n";

    /** From {@code fpath} the script is read at the first tab, which it must answer too. */
    private static final String CALL_OF_FUNCTION =
            """

            if [[ ${funcstack[1]} = _opsc ]]; then
              _bash_complete -o default -F _complete_opsc
            fi
            """;

    @Override
    public void define(CommandSpec spec) {
        Options.positional(spec, 0, "SHELL", true, "bash or zsh.");
        Options.data(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Shell shell = Options.word("SHELL", arguments.matchedPositionalValue(0, ""), Shell.class);
        Law law = new Law(arguments, terminal);
        // The name of a folder could hold a command that the shell would run.
        List<String> states =
                law.states().stream().filter(code -> code.matches("[a-z]{3}")).toList();
        List<String> obligations =
                law.catalogue("opsc").obligations().stream()
                        .map(obligation -> obligation.id().value())
                        .toList();
        CommandLine all = Opsc.withAllOptions();
        for (CommandLine command : all.getSubcommands().values()) {
            complete(command.getCommandSpec(), states, obligations);
        }
        String script = AutoComplete.bash(all.getCommandName(), all);
        terminal.out()
                .print(
                        switch (shell) {
                            case BASH -> script;
                            case ZSH -> HEAD_OF_FUNCTION + script + CALL_OF_FUNCTION;
                        });
        return ExitCode.OK;
    }

    private static void complete(
            CommandSpec command, List<String> states, List<String> obligations) {
        for (OptionSpec option : List.copyOf(command.options())) {
            List<String> words = words(command.name(), option);
            if (!words.isEmpty()) {
                command.remove(option);
                command.addOption(option.toBuilder().completionCandidates(words).build());
            }
        }
        for (PositionalParamSpec value : List.copyOf(command.positionalParameters())) {
            List<String> words =
                    switch (value.paramLabel()) {
                        case "STATE" -> states;
                        case "SUBJECT" -> obligations;
                        default -> words(command.name(), value);
                    };
            command.remove(value);
            command.addPositional(value.toBuilder().completionCandidates(words).build());
        }
    }

    /** The words that an option or parameter takes; empty if it takes others too. */
    static List<String> words(String command, ArgSpec arg) {
        String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
        return switch (name) {
            case "--lang" -> words(Lang.values());
            case "--terms" -> words(Terms.values());
            case "--yardstick" -> words(Yardstick.values());
            case "--fail-on" -> words(FailOn.values());
            case "--excel" -> words(Excel.values());
            case "--profile" -> words(Profile.values());
            case "--format" ->
                    switch (command) {
                        case "report" -> words(Format.values());
                        case "check" -> words(CheckFormats.values());
                        case "draft" -> words(DraftFormat.values());
                        default -> words(DocumentFormat.values());
                    };
            case "ACTION" -> words(BaselineCommand.Action.values());
            case "KIND" ->
                    command.equals("new")
                            ? words(NewCommand.Kind.values())
                            : words(SchemaKind.values());
            case "SHELL" -> words(Shell.values());
            default -> List.of();
        };
    }

    private static List<String> words(Word[] words) {
        return Arrays.stream(words).map(Word::word).toList();
    }
}
