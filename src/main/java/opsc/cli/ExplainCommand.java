package opsc.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opsc.diagnostic.Code;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.load.RawFile;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.match.WhatIf;
import opsc.model.Catalogue;
import opsc.model.GapReport;
import opsc.model.Glossary;
import opsc.model.Instrument;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.State;
import opsc.report.Explanation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc explain}: the whole derivation behind an obligation or a provision; a term of the
 * glossary; a diagnostic code.
 */
final class ExplainCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .paramLabel("SUBJECT")
                        .description(
                                "An obligation (opsc-3-1-c), a provision (idn-uu-44-2008/pasal-29), a term (child-pornography) or a diagnostic code.")
                        .build());
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("1")
                        .arity("0..1")
                        .type(String.class)
                        .paramLabel("STATE")
                        .description("The State whose law is held against the obligation.")
                        .build());
        Options.question(spec);
        Options.data(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        String subject = arguments.matchedPositionalValue(0, "");
        Optional<Code> code = Code.of(subject);
        if (code.isPresent()) {
            String severity = DiagnosticPrinter.severity(code.get().severity()).in(terminal.lang());
            terminal.out().println(severity + "[" + code.get().word() + "]");
            terminal.out().println(code.get().explanation().in(terminal.lang()));
            return ExitCode.OK;
        }
        StringBuilder text = new StringBuilder();
        Explanation explanation = new Explanation(terminal.lang(), text);
        try {
            Optional<Glossary.Entry> term = Glossary.ofTheField().entry(subject);
            if (term.isPresent()) {
                explanation.term(term.get());
            } else {
                explain(arguments, terminal, subject, explanation);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        terminal.out().print(text);
        return ExitCode.OK;
    }

    private static void explain(
            ParseResult arguments, Terminal terminal, String subject, Explanation explanation)
            throws Problem, IOException {
        Data data = Options.data(arguments, terminal);
        Law law = new Law(data, terminal, catalogues(data, subject, arguments));
        if (subject.contains("/")) {
            provision(arguments, law, subject, explanation);
        } else {
            obligation(arguments, law, subject, explanation);
        }
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
        explanation.obligation(obligation);
        if (!arguments.hasMatchedPositional(1)) {
            explanation.elements(obligation);
            return;
        }
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
            ParseResult arguments, Law law, String subject, Explanation explanation)
            throws Problem, IOException {
        String code =
                arguments.hasMatchedPositional(1)
                        ? arguments.matchedPositionalValue(1, "")
                        : subject.substring(0, Math.max(0, subject.indexOf('-')))
                                .toLowerCase(Locale.ROOT);
        State state = law.state(code);
        List<String> known = new ArrayList<>();
        for (Instrument instrument : state.instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (provision.id().toString().equals(subject)) {
                    Question question =
                            onADayInForce(law.question(arguments, state), arguments, provision);
                    Question without = WhatIf.without(question, provision.id());
                    explanation.provision(
                            instrument,
                            provision,
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

    /**
     * Without a day on the command line, a provision that has ended is explained on its last day.
     */
    private static Question onADayInForce(
            Question question, ParseResult arguments, Provision provision) {
        boolean asked =
                arguments.hasMatchedOption("--as-of") || arguments.hasMatchedOption("--view");
        if (asked
                || provision.force().coversDay(question.asOf())
                || provision.force().until().isEmpty()) {
            return question;
        }
        LocalDate lastDay = provision.force().until().get().date().minusDays(1);
        return question.on(lastDay);
    }
}
