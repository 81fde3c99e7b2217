package opsc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.model.Day;
import opsc.model.Lang;
import opsc.model.State;
import opsc.model.Terms;
import opsc.model.View;
import opsc.model.Word;
import opsc.model.Yardstick;
import opsc.report.Excel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands share, and how their words are read. */
final class Options {

    static final String LANG = "--lang";
    private static final String TERMS = "--terms";
    private static final String EXCEL = "--excel";

    private Options() {}

    /** The State that the command is about. */
    static void state(CommandSpec spec) {
        positional(spec, 0, "STATE", true, "Three-letter code of the State, as in idn.");
    }

    /** What is asked: day, view, yardstick, catalogue. */
    static void question(CommandSpec spec) {
        dayAndView(spec);
        value(
                spec,
                "WORD",
                "treaty (default), or committee: also count what the Committee reads into the treaty.",
                "--yardstick");
        value(spec, "ID", "The catalogue of obligations. Default: opsc.", "--catalogue");
        verifiedOnly(spec);
    }

    /** The day of the law, and a view. */
    static void dayAndView(CommandSpec spec) {
        value(
                spec,
                "DAY",
                "Law in force on this day, as 2018-12-03. Default: today, or the view's day.",
                "--as-of");
        value(
                spec,
                "VIEW",
                "A named question of the State's file: a day and a set of instruments.",
                "--view");
    }

    static void verifiedOnly(CommandSpec spec) {
        flag(spec, "Leave out claims and judgements that nobody has checked.", "--verified-only");
    }

    /** In which terms our own passages are told. */
    static void terms(CommandSpec spec) {
        value(
                spec,
                "TERMS",
                "Of our own texts, for people: preferred, as the field says today; treaty, as the treaty says; both (default).",
                TERMS);
    }

    static Terms terms(ParseResult arguments) throws Problem {
        return arguments.commandSpec().findOption(TERMS) == null
                ? Terms.TREATY
                : word(arguments, TERMS, Terms.class).orElse(Terms.BOTH);
    }

    /**
     * Refuses {@code --terms} where all that is printed keeps the words of the data.
     *
     * @param format what is printed, for programs
     */
    static void refuseTerms(ParseResult arguments, Word format) throws Problem {
        if (arguments.hasMatchedOption(TERMS)) {
            throw new Problem(
                    Message.of("%s keeps the words of the data", format.word()),
                    Message.of("leave --terms out, or take text or markdown"));
        }
    }

    /** Who is to open a CSV. */
    static void excel(CommandSpec spec) {
        value(
                spec,
                "LOCALE",
                "A CSV for an Excel in this language, en, id or fr: its separator, and no month taken for a day.",
                EXCEL);
    }

    static Optional<Excel> excel(ParseResult arguments) throws Problem {
        return word(arguments, EXCEL, Excel.class);
    }

    /** Where the data lies. */
    static void data(CommandSpec spec) {
        value(
                spec,
                "DIR",
                "Folder of catalogues. Default: obligations here, else the bundled ones.",
                "--obligations");
        value(
                spec,
                "DIR",
                "Folder of States. Default: statutes here, else the bundled ones.",
                "--statutes");
    }

    /** How it is shown. */
    static void display(CommandSpec spec) {
        flag(spec, "No colour or bold print, also when the terminal could.", "--no-color");
    }

    /** One value without an option's name, the {@code index}th from 0. */
    static void positional(
            CommandSpec spec, int index, String label, boolean required, String description) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index(Integer.toString(index))
                        .arity(required ? "1" : "0..1")
                        .required(required)
                        .type(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
    }

