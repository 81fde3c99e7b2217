package opsc.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc schema KIND}: the JSON Schema of one kind of file, for editors and other tools. */
final class SchemaCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.positional(
                spec,
                0,
                "KIND",
                true,
                "catalogue, instrument, state, findings, decisions, baseline, config or gap-report.");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        SchemaKind kind =
                Options.word("KIND", arguments.matchedPositionalValue(0, ""), SchemaKind.class);
        terminal.out().print(kind.text());
        return ExitCode.OK;
    }
}
