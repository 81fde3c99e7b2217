package opsc.cli;

import java.time.LocalDate;
import java.util.List;
import opsc.diagnostic.Message;
import opsc.match.History;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Changes;
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
        Options.terms(spec);
        Options.data(spec);
        DocumentOutput.define(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        if (arguments.hasMatchedOption("--as-of")) {
            throw new Problem(
                    Message.of("a timeline has no single day"),
                    Message.of("give --from and --to instead of --as-of"));
        }
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
                    Message.of("the last day, %s, lies before the first, %s", last, first),
                    Message.of("give --from and --to"));
        }
        Progress progress = new Progress(terminal, Message.of("days of change"));
        List<Changes> steps = History.of(question, first, last, progress::at);
        DocumentOutput.write(
                TimelineDocument.of(
                        Matching.statuses(question).apply(first), steps, last, terminal.lang()),
                law,
                "--to",
                arguments,
                terminal);
        return ExitCode.OK;
    }
}
