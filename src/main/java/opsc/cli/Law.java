package opsc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.diagnostic.Message;
import opsc.diagnostic.Severity;
import opsc.load.CatalogueLoader;
import opsc.load.Nearest;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.Yardsticks;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Catalogue;
import opsc.model.GapReport;
import opsc.model.Inputs;
import opsc.model.Sha256;
import opsc.model.State;
import opsc.model.Terms;
import opsc.model.View;
import picocli.CommandLine.ParseResult;

/**
 * The catalogues, and States as they are asked for. What is wrong with the data goes to the
 * terminal and ends the command.
 */
final class Law {

    /** The catalogue that is meant where none is named. */
    private static final String OPSC = "opsc";

    private final Data data;
    private final Terminal terminal;
    private final Kept kept;
    private final Map<String, Beside<Kept.Guess>> guesses = new HashMap<>();
    private final Yardsticks yardsticks;
    private final Map<String, String> hashed = new HashMap<>();
    private Optional<Inputs> asKept = Optional.empty();

    /**
     * @param catalogues the ids of those needed besides the OPSC; the rest is not read
     */
    Law(Data data, Terminal terminal, List<String> catalogues) throws Problem {
        this(data, terminal, catalogues, Terms.TREATY, List.of());
    }

    /**
     * @param terms those in which people are told our own passages
     * @param next the code of the State that will be asked for, if it is known
     */
    Law(Data data, Terminal terminal, List<String> catalogues, Terms terms, List<String> next)
            throws Problem {
        this.data = data;
        this.terminal = terminal;
        Kept any =
                Kept.from(terminal.folder()).of("catalogues " + catalogues + " in terms " + terms);
        Beside<Kept.Guess> guess = any.guess();
        next.forEach(code -> guesses.put(folder(code), any.of(folder(code)).guess()));
        List<RawFile> files = data.catalogues();
        Predicate<String> wanted = id -> id.equals(OPSC) || catalogues.contains(id);
        this.kept = any.with(files);
        Optional<Kept.Reading> known = kept.find(guess);
        this.yardsticks =
                known.isPresent() ? Yardsticks.of(known.get().value()) : read(files, wanted, terms);
        known.ifPresent(reading -> hashed("obligations", reading.sums()));
    }

    private Yardsticks read(List<RawFile> files, Predicate<String> wanted, Terms terms)
            throws Problem {
        List<RawFile> needed = files.stream().filter(file -> wanted.test(file.stem())).toList();
        Beside<Map<String, String>> sums = Beside.start(() -> sums(needed));
        Problems problems = new Problems();
        Yardsticks read = CatalogueLoader.load(files, wanted, terms, problems);
        stopOnErrors(problems, terminal);
        tellWarnings(warnings(problems), terminal);
        hashed("obligations", sums.result());
        if (problems.all().isEmpty()) {
            kept.keep(new Kept.Reading(read.parts(), sums.result(), inputs()));
        }
        return read;
    }

    /** With the catalogue that {@code --catalogue} names. */
    Law(ParseResult arguments, Terminal terminal) throws Problem {
        this(arguments, terminal, List.of());
    }

    /** The same for one State. */
    Law(ParseResult arguments, Terminal terminal, String next) throws Problem {
        this(arguments, terminal, List.of(next));
    }

    private Law(ParseResult arguments, Terminal terminal, List<String> next) throws Problem {
        this(
                Options.data(arguments, terminal),
                terminal,
                Options.value(arguments, "--catalogue").stream().toList(),
                Options.terms(arguments),
                next);
    }

