package opsc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import opsc.diagnostic.Message;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.GapReport;
import opsc.model.Standing;
import opsc.report.ComparisonDocument;
import opsc.report.Document;
import opsc.report.WorldDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc compare STATE STATE...}: States side by side, obligation by obligation; with {@code
 * --all}, all there are, one after the other.
 */
final class CompareCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.positionals(spec, "STATE", false, "Three-letter codes of two or more States.");
        Options.flag(spec, "All States: how each stands, and a matrix as CSV.", "--all");
        Options.question(spec);
        Options.terms(spec);
        Options.data(spec);
        DocumentOutput.define(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Law law = new Law(arguments, terminal);
        List<String> codes = arguments.matchedPositionalValue(0, List.<String>of());
        boolean all = Options.flag(arguments, "--all");
        if (all != codes.isEmpty() || codes.size() == 1) {
            throw new Problem(
                    Message.of("compare takes two or more States, or --all"),
                    Message.of("write their codes, as in `opsc compare idn mys`"));
        }
        DocumentOutput.write(
                all ? world(arguments, law, terminal) : some(codes, arguments, law, terminal),
                law,
                "--as-of",
                arguments,
                terminal);
        return ExitCode.OK;
    }

    private static Document some(
            List<String> codes, ParseResult arguments, Law law, Terminal terminal) throws Problem {
        List<GapReport> reports = new ArrayList<>();
        if (codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).distinct().count()
                < codes.size()) {
            throw new Problem(
                    Message.of("a State is named twice"),
                    Message.of("name two or more different States"));
        }
        for (String code : codes) {
            reports.add(law.report(arguments, law.state(code)));
        }
        return ComparisonDocument.of(reports, terminal.lang());
    }

    private static Document world(ParseResult arguments, Law law, Terminal terminal)
            throws Problem {
        List<String> codes = law.states();
        if (codes.isEmpty()) {
            throw new Problem(Message.of("there is no State to compare"));
        }
        AtomicReference<GapReport> any = new AtomicReference<>();
        List<Standing> standings =
                law.ofEach(
                        codes,
                        state -> {
                            Question question = law.question(arguments, state);
                            GapReport report = Matching.statuses(question).apply(question.asOf());
                            any.compareAndSet(null, report);
                            return Standing.of(report);
                        });
        return WorldDocument.of(any.get(), standings, terminal.lang());
    }
}
