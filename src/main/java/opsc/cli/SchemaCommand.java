package opsc.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc schema KIND}: the JSON Schema of one kind of file, for editors and other tools. */
final class SchemaCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .paramLabel("KIND")
                        .description(
                                "catalogue, instrument, state, findings, decisions, baseline, config or gap-report.")
                        .build());
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        SchemaKind kind =
                Options.word("KIND", arguments.matchedPositionalValue(0, ""), SchemaKind.class);
        terminal.out().print(kind.text());
        return ExitCode.OK;
    }
}