    Catalogue catalogue(String id) throws Problem {
        return yardsticks.catalogues().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        Message.of("there is no catalogue `%s`", id),
                                        Nearest.help(id, yardsticks.ids())
                                                .orElse(
                                                        Message.of(
                                                                "look into the obligations folder"))));
    }

    Yardsticks yardsticks() {
        return yardsticks;
    }

    /** The codes of all States, lower case. */
    List<String> states() throws Problem {
        return data.states();
    }

    State state(String code) throws Problem {
        String folder = folder(code);
        Beside<Kept.Guess> guess = guesses.remove(folder);
        return state(folder, folder, files(code), guess != null ? guess : kept.of(folder).guess());
    }

    private static String folder(String code) {
        return "statutes/" + code.toLowerCase(Locale.ROOT);
    }

    /** The files of a State; there is at least one. */
    List<RawFile> files(String code) throws Problem {
        String folder = code.toLowerCase(Locale.ROOT);
        List<RawFile> files = folder.matches("[a-z]{3}") ? data.state(folder) : List.of();
        if (files.isEmpty()) {
            throw none(code, data);
        }
        return files;
    }

    /**
     * The State that its {@code files} tell of, for who goes on with them: they may be others by
     * the next look.
     */
    State state(String code, List<RawFile> files) throws Problem {
        return state(folder(code), folder(code), files, kept.of(folder(code)).guess());
    }

    /** There is no such State, or nothing in its folder. */
    static Problem none(String code, Data data) throws Problem {
        List<String> states = data.states();
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.matches("[a-z]{3}") && states.contains(lower)) {
            return new Problem(
                    Message.of("the folder of the State `%s` holds no data file", code),
                    Message.of("start with its state.yaml; the README shows one"));
        }
        Optional<String> inCapitals =
                states.stream()
                        .filter(one -> one.toLowerCase(Locale.ROOT).equals(lower))
                        .findFirst();
        return new Problem(
                Message.of("no State `%s` in %s", code, data.statutesPlace()),
                states.isEmpty()
                        ? Message.of("opsc new state CODE writes a template of its file")
                        : inCapitals.isPresent()
                                ? Message.of(
                                        "rename the folder `%s`: its name is the State's code in lower case",
                                        inCapitals.get())
                                : Nearest.help(lower, states)
                                        .orElse(
                                                Message.of(
                                                        "there are %s",
                                                        String.join(", ", states))));
    }

    /** A State read from another version of the statutes folder. */
    State stateIn(Path statutes, String code) throws Problem {
        Path folder = statutes.resolve(code.toLowerCase(Locale.ROOT));
        if (Files.isSymbolicLink(folder)) {
            throw Data.Folders.notFollowed(folder, terminal.folder());
        }
        if (!Files.isDirectory(folder)) {
            throw new Problem(
                    Message.of(
                            "`%s` is not a folder", Data.Folders.shown(folder, terminal.folder())));
        }
        String shown = Data.Folders.shown(folder, terminal.folder());
        Beside<Kept.Guess> guess = kept.of(shown).guess();
        List<RawFile> files = Data.Folders.yamlFiles(folder, terminal.folder());
        return state(shown, "against/" + code.toLowerCase(Locale.ROOT), files, guess);
    }

    /** The SHA-256 of each file by its name. */
    private static Map<String, String> sums(List<RawFile> files) {
        Map<String, String> sums = new HashMap<>();
        for (RawFile file : files) {
            sums.put(file.name(), Sha256.of(file.bytes()));
        }
        return sums;
    }

    /**
     * @param place the folder of the files, as manifests name it
     */
    private void hashed(String place, Map<String, String> sums) {
        sums.forEach((name, sum) -> hashed.put(place + "/" + name, sum));
    }

    /** The files read so far: catalogues that were needed and States that were asked for. */
    Inputs inputs() {
        return asKept.filter(one -> hashed.equals(one.files())).orElseGet(() -> Inputs.of(hashed));
    }

    private State state(String folder, String place, List<RawFile> files, Beside<Kept.Guess> guess)
            throws Problem {
        Kept here = kept.of(folder).with(files);
        Optional<Kept.Reading> found = here.find(guess);
        if (found.isPresent()) {
            hashed(place, found.get().sums());
            asKept = Optional.of(found.get().inputs());
            return (State) found.get().value();
        }
        Beside<Map<String, String>> sums = Beside.start(() -> sums(files));
        Problems problems = new Problems();
        Progress progress = new Progress(terminal, Message.of("files"));
        Optional<State> state = StateLoader.load(folder, files, yardsticks, problems, progress::at);
        stopOnErrors(problems, terminal);
        tellWarnings(warnings(problems), terminal);
        hashed(place, sums.result());
        if (problems.all().isEmpty()) {
            here.keep(new Kept.Reading(state.orElseThrow(), sums.result(), inputs()));
        }
        return state.orElseThrow();
    }

    /** The report that the options ask for. */
    GapReport report(ParseResult arguments, State state) throws Problem {
        return Matching.answer(question(arguments, state));
    }

    /**
     * The report on another State for the same catalogue, day and yardstick; views belong to one
     * State.
     */
    GapReport sameQuestion(GapReport report, State other) {
        return Matching.answer(
                new Question(
                        report.catalogue(),
                        other,
                        report.asOf(),
                        Optional.empty(),
                        report.yardstick(),
                        report.verifiedOnly()));
    }

    /** Reports on all other States for the same question. */
    List<GapReport> others(GapReport report) throws Problem {
        List<String> codes = new ArrayList<>(data.states());
        codes.remove(report.state().code().toLowerCase(Locale.ROOT));
        return ofEach(codes, state -> sameQuestion(report, state));
    }

    /** What {@code kept} makes of each State, in the order of {@code codes}; the rest is let go. */
    <T> List<T> ofEach(List<String> codes, EachState.Work<State, T> kept) throws Problem {
        List<T> all = new ArrayList<>();
        List<Long> warnings = new ArrayList<>();
        EachState.inOrder(
                codes,
                code -> {
                    String folder = "statutes/" + code;
                    List<RawFile> files = data.state(code);
                    Problems problems = new Problems();
                    Optional<State> state = StateLoader.load(folder, files, yardsticks, problems);
                    Optional<T> made =
                            state.isPresent()
                                    ? Optional.of(kept.of(state.get()))
                                    : Optional.empty();
                    return new Read<>(made, problems, folder, sums(files));
                },
                read -> {
                    stopOnErrors(read.problems(), terminal);
                    warnings.add(warnings(read.problems()));
                    hashed(read.folder(), read.sums());
                    all.add(read.made().orElseThrow());
                },
                new Progress(terminal, Message.of("States")));
        tellWarnings(warnings.stream().mapToLong(Long::longValue).sum(), terminal);
        return all;
    }

    /** What has been made of one State. */
    private record Read<T>(
            Optional<T> made, Problems problems, String folder, Map<String, String> sums) {}

    Question question(ParseResult arguments, State state) throws Problem {
        return question(
                arguments, state, catalogue(Options.value(arguments, "--catalogue").orElse(OPSC)));
    }

    Question question(ParseResult arguments, State state, Catalogue catalogue) throws Problem {
        Optional<View> view = Options.view(arguments, state);
        return new Question(
                catalogue,
                state,
                Options.day(arguments, "--as-of")
                        .or(() -> view.map(View::asOf))
                        .orElse(terminal.today()),
                view,
                Options.yardstick(arguments),
                Options.flag(arguments, "--verified-only"));
    }

    private static long warnings(Problems problems) {
        return problems.all().stream().filter(one -> one.severity() == Severity.WARNING).count();
    }

    private static void tellWarnings(long warnings, Terminal terminal) {
        if (warnings > 0) {
            terminal.say(
                    Message.of(
                            "%s in the data; `opsc validate` shows them",
                            Message.count(warnings, "%s warning", "%s warnings")));
        }
    }

    /** Ends the command if the data has an error. */
    static void stopOnErrors(Problems problems, Terminal terminal) throws Problem {
        if (problems.errors() == 0) {
            return;
        }
        tellErrors(problems, terminal);
        throw new Problem(
                Message.of(
                        "%s in the data; nothing was written",
                        Message.count(problems.errors(), "%s error", "%s errors")));
    }

    /** With more than {@link Problems#MOST} in a file, or more than those in all, they are cut. */
    static void tellCut(Terminal terminal) {
        terminal.say(
                Message.of(
                        "note: for each file at most %s errors and as many warnings are shown, for a State at most %s",
                        Problems.MOST, Problems.MOST_IN_ALL));
    }

    static void tellErrors(Problems problems, Terminal terminal) {
        for (Diagnostic diagnostic : problems.all()) {
            if (diagnostic.severity() == Severity.ERROR) {
                terminal.err()
                        .println(
                                DiagnosticPrinter.full(
                                        diagnostic,
                                        problems.file(diagnostic.span().file()),
                                        terminal.lang()));
            }
        }
        if (problems.isCut()) {
            tellCut(terminal);
        }
    }
}
