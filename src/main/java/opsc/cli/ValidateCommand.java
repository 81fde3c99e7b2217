package opsc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import opsc.match.Auditing;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.report.AuditDocument;
import opsc.report.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc validate [PATH...]}: all problems of all files in one run. */
final class ValidateCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.positionals(
                spec,
                "PATH",
                false,
                "Files or folders of a State, or a folder of States. Default: all data.");
        Options.flag(
                spec,
                "One line for each problem: file:line:column: severity[code]: message.",
                "--one-line");
        Options.flag(
                spec,
                "Instead, list what weakens the assessment of each STATE named as PATH, or of all.",
                "--audit");
        Options.question(spec);
        Options.data(spec);
        DocumentOutput.define(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        if (Options.flag(arguments, "--audit")) {
            return audit(arguments, terminal);
        }
        for (String name :
                List.of(
                        "--as-of",
                        "--view",
                        "--yardstick",
                        "--catalogue",
                        "--verified-only",
                        "--format",
                        "--output")) {
            if (arguments.hasMatchedOption(name)) {
                throw new Problem(
                        Message.of("%s goes with --audit", name),
                        Message.of("leave it out, or add --audit"));
            }
        }
        Data data = Options.data(arguments, terminal);
        List<RawFile> catalogues = data.catalogues();
        Problems problems = new Problems();
        Yardsticks yardsticks = CatalogueLoader.load(catalogues, problems);
        Set<String> only = new LinkedHashSet<>();
        List<Folder> folders = folders(arguments, terminal, data, only);
        Tally tally = new Tally(only, Options.flag(arguments, "--one-line"), terminal);
        Settings settings = terminal.settings();
        if (settings.wrong().isPresent()) {
            throw settings.wrong().get();
        }
        tally.add(settings.problems(), settings.hasFile() ? 1 : 0);
        tally.add(problems, data.borrowsCatalogues() ? 0 : catalogues.size());
        EachState.inOrder(
                folders,
                folder -> {
                    Problems ofState = new Problems();
                    List<RawFile> files = folder.files().read();
                    StateLoader.load(folder.name(), files, yardsticks, ofState);
                    return new Checked(ofState, files.size());
                },
                checked -> tally.add(checked.problems(), checked.files()),
                new Progress(terminal, Message.of("States")));
        return tally.end();
    }

    /** A State's folder, read when its turn has come. */
    private record Folder(String name, Reader files) {}

    private interface Reader {
        List<RawFile> read() throws Problem;
    }

    private record Checked(Problems problems, int files) {}

    /** Shows problems, those of one State after the other, and counts them. */
    private static final class Tally {
        private final Set<String> only;
        private final boolean oneLine;
        private final Terminal terminal;
        private long files;
        private long errors;
        private long warnings;
        private boolean isCut;

        /**
         * @param only the files whose problems are shown; empty for all
         */
        private Tally(Set<String> only, boolean oneLine, Terminal terminal) {
            this.only = only;
            this.oneLine = oneLine;
            this.terminal = terminal;
        }

        private void add(Problems problems, int read) {
            files += read;
            isCut |= problems.isCut();
            long shown = 0;
            for (Diagnostic diagnostic : problems.all()) {
                if (!only.isEmpty() && !only.contains(diagnostic.span().file())) {
                    continue;
                }
                shown += diagnostic.severity() == Severity.ERROR ? 1 : 0;
                warnings += diagnostic.severity() == Severity.WARNING ? 1 : 0;
                terminal.out()
                        .println(
                                oneLine
                                        ? DiagnosticPrinter.oneLine(diagnostic, terminal.lang())
                                        : DiagnosticPrinter.full(
                                                diagnostic,
                                                problems.file(diagnostic.span().file()),
                                                terminal.lang()));
            }
            errors += problems.isCut() ? counted(problems) : shown;
        }

        /** Also those that are not kept. */
        private long counted(Problems problems) {
            return only.isEmpty()
                    ? problems.errors()
                    : only.stream().mapToLong(problems::errorsIn).sum();
        }

        private int end() {
            terminal.out().flush();
            if (isCut) {
                Law.tellCut(terminal);
            }
            terminal.say(
                    Message.of(
                            "%s checked: %s, %s",
                            Message.count(
                                    only.isEmpty() ? files : only.size(), "%s file", "%s files"),
                            Message.count(errors, "%s error", "%s errors"),
                            Message.count(warnings, "%s warning", "%s warnings")));
            return errors > 0 ? ExitCode.INVALID : ExitCode.OK;
        }
    }

    /**
     * The States to load, by folder. A single file is checked with the whole of its State, but only
     * its problems are shown.
     */
    private static List<Folder> folders(
            ParseResult arguments, Terminal terminal, Data data, Set<String> only) throws Problem {
        Map<String, Reader> states = new LinkedHashMap<>();
        Map<String, List<RawFile>> loose = new LinkedHashMap<>();
        List<String> paths = arguments.matchedPositionalValue(0, new ArrayList<>());
        if (paths.isEmpty()) {
            for (String code : data.states()) {
                states.put("statutes/" + code, () -> data.state(code));
            }
        }
        for (String written : paths) {
            Path path = Options.path(terminal, written);
            boolean catalogues =
                    data.catalogues().stream()
                            .anyMatch(
                                    one ->
                                            one.path()
                                                    .startsWith(
                                                            Data.Folders.shown(
                                                                            path, terminal.folder())
                                                                    + "/"));
            if (catalogues) {
                continue; // all catalogues are read in any case
            }
            if (Files.isDirectory(path)) {
                addFolder(states, path, terminal.folder());
            } else if (Files.isSymbolicLink(path)) {
                throw Data.Folders.notFollowed(path, terminal.folder()); // as a hook may name it
            } else if (Files.exists(path)) {
                RawFile file = Data.Folders.read(path, terminal.folder());
                only.add(file.path());
                Path folder = path.toAbsolutePath().getParent();
                boolean inState = Files.exists(folder.resolve("state.yaml"));
                String shown = Data.Folders.shown(folder, terminal.folder());
                if (file.path().equals(Settings.FILE)) {
                    continue; // read in any case, too
                }
                if (inState) {
                    states.put(shown, () -> Data.Folders.yamlFiles(folder, terminal.folder()));
                } else if (data.catalogues().stream()
                        .noneMatch(one -> one.path().equals(file.path()))) {
                    List<RawFile> beside = loose.computeIfAbsent(shown, none -> new ArrayList<>());
                    beside.add(file);
                    states.put(shown, () -> beside);
                }
            } else {
                Message gone = Message.of("`%s` does not exist", written);
                Optional<String> state = stateOf(data, written);
                throw state.isPresent()
                        ? new Problem(
                                gone,
                                Message.of(
                                        "did you mean %s?", Nearest.either(List.of(state.get()))))
                        : new Problem(gone);
            }
        }
        return states.entrySet().stream()
                .map(one -> new Folder(one.getKey(), one.getValue()))
                .toList();
    }

    /** The folder of the State whose code was written in place of it. */
    private static Optional<String> stateOf(Data data, String written) throws Problem {
        String code = written.toLowerCase(Locale.ROOT);
        if (!data.isOnDisk() || !data.states().contains(code)) {
            return Optional.empty();
        }
        return data.state(code).stream()
                .findFirst()
                .map(one -> one.path().substring(0, one.path().lastIndexOf('/')));
    }

    private static int audit(ParseResult arguments, Terminal terminal) throws Problem {
        Law law = new Law(arguments, terminal);
        List<String> codes = arguments.matchedPositionalValue(0, List.of());
        List<String> audited = codes.isEmpty() ? law.states() : codes;
        boolean forOneStateOnly =
                arguments.hasMatchedOption("--output") || arguments.hasMatchedOption("--format");
        if (audited.size() > 1 && forOneStateOnly) {
            throw new Problem(
                    Message.of("--format and --output take the audit of one State"),
                    Message.of("name it, as in validate --audit idn"));
        }
        for (String code : audited) {
            Question question = law.question(arguments, law.state(code));
            Document document =
                    AuditDocument.of(
                            Auditing.of(question), Matching.answer(question), terminal.lang());
            DocumentOutput.write(document, law, "--as-of", arguments, terminal);
        }
        return ExitCode.OK;
    }

    private static void addFolder(Map<String, Reader> states, Path folder, Path seenFrom)
            throws Problem {
        if (Data.Folders.holdsDataFiles(folder)) {
            states.put(
                    Data.Folders.shown(folder, seenFrom),
                    () -> Data.Folders.yamlFiles(folder, seenFrom));
            return;
        }
        Data data = new Data.Folders(folder, folder, seenFrom);
        for (String code : data.states()) {
            states.put(Data.Folders.shown(folder.resolve(code), seenFrom), () -> data.state(code));
        }
    }
}
