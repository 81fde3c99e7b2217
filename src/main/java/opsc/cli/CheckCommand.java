package opsc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.diagnostic.Severity;
import opsc.load.BaselineLoader;
import opsc.load.CatalogueLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.YamlText;
import opsc.load.Yardsticks;
import opsc.match.Fingerprint;
import opsc.match.Gate;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Baseline;
import opsc.model.Catalogue;
import opsc.model.FailOn;
import opsc.model.Lang;
import opsc.model.State;
import opsc.model.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc check [STATE...]}: the law held against the baseline; fails for what got worse. */
final class CheckCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.positionals(
                spec, "STATE", false, "Three-letter codes. Default: every State with a baseline.");
        Options.value(
                spec,
                "WORD",
                "none, regression, new (default: regressions and gaps the baseline does not know), or any.",
                "--fail-on");
        Options.value(
                spec, "DAY", "Law in force on this day, as 2018-12-03. Default: today.", "--as-of");
        Options.formats(
                spec,
                "text (default), markdown, json, sarif, github, gitlab or junit. May be repeated with"
                        + " --output.");
        Options.value(
                spec,
                "DIR",
                "Write files into this folder; github is printed all the same.",
                "--output");
        BaselineFiles.define(spec);
        Options.data(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        FailOn failOn = Options.word(arguments, "--fail-on", FailOn.class).orElse(FailOn.NEW);
        Set<CheckFormats> formats = formats(arguments);
        LocalDate day = Options.day(arguments, "--as-of").orElse(terminal.today());
        Data data = Options.data(arguments, terminal);
        BaselineFiles baselines = BaselineFiles.of(arguments, terminal);
        List<String> named =
                arguments.matchedPositionalValue(0, List.<String>of()).stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        Problems problems = new Problems();
        Yardsticks yardsticks = CatalogueLoader.load(data.catalogues(), problems);
        // Nothing is judged by a catalogue that has an error.
        boolean catalogues = problems.errors() == 0;
        List<Verdict.OfState> states = new ArrayList<>();
        for (String code : codes(named, data, baselines)) {
            List<RawFile> law = files(data, code);
            Optional<State> state = StateLoader.load("statutes/" + code, law, yardsticks, problems);
            Optional<RawFile> file = baselines.read(code);
            if (file.isPresent() && catalogues) {
                Optional<Baseline> baseline =
                        BaselineLoader.load(file.get(), code, yardsticks, problems);
                if (state.isPresent() && baseline.isPresent()) {
                    List<RawFile> read = new ArrayList<>(law);
                    read.add(file.get());
                    states.add(
                            judge(baseline.get(), state.get(), yardsticks, day)
                                    .placed(onItsLine(read)));
                }
            } else if (file.isEmpty() && named.isEmpty()) {
                terminal.say(Message.of("no baseline for %s: only its data is checked", code));
            } else if (file.isEmpty()) {
                throw new Problem(
                        Message.of("there is no baseline `%s`", baselines.shown(code)),
                        Message.of("opsc baseline create %s", code));
            }
        }
        Verdict verdict =
                new Verdict(
                        failOn, states, errors(problems, terminal.lang()), rules(terminal.lang()));
        write(verdict, formats, arguments, terminal);
        if (!verdict.problems().isEmpty()) {
            return ExitCode.INVALID;
        }
        return verdict.fails() ? ExitCode.FAILED : ExitCode.OK;
    }

    private static Set<String> codes(List<String> named, Data data, BaselineFiles baselines)
            throws Problem {
        Set<String> codes = new TreeSet<>(named);
        if (named.isEmpty()) {
            codes.addAll(baselines.states());
            if (codes.isEmpty()) {
                throw new Problem(
                        Message.of("there is no baseline to check against"),
                        Message.of("opsc baseline create STATE"));
            }
            codes.addAll(data.states());
        }
        return codes;
    }

    private static List<RawFile> files(Data data, String code) throws Problem {
        List<RawFile> files = code.matches("[a-z]{3}") ? data.state(code) : List.of();
        if (files.isEmpty()) {
            throw Law.none(code, data);
        }
        return files;
    }

    private static Verdict.OfState judge(
            Baseline baseline, State state, Yardsticks yardsticks, LocalDate day) {
        Catalogue catalogue =
                yardsticks.catalogues().stream()
                        .filter(one -> one.id().equals(baseline.catalogue()))
                        .findFirst()
                        .orElseThrow();
        return Gate.judge(
                baseline,
                Matching.answer(
                        new Question(
                                catalogue,
                                state,
                                day,
                                Optional.empty(),
                                baseline.yardstick(),
                                false)));
    }

    /** Puts a remark on the line of the value that made the difference, which a diff shows. */
    private static UnaryOperator<Verdict.Remark> onItsLine(List<RawFile> files) {
        Map<String, RawFile> byPath =
                files.stream().collect(Collectors.toMap(RawFile::path, Function.identity()));
        Map<String, YamlText> texts = new HashMap<>();
        return remark ->
                remark.key()
                        .filter(key -> byPath.containsKey(remark.span().file()))
                        .flatMap(
                                key ->
                                        texts.computeIfAbsent(
                                                        remark.span().file(),
                                                        path -> YamlText.of(byPath.get(path)))
                                                .value(remark.span(), key))
                        .map(remark::at)
                        .orElse(remark);
    }

    /** The same message twice in a file is told apart by its number, not by its line. */
    private static List<Verdict.DataProblem> errors(Problems problems, Lang lang) {
        Map<String, Integer> seen = new HashMap<>();
        List<Verdict.DataProblem> errors = new ArrayList<>();
        for (Diagnostic one : problems.all()) {
            if (one.severity() == Severity.ERROR) {
                String text =
                        String.join(
                                "\n",
                                one.code().word(),
                                one.span().file(),
                                one.message().in(Lang.EN));
                int number = seen.merge(text, 1, Integer::sum);
                errors.add(
                        new Verdict.DataProblem(
                                one.code().word(),
                                one.message().in(lang),
                                one.help().map(help -> help.in(lang)),
                                one.span(),
                                Fingerprint.of(text + "\n" + number)));
            }
        }
        return errors;
    }

    private static List<Verdict.Rule> rules(Lang lang) {
        return Arrays.stream(Code.values())
                .map(code -> new Verdict.Rule(code.word(), code.explanation().in(lang)))
                .toList();
    }

    private static Set<CheckFormats> formats(ParseResult arguments) throws Problem {
        Set<CheckFormats> formats = EnumSet.noneOf(CheckFormats.class);
        for (String one : arguments.matchedOptionValue("--format", List.<String>of())) {
            formats.add(Options.word("--format", one, CheckFormats.class));
        }
        if (formats.isEmpty()) {
            formats.add(CheckFormats.TEXT);
        }
        if (formats.size() > 1 && Options.value(arguments, "--output").isEmpty()) {
            throw new Problem(
                    Message.of("several formats need a folder"), Message.of("add --output DIR"));
        }
        return formats;
    }

    private static void write(
            Verdict verdict, Set<CheckFormats> formats, ParseResult arguments, Terminal terminal)
            throws Problem {
        Optional<Path> folder =
                Options.value(arguments, "--output").map(one -> Options.path(terminal, one));
        for (CheckFormats format : formats) {
            StringBuilder text = new StringBuilder();
            try {
                format.writer().write(verdict, terminal.lang(), text);
            } catch (IOException impossible) {
                throw new IllegalStateException("a string builder does not fail", impossible);
            }
            if (folder.isEmpty() || format.file().isEmpty()) {
                terminal.out().print(text);
            } else {
                Path file = folder.get().resolve(format.file());
                OutputFiles.write(file, text.toString(), terminal.folder());
                terminal.say(Message.of("wrote %s", Data.Folders.shown(file, terminal.folder())));
            }
        }
    }
}
