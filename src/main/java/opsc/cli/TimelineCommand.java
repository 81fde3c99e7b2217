package opsc.cli;

import java.time.LocalDate;
import java.util.List;
import opsc.match.History;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Changes;
import opsc.model.Lang;
import opsc.model.State;
import opsc.report.TimelineDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc timeline STATE}: status counts at every day on which the law changed, and what moved
 * because of what.
 */
final class TimelineCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.state(spec);
        Options.value(
                spec,
                "DAY",
                "First day. Default: the day the treaty began to bind the State.",
                "--from");
        Options.value(spec, "DAY", "Last day. Default: today.", "--to");
        Options.question(spec);
        Options.data(spec);
        DocumentOutput.define(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        if (arguments.hasMatchedOption("--as-of")) {
            throw new Problem(
                    "a timeline has no single day", "give --from and --to instead of --as-of");
        }
        Lang lang = Options.lang(arguments);
        Law law = new Law(arguments, terminal);
        State state = law.state(arguments.matchedPositionalValue(0, ""));
        Question question = law.question(arguments, state);
        LocalDate last = Options.day(arguments, "--to").orElse(terminal.today());
        LocalDate first =
                Options.day(arguments, "--from")
                        .or(() -> History.bindsFrom(question))
                        .orElse(question.catalogue().inForce());
        if (last.isBefore(first)) {
            throw new Problem(
                    "the last day, " + last + ", lies before the first, " + first,
                    "give --from and --to");
        }
        List<Changes> steps = History.of(question, first, last);
        DocumentOutput.write(
                TimelineDocument.of(Matching.answer(question.on(first)), steps, last, lang),
                law,
                "--to",
                arguments,
                terminal);
        return ExitCode.OK;
    }
}
