package opsc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import opsc.diagnostic.Message;
import opsc.match.History;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Past;
import opsc.model.State;
import opsc.model.View;
import opsc.model.Yardstick;
import opsc.report.CsvReport;
import opsc.report.OscalCatalog;
import opsc.report.SummaryScreen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc report STATE}: the main job. Gaps are its result, not a failure: it never returns 1.
 */
final class ReportCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.state(spec);
        Options.question(spec);
        Options.formats(
                spec,
                "Files to write: text, markdown, csv, json, html, xlsx, oscal. May be repeated. Default: markdown, csv, json.");
        Options.value(
                spec,
                "DIR",
                "Folder for the files; - prints a single format. Default: reports/STATE/DAY or VIEW.",
                "--output");
        Options.excel(spec);
        Options.value(
                spec,
                "STATE,STATE",
                "Name provisions of these States that cover what is open.",
                "--examples");
        Options.value(
                spec,
                "DAY",
                "For html: tell what changed since this day. Default: one year before, and each earlier view.",
                "--since");
        Options.terms(spec);
        Options.data(spec);
        Options.display(spec);
        Options.flag(spec, "No summary on the terminal.", "-q", "--quiet");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Lang lang = terminal.lang();
        Set<Format> formats = formats(arguments);
        CsvReport csv = new CsvReport(Options.excel(arguments));
        String code = arguments.matchedPositionalValue(0, "");
        Law law = new Law(arguments, terminal, code);
        State state = law.state(code);
        Question question = law.question(arguments, state);
        Optional<LocalDate> since = since(arguments, formats, question);
        GapReport answer = Matching.answer(question);
        List<GapReport> others = others(arguments, law, answer);
        GapReport report = answer.madeFrom(law.inputs());
        Supplier<Past> past = () -> History.past(question, report, since);
        Optional<String> output = Options.value(arguments, "--output");
        if (output.equals(Optional.of("-"))) {
            if (formats.size() != 1) {
                throw new Problem(
                        Message.of("--output - prints one format"),
                        Message.of("name it, as in --format json"));
            }
            Format only = formats.iterator().next();
            if (!only.isForPeople()) {
                Options.refuseTerms(arguments, only);
            }
            announce(only, arguments, terminal);
            terminal.print(only.writer(csv, others, past).bytes(report, lang));
            return ExitCode.OK;
        }
        ReportFolder folder =
                new ReportFolder(
                        folder(arguments, report, output, terminal),
                        Format.name(lang),
                        terminal.folder());
        for (Format format : formats) {
            announce(format, arguments, terminal);
            folder.write(
                    format.word(),
                    "." + format.ending(),
                    () -> format.writer(csv, others, past).bytes(report, lang));
            if (format == Format.CSV) {
                folder.write(
                        format.word(),
                        ".csv-metadata.json",
                        () -> Format.columns(folder.file(".csv"), csv).bytes(report, lang));
            }
            if (format == Format.OSCAL) {
                folder.write(
                        format.word(),
                        Format.OSCAL_CATALOG,
                        () -> new OscalCatalog().bytes(report, lang));
            }
        }
        List<Path> written =
                folder.seal(ReportFolder.command(arguments, "--as-of", terminal), law.inputs());
        if (!Options.flag(arguments, "--quiet")) {
            boolean colour = terminal.colour() && !Options.flag(arguments, "--no-color");
            terminal.out().print(new SummaryScreen(colour).text(report, lang));
            terminal.out().flush();
            terminal.err().println();
            for (Path file : written) {
                terminal.say(Message.of("wrote %s", Data.Folders.shown(file, terminal.folder())));
            }
            terminal.say(
                    Message.of(
                            "next: opsc explain %s %s%s",
                            example(report),
                            state.code().toLowerCase(Locale.ROOT),
                            asAsked(arguments)));
        }
        return ExitCode.OK;
    }

    private static Optional<LocalDate> since(
            ParseResult arguments, Set<Format> formats, Question question) throws Problem {
        Optional<LocalDate> since = Options.day(arguments, "--since");
        if (since.isPresent() && !formats.contains(Format.HTML)) {
            throw new Problem(
                    Message.of("only html tells what changed"),
                    Message.of("add --format html, or use opsc diff --from %s", since.get()));
        }
        if (since.isPresent() && !since.get().isBefore(question.asOf())) {
            throw new Problem(
                    Message.of("--since %s does not lie before %s", since.get(), question.asOf()),
                    Message.of("name a day before that of the report"));
        }
        return since;
    }

    /** Says what takes more than a second, before it starts. */
    private static void announce(Format format, ParseResult arguments, Terminal terminal) {
        if (format == Format.XLSX && !Options.flag(arguments, "--quiet")) {
            terminal.say(Message.of("making the workbook ..."));
            terminal.err().flush();
        }
    }

    /** The options that shaped the question, so that the next command asks the same one. */
    private static String asAsked(ParseResult arguments) {
        StringBuilder options = new StringBuilder();
        for (String name : List.of("--as-of", "--view", "--yardstick", "--terms", "--lang")) {
            Options.value(arguments, name)
                    .ifPresent(value -> options.append(' ').append(name).append(' ').append(value));
        }
        return options.append(Options.flag(arguments, "--verified-only") ? " --verified-only" : "")
                .toString();
    }

    private static List<GapReport> others(ParseResult arguments, Law law, GapReport report)
            throws Problem {
        List<GapReport> others = new ArrayList<>();
        for (String code :
                Options.value(arguments, "--examples")
                        .map(all -> all.split(","))
                        .orElse(new String[0])) {
            others.add(law.sameQuestion(report, law.state(code)));
        }
        return others;
    }

    private static Set<Format> formats(ParseResult arguments) throws Problem {
        List<String> named = Options.values(arguments, "--format");
        if (named.isEmpty()) {
            return EnumSet.of(Format.MARKDOWN, Format.CSV, Format.JSON);
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String one : named) {
            formats.add(Options.word("--format", one, Format.class));
        }
        return formats;
    }

    /** Reports that answer different questions lie in different folders. */
    private static Path folder(
            ParseResult arguments, GapReport report, Optional<String> output, Terminal terminal) {
        if (output.isPresent()) {
            return Options.path(terminal, output.get());
        }
        String question = report.view().map(ReportCommand::name).orElse(report.asOf().toString());
        if (report.view().isPresent() && !report.view().get().asOf().equals(report.asOf())) {
            question += "-" + report.asOf();
        }
        if (!report.catalogue().id().equals("opsc")) {
            question += "-" + report.catalogue().id();
        }
        if (report.yardstick() != Yardstick.TREATY) {
            question += "-" + report.yardstick().word();
        }
        if (report.verifiedOnly()) {
            question += "-verified-only";
        }
        for (String shapes : List.of("--examples", "--since", "--excel", "--terms")) {
            String value = Options.value(arguments, shapes).orElse("");
            if (!value.isEmpty()) {
                question +=
                        shapes.substring(1)
                                + "-"
                                + value.toLowerCase(Locale.ROOT).replace(',', '-');
            }
        }
        return terminal.folder()
                .resolve("reports")
                .resolve(report.state().code().toLowerCase(Locale.ROOT))
                .resolve(question);
    }

    /** The view's part of a folder's name, never the name of a day. */
    private static String name(View view) {
        return Character.isDigit(view.id().charAt(0)) ? "view-" + view.id() : view.id();
    }

    /** The obligation whose explanation is most worth reading next. */
    private static String example(GapReport report) {
        List<Finding> gaps = report.gaps();
        return gaps.isEmpty()
                ? report.catalogue().obligations().get(0).id().value()
                : gaps.get(0).obligation().id().value();
    }
}
