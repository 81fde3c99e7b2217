package opsc.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opsc.diagnostic.Code;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.load.RawFile;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.match.WhatIf;
import opsc.model.Catalogue;
import opsc.model.Force;
import opsc.model.GapReport;
import opsc.model.Glossary;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.State;
import opsc.report.Explanation;
import opsc.report.LawExplanation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc explain}: the whole derivation behind an obligation, an instrument, a provision or a
 * judgement; what a term of the glossary or a diagnostic code means.
 */
final class ExplainCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.positional(
                spec,
                0,
                "SUBJECT",
                true,
                "An obligation (opsc-3-1-c), an instrument (idn-uu-44-2008), a provision (idn-uu-44-2008/pasal-29), a judgement, a term (child-pornography) or a diagnostic code.");
        Options.positional(
                spec,
                1,
                "STATE",
                false,
                "The State whose law is held against the obligation, or whose judgement it is.");
        Options.question(spec);
        Options.terms(spec);
        Options.data(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        String subject = arguments.matchedPositionalValue(0, "");
        Optional<Code> code = Code.of(subject);
        if (code.isPresent()) {
            refuseQuestion(arguments);
            String severity = DiagnosticPrinter.severity(code.get().severity()).in(terminal.lang());
            terminal.out().println(severity + "[" + code.get().word() + "]");
            terminal.out().println(code.get().explanation().in(terminal.lang()));
            return ExitCode.OK;
        }
        StringBuilder text = new StringBuilder();
        try {
            Optional<Glossary.Entry> term = Glossary.ofTheField().entry(subject);
            if (term.isPresent()) {
                new Explanation(terminal.lang(), text).term(term.get());
            } else {
                explain(arguments, terminal, subject, text);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        terminal.out().print(text);
        return ExitCode.OK;
    }

    private static void explain(
            ParseResult arguments, Terminal terminal, String subject, Appendable text)
            throws Problem, IOException {
        terminal.settings().check(terminal);
        Data data = Options.data(arguments, terminal);
        Law law =
                new Law(
                        data,
                        terminal,
                        catalogues(data, subject, arguments),
                        Options.terms(arguments),
                        List.of());
        LawExplanation ofLaw = new LawExplanation(terminal.lang(), text);
        if (subject.contains("/")) {
            provision(arguments, law, subject, ofLaw);
        } else if (isOfCatalogue(data, subject)) {
            obligation(arguments, law, subject, new Explanation(terminal.lang(), text));
        } else {
            instrumentOrJudgement(arguments, data, law, subject, ofLaw);
        }
    }

    /** No day or yardstick changes what a code means or a treaty asks. */
    private static void refuseQuestion(ParseResult arguments) throws Problem {
        for (String name :
                List.of("--as-of", "--view", "--yardstick", "--catalogue", "--verified-only")) {
            if (arguments.hasMatchedOption(name)) {
                throw new Problem(
                        Message.of("%s asks about a State's law, and none is named", name),
                        Message.of("leave it out, or name an obligation and a State"));
            }
        }
    }

    private static boolean isOfCatalogue(Data data, String subject) throws Problem {
        return data.catalogues().stream().anyMatch(file -> subject.startsWith(file.stem() + "-"));
    }

    /**
     * An instrument's id names its State; a judgement is looked for in the State that is named,
     * else in all, beginning with those whose files hold its id.
     */
    private static void instrumentOrJudgement(
            ParseResult arguments, Data data, Law law, String subject, LawExplanation explanation)
            throws Problem, IOException {
        List<String> known = new ArrayList<>(Arrays.stream(Code.values()).map(Code::word).toList());
        List<String> states =
                arguments.hasMatchedPositional(1)
                        ? List.of(arguments.matchedPositionalValue(1, ""))
                        : likely(data, subject);
        for (String code : states) {
            State state = law.state(code);
            for (Instrument one : state.instruments()) {
                if (one.id().value().equals(subject)) {
                    Question question = law.question(arguments, state);
                    explanation.instrument(
                            one, Matching.answer(onADayInForce(question, arguments, one.force())));
                    return;
                }
                known.add(one.id().value());
            }
            for (Judgement one : state.judgements()) {
                if (one.id().equals(subject)) {
                    Question question = law.question(arguments, state);
                    explanation.judgement(
                            state,
                            one,
                            Matching.answer(onADayInForce(question, arguments, one.force())));
                    return;
                }
                known.add(one.id());
            }
        }
        law.yardsticks().catalogues().stream()
                .flatMap(one -> one.obligations().stream())
                .forEach(one -> known.add(one.id().value()));
        List<Glossary.Entry> terms = Glossary.ofTheField().entries();
        terms.forEach(one -> known.addAll(one.names()));
        throw new Problem(
                Message.of("nothing that can be explained has the id `%s`", subject),
                Nearest.help(subject, known)
                        .orElse(
                                Message.of(
                                        "name an obligation, instrument, provision, judgement, diagnostic code or term: %s",
                                        terms.stream()
                                                .map(Glossary.Entry::id)
                                                .collect(joining(", ")))));
    }

    /** The State that the id names, else all, those first that speak of it. */
    private static List<String> likely(Data data, String id) throws Problem {
        List<String> states = data.states();
        if (states.contains(start(id))) {
            return List.of(start(id));
        }
        List<String> speaking = new ArrayList<>();
        for (String code : states) {
            for (RawFile file : data.state(code)) {
                if (new String(file.bytes(), StandardCharsets.UTF_8).contains(id)) {
                    speaking.add(code);
                    break;
                }
            }
        }
        return Stream.concat(speaking.stream(), states.stream()).distinct().toList();
    }

    /**
     * The catalogue whose id the obligation's starts with, and the one that {@code --catalogue}
     * names.
     */
    private static List<String> catalogues(Data data, String subject, ParseResult arguments)
            throws Problem {
        List<String> needed = new ArrayList<>();
        Options.value(arguments, "--catalogue").ifPresent(needed::add);
        data.catalogues().stream()
                .map(RawFile::stem)
                .filter(id -> subject.startsWith(id + "-"))
                .forEach(needed::add);
        return needed;
    }

    private static void obligation(
            ParseResult arguments, Law law, String subject, Explanation explanation)
            throws Problem, IOException {
        String written =
                subject.contains(".") ? subject.substring(0, subject.indexOf('.')) : subject;
        ObligationId id = new ObligationId(written);
        Catalogue catalogue = holderOf(law, id);
        Obligation obligation = catalogue.obligation(id).orElseThrow();
        if (subject.contains(".")) {
            String slug = subject.substring(written.length() + 1);
            List<String> slugs =
                    obligation.elements().stream().map(one -> one.id().slug()).toList();
            if (!slugs.contains(slug)) {
                throw new Problem(
                        Message.of("%s has no element `%s`", written, slug),
                        Nearest.help(slug, slugs)
                                .orElse(Message.of("one of %s", String.join(", ", slugs))));
            }
        }
        if (!arguments.hasMatchedPositional(1)) {
            refuseQuestion(arguments);
            explanation.obligation(obligation);
            explanation.elements(obligation);
            return;
        }
        explanation.obligation(obligation);
        State state = law.state(arguments.matchedPositionalValue(1, ""));
        GapReport report = Matching.answer(law.question(arguments, state, catalogue));
        explanation.finding(report, report.finding(id).orElseThrow(), law.others(report));
    }

    private static Catalogue holderOf(Law law, ObligationId id) throws Problem {
        List<String> known = new ArrayList<>();
        for (Catalogue catalogue : law.yardsticks().catalogues()) {
            if (catalogue.obligation(id).isPresent()) {
                return catalogue;
            }
            catalogue.byId().keySet().forEach(one -> known.add(one.value()));
        }
        throw new Problem(
                Message.of("no obligation has the id `%s`", id),
                Nearest.help(id.value(), known)
                        .orElse(
                                Message.of(
                                        "ids are made from the pinpoint: art. 3(1)(c) is opsc-3-1-c")));
    }

    private static void provision(
            ParseResult arguments, Law law, String subject, LawExplanation explanation)
            throws Problem, IOException {
        String code =
                arguments.hasMatchedPositional(1)
                        ? arguments.matchedPositionalValue(1, "")
                        : start(subject);
        State state = law.state(code);
        List<String> known = new ArrayList<>();
        for (Instrument instrument : state.instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (provision.id().toString().equals(subject)) {
                    Question asked = law.question(arguments, state);
                    Question question = onADayInForce(asked, arguments, provision.force());
                    Question without = WhatIf.without(question, provision.id());
                    explanation.provision(
                            instrument,
                            provision,
                            asked.asOf(),
                            Matching.answer(question),
                            Matching.answer(without));
                    return;
                }
                known.add(provision.id().toString());
            }
        }
        throw new Problem(
                Message.of("no provision has the id `%s`", subject),
                Nearest.help(subject, known).orElse(Message.of("opsc report writes the ids")));
    }

    /** Up to the first hyphen, where an id of a State's law has the State's code. */
    private static String start(String id) {
        int hyphen = id.indexOf('-');
        return (hyphen < 0 ? id : id.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /** Without a day on the command line, what has ended is explained on its last day. */
    private static Question onADayInForce(Question question, ParseResult arguments, Force force) {
        boolean asked =
                Options.value(arguments, "--as-of").isPresent()
                        || Options.value(arguments, "--view").isPresent();
        if (asked || force.coversDay(question.asOf()) || force.until().isEmpty()) {
            return question;
        }
        LocalDate lastDay = force.until().get().date().minusDays(1);
        return question.on(lastDay);
    }
}
