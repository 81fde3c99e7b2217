package opsc.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opsc.diagnostic.Message;
import opsc.draft.Draft;
import opsc.draft.DraftFormat;
import opsc.draft.Drafting;
import opsc.draft.Profile;
import opsc.draft.Requests;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.State;
import opsc.model.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc draft STATE}: the report that article 12(1) asks for, to be finished by people. What
 * they have edited is never overwritten.
 */
final class DraftCommand implements Command {

    private static final String REQUESTS = "--requests";

    /** What the names of the requests have after that of the report. */
    private static final String REQUEST = "-request";

    @Override
    public void define(CommandSpec spec) {
        Options.state(spec);
        Options.dayAndView(spec);
        Options.verifiedOnly(spec);
        Options.value(
                spec,
                "WORD",
                "government (default): the State's initial report; alternative: a report of civil society.",
                "--profile");
        Options.flag(spec, "Also write one list of requests for each body asked.", REQUESTS);
        Options.formats(spec, "docx, markdown. May be repeated. Default: both.");
        Options.value(
                spec,
                "DIR",
                "Folder for the files; - prints a single format. Default: reports/STATE/draft-DAY or draft-VIEW.",
                "--output");
        Options.terms(spec);
        Options.data(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Lang lang = terminal.lang();
        Profile profile =
                Options.word(arguments, "--profile", Profile.class).orElse(Profile.GOVERNMENT);
        Set<DraftFormat> formats = formats(arguments);
        Law law = new Law(arguments, terminal);
        State state = law.state(arguments.matchedPositionalValue(0, ""));
        GapReport report = law.report(arguments, state);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        drafts.put("", Drafting.draft(report, profile, lang));
        if (Options.value(arguments, "--output").equals(Optional.of("-"))) {
            if (formats.size() != 1 || Options.flag(arguments, REQUESTS)) {
                throw new Problem(
                        Message.of("--output - prints one format of the draft, without requests"),
                        Message.of("name it, as in --format markdown"));
            }
            terminal.print(formats.iterator().next().bytes(drafts.get("")));
            return ExitCode.OK;
        }
        if (Options.flag(arguments, REQUESTS)) {
            Requests.of(report, profile, lang)
                    .forEach((body, request) -> drafts.put(REQUEST + "-" + body, request));
        }
        List<String> command = ReportFolder.command(arguments, "--as-of", terminal);
        write(
                drafts,
                formats,
                profile,
                command,
                law,
                folder(arguments, report, terminal),
                terminal);
        return ExitCode.OK;
    }

    private static void write(
            Map<String, Draft> drafts,
            Set<DraftFormat> formats,
            Profile profile,
            List<String> command,
            Law law,
            Path folder,
            Terminal terminal)
            throws Problem {
        String name =
                profile.file() + (terminal.lang() == Lang.EN ? "" : "-" + terminal.lang().word());
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, DraftFormat> endings = new LinkedHashMap<>();
        drafts.forEach(
                (which, draft) ->
                        formats.forEach(
                                format -> {
                                    String ending = which + "." + format.ending();
                                    endings.put(ending, format);
                                    files.put(name + ending, format.bytes(draft));
                                }));
        List<Path> all =
                WriteLock.during(
                        folder.resolve(Written.LIST),
                        terminal.folder(),
                        () -> seal(folder, name, files, endings, command, law, terminal));
        for (Path file : all) {
            terminal.say(Message.of("wrote %s", Data.Folders.shown(file, terminal.folder())));
        }
    }

    /** Writes the files where none is that somebody edited, and remembers them. */
    private static List<Path> seal(
            Path folder,
            String name,
            Map<String, byte[]> files,
            Map<String, DraftFormat> endings,
            List<String> command,
            Law law,
            Terminal terminal)
            throws Problem {
        Written written = new Written(folder, terminal);
        Path free = written.free(files);
        ReportFolder report = new ReportFolder(free, name, terminal.folder());
        ReportFolder requests = new ReportFolder(free, name + REQUEST, terminal.folder());
        endings.forEach(
                (ending, format) -> {
                    boolean request = ending.startsWith(REQUEST);
                    (request ? requests : report)
                            .write(
                                    format.word(),
                                    request ? ending.substring(REQUEST.length()) : ending,
                                    () -> files.get(name + ending));
                });
        List<Path> all = new ArrayList<>();
        all.addAll(report.seal(without(REQUESTS, command), law.inputs()));
        if (command.contains(REQUESTS)) {
            all.addAll(requests.seal(command, law.inputs()));
        }
        written.remember(free, files);
        return all;
    }

    /** The report is the same with its requests and without: each has a manifest of its own. */
    private static List<String> without(String option, List<String> command) {
        return command.stream().filter(word -> !word.equals(option)).toList();
    }

    private static Set<DraftFormat> formats(ParseResult arguments) throws Problem {
        Set<DraftFormat> formats = EnumSet.noneOf(DraftFormat.class);
        for (String one : arguments.matchedOptionValue("--format", List.<String>of())) {
            formats.add(Options.word("--format", one, DraftFormat.class));
        }
        return formats.isEmpty() ? EnumSet.allOf(DraftFormat.class) : formats;
    }

    /** Drafts that answer different questions lie in different folders. */
    private static Path folder(ParseResult arguments, GapReport report, Terminal terminal) {
        String question = report.view().map(View::id).orElse(report.asOf().toString());
        if (report.view().isPresent() && !report.view().get().asOf().equals(report.asOf())) {
            question += "-" + report.asOf();
        }
        if (report.verifiedOnly()) {
            question += "-verified-only";
        }
        return Options.path(
                terminal,
                Options.value(arguments, "--output")
                        .orElse(
                                "reports/"
                                        + report.state().code().toLowerCase(Locale.ROOT)
                                        + "/draft-"
                                        + question));
    }
}