    /** All values without an option's name. */
    static void positionals(CommandSpec spec, String label, boolean required, String description) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity(required ? "1..*" : "0..*")
                        .required(required)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
    }

    /** {@code --format}, which may be repeated or name several at once. */
    static void formats(CommandSpec spec, String description) {
        spec.addOption(
                OptionSpec.builder("--format")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .paramLabel("FORMAT")
                        .description(description)
                        .build());
    }

    static void value(CommandSpec spec, String label, String description, String... names) {
        spec.addOption(
                OptionSpec.builder(names)
                        .type(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
    }

    static void flag(CommandSpec spec, String description, String... names) {
        spec.addOption(
                OptionSpec.builder(names).type(boolean.class).description(description).build());
    }

    /** What is typed, else what the {@link Settings} say. */
    static Optional<String> value(ParseResult arguments, String name) {
        return Optional.ofNullable(arguments.commandSpec().findOption(name))
                .map(option -> option.<String>getValue());
    }

    /** The values of an option that may be repeated. */
    static List<String> values(ParseResult arguments, String name) {
        List<String> values = arguments.commandSpec().findOption(name).getValue();
        return values == null ? List.of() : values;
    }

    static boolean flag(ParseResult arguments, String name) {
        return Boolean.TRUE.equals(arguments.commandSpec().findOption(name).getValue());
    }

    static Data data(ParseResult arguments, Terminal terminal) throws Problem {
        Data data =
                Data.of(
                        value(arguments, "--obligations").map(terminal.folder()::resolve),
                        value(arguments, "--statutes").map(terminal.folder()::resolve),
                        terminal.folder());
        boolean noFolder =
                !Files.isDirectory(terminal.folder().resolve("statutes"))
                        && value(arguments, "--statutes").isEmpty();
        if (noFolder) {
            terminal.say(
                    Message.of(
                            "using the statutes that come with opsc: there is no `statutes` folder here"));
        }
        return data;
    }

    /** The language, which every command takes. */
    static void lang(CommandSpec spec) {
        value(spec, "LANG", "en or id (Indonesian). Default: $OPSC_LANG, else en.", LANG);
    }

    /**
     * The language that the arguments ask for, before they are parsed: what is wrong with them is
     * told in it too.
     */
    static Optional<Lang> lang(String[] args) {
        Lang asked = null;
        for (int at = 0; at < args.length; at++) {
            String value =
                    args[at].startsWith(LANG + "=")
                            ? args[at].substring(LANG.length() + 1)
                            : args[at].equals(LANG) && at + 1 < args.length ? args[at + 1] : "";
            asked = lang(value).orElse(asked);
        }
        return Optional.ofNullable(asked);
    }

    /** The language with this word, if there is one. */
    static Optional<Lang> lang(String word) {
        for (Lang one : Lang.values()) {
            if (one.word().equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    static Yardstick yardstick(ParseResult arguments) throws Problem {
        return word(arguments, "--yardstick", Yardstick.class).orElse(Yardstick.TREATY);
    }

    static <E extends Enum<E> & Word> Optional<E> word(
            ParseResult arguments, String name, Class<E> type) throws Problem {
        Optional<String> written = value(arguments, name);
        return written.isEmpty() ? Optional.empty() : Optional.of(word(name, written.get(), type));
    }

    static <E extends Enum<E> & Word> E word(String name, String written, Class<E> type)
            throws Problem {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(written)) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
        throw new Problem(
                Message.of("`%s` is not a value of %s", written, name),
                Nearest.help(written, words)
                        .orElse(Message.of("one of %s", String.join(", ", words))));
    }

    static Optional<LocalDate> day(ParseResult arguments, String name) throws Problem {
        Optional<String> written = value(arguments, name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Day.parse(written.get()));
        } catch (DateTimeException wrong) {
            throw new Problem(
                    Message.of("`%s` is not a day of the calendar", written.get()),
                    Message.of("write year-month-day, as in 2018-12-03"));
        }
    }

    static Optional<View> view(ParseResult arguments, State state) throws Problem {
        Optional<String> id = value(arguments, "--view");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<View> view = state.view(id.get());
        if (view.isEmpty()) {
            List<String> known = state.views().stream().map(View::id).toList();
            throw new Problem(
                    Message.of("%s has no view `%s`", state.code(), id.get()),
                    known.isEmpty()
                            ? Message.of(
                                    "views stand in the State's state.yaml, and this one has none")
                            : Nearest.help(id.get(), known)
                                    .orElse(Message.of("there are %s", String.join(", ", known))));
        }
        return view;
    }

    /** A path of the command line, seen from the working directory. */
    static Path path(Terminal terminal, String written) {
        return terminal.folder().resolve(written);
    }
}
