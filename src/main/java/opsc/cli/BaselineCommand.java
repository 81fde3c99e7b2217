package opsc.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opsc.diagnostic.Message;
import opsc.load.BaselineLoader;
import opsc.load.Nearest;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.match.Baselines;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Baseline;
import opsc.model.ElementId;
import opsc.model.GapReport;
import opsc.model.State;
import opsc.model.Word;
import opsc.model.Yardstick;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc baseline create|prune|accept STATE}: what {@code opsc check} compares with. */
final class BaselineCommand implements Command {

    enum Action implements Word {
        CREATE,
        PRUNE,
        ACCEPT
    }

    @Override
    public void define(CommandSpec spec) {
        Options.positional(
                spec,
                0,
                "ACTION",
                true,
                "create; prune: drop what is no longer true, add nothing; or accept: let one gap be until a day.");
        Options.positional(spec, 1, "STATE", true, "Three-letter code of the State, as in idn.");
        Options.positional(
                spec, 2, "ELEMENT", false, "For accept: the element, as opsc-3-1-c.import.");
        Options.value(spec, "TEXT", "For accept: why the gap may stay open.", "--reason");
        Options.value(spec, "NAME", "For accept: who answers for it.", "--owner");
        Options.value(
                spec, "DAY", "For accept: the first day it is no longer accepted.", "--until");
        Options.value(
                spec, "DAY", "Law in force on this day, as 2018-12-03. Default: today.", "--as-of");
        Options.value(spec, "WORD", "For create: treaty (default) or committee.", "--yardstick");
        Options.value(spec, "ID", "For create: the catalogue. Default: opsc.", "--catalogue");
        BaselineFiles.define(spec);
        Options.data(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Action action =
                Options.word("baseline", arguments.matchedPositionalValue(0, ""), Action.class);
        Law law = new Law(arguments, terminal);
        State state = law.state(arguments.matchedPositionalValue(1, ""));
        BaselineFiles files = BaselineFiles.of(arguments, terminal);
        String code = state.code().toLowerCase(Locale.ROOT);
        Optional<RawFile> before = files.read(code);
        Baseline written =
                switch (action) {
                    case CREATE -> create(arguments, terminal, law, state, files);
                    case PRUNE -> prune(arguments, terminal, law, state, files, before);
                    case ACCEPT -> accept(arguments, terminal, law, state, files, before);
                };
        RawFile file = files.with(code, written);
        Problems problems = new Problems();
        BaselineLoader.load(file, code, law.yardsticks(), problems);
        Law.stopOnErrors(problems, terminal); // a reason of many pages, for instance
        files.write(code, file, before, terminal);
        terminal.say(
                Message.of(
                        "wrote %s: %s known, %s accepted, %s covered",
                        files.shown(code),
                        written.known().size(),
                        written.accepted().size(),
                        written.covered().size()));
        return ExitCode.OK;
    }

    private static Baseline create(
            ParseResult arguments, Terminal terminal, Law law, State state, BaselineFiles files)
            throws Problem {
        String code = state.code().toLowerCase(Locale.ROOT);
        if (Files.exists(files.path(code))) {
            throw new Problem(
                    Message.of("`%s` is there already", files.shown(code)),
                    Message.of(
                            "opsc baseline prune %s brings it up to date; to start afresh, delete it first",
                            code));
        }
        String catalogue = Options.value(arguments, "--catalogue").orElse("opsc");
        Yardstick yardstick = Options.yardstick(arguments);
        return Baselines.of(report(arguments, terminal, law, state, catalogue, yardstick));
    }

    private static Baseline prune(
            ParseResult arguments,
            Terminal terminal,
            Law law,
            State state,
            BaselineFiles files,
            Optional<RawFile> before)
            throws Problem {
        Baseline baseline = baseline(terminal, law, state, files, before);
        return Baselines.pruned(baseline, report(arguments, terminal, law, state, baseline));
    }

    private static Baseline accept(
            ParseResult arguments,
            Terminal terminal,
            Law law,
            State state,
            BaselineFiles files,
            Optional<RawFile> before)
            throws Problem {
        String written = arguments.matchedPositionalValue(2, "");
        Optional<String> reason = Options.value(arguments, "--reason");
        Optional<String> owner = Options.value(arguments, "--owner");
        Optional<LocalDate> until = Options.day(arguments, "--until");
        boolean said =
                reason.filter(text -> !text.isBlank()).isPresent()
                        && owner.filter(text -> !text.isBlank()).isPresent();
        if (written.isEmpty() || !said || until.isEmpty()) {
            throw new Problem(
                    Message.of("accept needs an element, a reason, an owner and an end"),
                    Message.of(
                            "opsc baseline accept STATE ELEMENT --reason ... --owner ... --until DAY"));
        }
        Baseline baseline = baseline(terminal, law, state, files, before);
        GapReport report = report(arguments, terminal, law, state, baseline);
        if (!until.get().isAfter(report.asOf())) {
            throw new Problem(
                    Message.of("--until %s has come already", until.get()),
                    Message.of("give a later day"));
        }
        List<String> known =
                report.findings().stream()
                        .flatMap(finding -> finding.counted().stream())
                        .map(element -> element.element().id().toString())
                        .toList();
        Optional<ElementId> element =
                BaselineLoader.elementId(written).filter(id -> known.contains(id.toString()));
        if (element.isEmpty()) {
            throw new Problem(
                    Message.of("the catalogue has no element `%s`", written),
                    Nearest.help(written, known)
                            .orElse(Message.of("opsc explain OBLIGATION lists them")));
        }
        return Baselines.accepting(
                        baseline, report, element.get(), reason.get(), owner.get(), until.get())
                .orElseThrow(
                        () ->
                                new Problem(
                                        Message.of(
                                                "`%s` is no gap: there is nothing to accept",
                                                written)));
    }

    private static Baseline baseline(
            Terminal terminal, Law law, State state, BaselineFiles files, Optional<RawFile> file)
            throws Problem {
        String code = state.code().toLowerCase(Locale.ROOT);
        if (file.isEmpty()) {
            throw new Problem(
                    Message.of("there is no baseline `%s`", files.shown(code)),
                    Message.of("opsc baseline create %s", code));
        }
        Problems problems = new Problems();
        Optional<Baseline> baseline =
                BaselineLoader.load(file.get(), code, law.yardsticks(), problems);
        Law.stopOnErrors(problems, terminal);
        return baseline.orElseThrow();
    }

    private static GapReport report(
            ParseResult arguments, Terminal terminal, Law law, State state, Baseline baseline)
            throws Problem {
        return report(arguments, terminal, law, state, baseline.catalogue(), baseline.yardstick());
    }

    private static GapReport report(
            ParseResult arguments,
            Terminal terminal,
            Law law,
            State state,
            String catalogue,
            Yardstick yardstick)
            throws Problem {
        LocalDate day = Options.day(arguments, "--as-of").orElse(terminal.today());
        return Matching.answer(
                new Question(
                        law.catalogue(catalogue), state, day, Optional.empty(), yardstick, false));
    }
}
