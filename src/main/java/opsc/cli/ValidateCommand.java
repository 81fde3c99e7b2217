package opsc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.diagnostic.Message;
import opsc.diagnostic.Severity;
import opsc.load.CatalogueLoader;
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
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc validate [PATH...]}: all problems of all files in one run. */
final class ValidateCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("PATH")
                        .description(
                                "Files or folders of a State, or a folder of States. Default: all data.")
                        .build());
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
        Problems problems = new Problems();
        List<RawFile> catalogues = data.catalogues();
        Yardsticks yardsticks = CatalogueLoader.load(catalogues, problems);
        Set<String> only = new LinkedHashSet<>();
        int files = catalogues.size();
        for (Map.Entry<String, List<RawFile>> state :
                states(arguments, terminal, data, only).entrySet()) {
            StateLoader.load(state.getKey(), state.getValue(), yardsticks, problems);
            files += state.getValue().size();
        }
        List<Diagnostic> shown =
                problems.all().stream()
                        .filter(one -> only.isEmpty() || only.contains(one.span().file()))
                        .toList();
        for (Diagnostic diagnostic : shown) {
            terminal.out()
                    .println(
                            Options.flag(arguments, "--one-line")
                                    ? DiagnosticPrinter.oneLine(diagnostic)
                                    : DiagnosticPrinter.full(
                                            diagnostic, problems.file(diagnostic.span().file())));
        }
        long errors = shown.stream().filter(one -> one.severity() == Severity.ERROR).count();
        long warnings = shown.size() - errors;
        terminal.out().flush();
        long checked = only.isEmpty() ? files : only.size();
        terminal.say(
                Message.of(
                        "%s checked: %s, %s",
                        Message.count(checked, "%s file", "%s files"),
                        Message.count(errors, "%s error", "%s errors"),
                        Message.count(warnings, "%s warning", "%s warnings")));
        return errors > 0 ? ExitCode.INVALID : ExitCode.OK;
    }

    /**
     * The States to load, by folder. A single file is checked with the whole of its State, but only
     * its problems are shown.
     */
    private static Map<String, List<RawFile>> states(
            ParseResult arguments, Terminal terminal, Data data, Set<String> only) throws Problem {
        Map<String, List<RawFile>> states = new LinkedHashMap<>();
        List<String> paths = arguments.matchedPositionalValue(0, new ArrayList<>());
        if (paths.isEmpty()) {
            for (String code : data.states()) {
                states.put("statutes/" + code, data.state(code));
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
            } else if (Files.exists(path)) {
                RawFile file = Data.Folders.read(path, terminal.folder());
                only.add(file.path());
                Path folder = path.toAbsolutePath().getParent();
                boolean inState = Files.exists(folder.resolve("state.yaml"));
                String shown = Data.Folders.shown(folder, terminal.folder());
                if (inState) {
                    states.put(shown, Data.Folders.yamlFiles(folder, terminal.folder()));
                } else if (data.catalogues().stream()
                        .noneMatch(one -> one.path().equals(file.path()))) {
                    states.merge(shown, List.of(file), ValidateCommand::joined);
                }
            } else {
                throw new Problem(Message.of("`%s` does not exist", written));
            }
        }
        return states;
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

    private static List<RawFile> joined(List<RawFile> one, List<RawFile> other) {
        List<RawFile> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static void addFolder(Map<String, List<RawFile>> states, Path folder, Path seenFrom)
            throws Problem {
        List<RawFile> files = Data.Folders.yamlFiles(folder, seenFrom);
        if (!files.isEmpty()) {
            states.put(Data.Folders.shown(folder, seenFrom), files);
            return;
        }
        for (String code : new Data.Folders(folder, folder, seenFrom).states()) {
            Path state = folder.resolve(code);
            states.put(
                    Data.Folders.shown(state, seenFrom), Data.Folders.yamlFiles(state, seenFrom));
        }
    }
}
