package opsc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.match.Differing;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.match.WhatIf;
import opsc.model.Changes;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.InstrumentKind;
import opsc.model.Provision;
import opsc.model.State;
import opsc.report.ChangesDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc diff STATE}: between two days, between two versions of the files, or what if. */
final class DiffCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.state(spec);
        Options.value(spec, "DAY", "The earlier day.", "--from");
        Options.value(spec, "DAY", "The later day. Default: today.", "--to");
        Options.value(
                spec,
                "DIR",
                "Another version of the statutes folder, as the earlier side.",
                "--against");
        Options.value(
                spec,
                "BILL",
                "What if this bill, an instrument of kind bill, were in force?",
                "--with");
        Options.value(
                spec,
                "PROVISION",
                "What if this provision, or this whole instrument, fell?",
                "--without");
        Options.question(spec);
        Options.terms(spec);
        Options.data(spec);
        DocumentOutput.define(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Law law = new Law(arguments, terminal);
        State state = law.state(arguments.matchedPositionalValue(0, ""));
        Compared compared = compared(arguments, terminal, law, state);
        Changes changes =
                Differing.between(
                        Matching.answer(compared.before()), Matching.answer(compared.after()));
        DocumentOutput.write(
                ChangesDocument.of(changes, compared.words().in(terminal.lang()), terminal.lang()),
                law,
                arguments.hasMatchedOption("--from") ? "--to" : "--as-of",
                arguments,
                terminal);
        return ExitCode.OK;
    }

    private record Compared(Question before, Question after, ChangesDocument.Comparison words) {}

    private static Compared compared(ParseResult arguments, Terminal terminal, Law law, State state)
            throws Problem {
        List<String> modes = List.of("--from", "--against", "--with", "--without");
        List<String> chosen = modes.stream().filter(arguments::hasMatchedOption).toList();
        if (chosen.size() != 1) {
            throw new Problem(
                    chosen.isEmpty()
                            ? Message.of("nothing to compare with")
                            : Message.of("%s ask different questions", String.join(", ", chosen)),
                    Message.of(
                            "give one of --from DAY [--to DAY], --against DIR, --with BILL, --without PROVISION"));
        }
        Question question = law.question(arguments, state);
        String day = question.asOf().toString();
        return switch (chosen.get(0)) {
            case "--from" -> betweenDays(arguments, terminal, question);
            case "--against" -> {
                String folder = Options.value(arguments, "--against").orElseThrow();
                State other = law.stateIn(Options.path(terminal, folder), state.code());
                yield new Compared(
                        question.about(other),
                        question,
                        ChangesDocument.Comparison.versions(day, folder));
            }
            case "--with" -> {
                Instrument bill = bill(state, Options.value(arguments, "--with").orElseThrow());
                yield new Compared(
                        question,
                        WhatIf.with(question, bill.id()),
                        ChangesDocument.Comparison.passed(day, bill.cite()));
            }
            default -> {
                String fallen = Options.value(arguments, "--without").orElseThrow();
                yield new Compared(
                        question,
                        without(question, fallen),
                        ChangesDocument.Comparison.repealed(day, fallen));
            }
        };
    }

    private static Compared betweenDays(ParseResult arguments, Terminal terminal, Question question)
            throws Problem {
        if (arguments.hasMatchedOption("--as-of")) {
            throw new Problem(
                    Message.of("--from compares two days, and --as-of names a third"),
                    Message.of("give --from and --to"));
        }
        LocalDate from = Options.day(arguments, "--from").orElseThrow();
        LocalDate to = Options.day(arguments, "--to").orElse(terminal.today());
        if (to.isBefore(from)) {
            throw new Problem(
                    Message.of("--to lies before --from"), Message.of("swap the two days"));
        }
        return new Compared(
                question.on(from),
                question.on(to),
                ChangesDocument.Comparison.days(from.toString(), to.toString()));
    }

    private static Instrument bill(State state, String id) throws Problem {
        Optional<Instrument> found =
                state.instruments().stream()
                        .filter(one -> one.id().equals(new InstrumentId(id)))
                        .findFirst();
        if (found.isEmpty()) {
            List<String> known = state.instruments().stream().map(one -> one.id().value()).toList();
            throw new Problem(
                    Message.of("there is no instrument `%s`", id),
                    Nearest.help(id, known).orElse(Message.of("see the State's folder")));
        }
        if (found.get().kind() != InstrumentKind.BILL) {
            throw new Problem(
                    Message.of("`%s` is no bill: its kind is %s", id, found.get().kind().word()),
                    Message.of("--with takes an instrument of kind bill"));
        }
        return found.get();
    }

    /** Without a provision or a whole instrument; what is not in force cannot fall. */
    private static Question without(Question question, String id) throws Problem {
        List<String> known = new ArrayList<>();
        for (Instrument instrument : question.state().instruments()) {
            known.add(instrument.id().value());
            if (instrument.id().value().equals(id)) {
                refuseEnded(instrument.countsOn(question.asOf()), question, id);
                return WhatIf.without(question, instrument.id());
            }
            for (Provision one : instrument.provisions()) {
                known.add(one.id().toString());
                if (one.id().toString().equals(id)) {
                    refuseEnded(instrument.countsOn(question.asOf(), one), question, id);
                    return WhatIf.without(question, one.id());
                }
            }
        }
        throw new Problem(
                Message.of("no provision has the id `%s`", id),
                Nearest.help(id, known).orElse(Message.of("opsc report writes the ids")));
    }

    private static void refuseEnded(boolean counts, Question question, String id) throws Problem {
        if (!counts) {
            throw new Problem(
                    Message.of(
                            "`%s` is not in force on %s, so that it cannot fall",
                            id, question.asOf()),
                    Message.of("--as-of asks about another day; opsc explain %s", id));
        }
    }
}
