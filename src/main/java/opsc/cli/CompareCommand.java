package opsc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opsc.diagnostic.Message;
import opsc.model.GapReport;
import opsc.report.ComparisonDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc compare STATE STATE...}: States side by side, obligation by obligation. */
final class CompareCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("2..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("STATE")
                        .description("Three-letter codes of two or more States.")
                        .build());
        Options.question(spec);
        Options.data(spec);
        DocumentOutput.define(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Law law = new Law(arguments, terminal);
        List<GapReport> reports = new ArrayList<>();
        List<String> codes = arguments.matchedPositionalValue(0, List.<String>of());
        if (codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).distinct().count()
                < codes.size()) {
            throw new Problem(
                    Message.of("a State is named twice"),
                    Message.of("name two or more different States"));
        }
        for (String code : codes) {
            reports.add(law.report(arguments, law.state(code)));
        }
        DocumentOutput.write(
                ComparisonDocument.of(reports, terminal.lang()),
                law,
                "--as-of",
                arguments,
                terminal);
        return ExitCode.OK;
    }
}
