package opsc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opsc.diagnostic.CellProblem;
import opsc.diagnostic.Message;
import opsc.load.ClaimChanges;
import opsc.load.ClaimChanges.Change;
import opsc.load.ClaimLines;
import opsc.load.GapSheetLoader;
import opsc.load.GapSheetLoader.Edited;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.YamlText;
import opsc.model.State;
import opsc.model.Word;
import opsc.report.FileDiff;
import opsc.report.XlsxReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc import xlsx FILE}: writes the claims that somebody corrected or added in a workbook
 * into the statute files, or nothing at all.
 */
final class ImportCommand implements Command {

    /** What opsc writes is not compressed: that of five thousand provisions. */
    private static final int MOST_BYTES = 32 << 20;

    private enum From implements Word {
        XLSX
    }

    @Override
    public void define(CommandSpec spec) {
        Options.positional(spec, 0, "FORMAT", true, "xlsx.");
        Options.positional(
                spec,
                1,
                "FILE",
                true,
                "A workbook that opsc report STATE --format xlsx wrote and somebody edited.");
        Options.positional(
                spec, 2, "STATE", false, "Fail unless the workbook is about this State.");
        Options.flag(spec, "Print what would change as a diff, and write nothing.", "--dry-run");
        Options.data(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Options.word("FORMAT", arguments.matchedPositionalValue(0, ""), From.class);
        Path path = Options.path(terminal, arguments.matchedPositionalValue(1, ""));
        if (!Files.exists(path)) {
            throw new Problem(
                    Message.of("there is no `%s`", Data.Folders.shown(path, terminal.folder())),
                    Message.of("name a workbook that `opsc report STATE --format xlsx` wrote"));
        }
        RawFile book = Data.Folders.read(path, terminal.folder(), MOST_BYTES);
        if (book.bytes().length > MOST_BYTES) {
            throw new Problem(Message.of("the workbook is larger than any that opsc writes"));
        }
        List<CellProblem> problems = new ArrayList<>();
        Optional<Edited> read =
                GapSheetLoader.load(
                        book.bytes(), Data.Folders.shown(path, terminal.folder()), problems);
        stopOn(problems, terminal);
        Edited sheet = read.orElseThrow();
        String code = sheet.state().toLowerCase(Locale.ROOT);
        String wanted = arguments.matchedPositionalValue(2, code);
        if (!wanted.equalsIgnoreCase(code)) {
            throw new Problem(
                    Message.of("the workbook is about %s, not %s", sheet.state(), wanted),
                    Message.untranslated("opsc import xlsx FILE " + code));
        }
        Data data = Options.data(arguments, terminal);
        if (!data.isOnDisk()) {
            throw new Problem(
                    Message.of("the statutes that come with opsc cannot be changed"),
                    Message.of(
                            "call it where your `statutes` folder is, or name that with --statutes"));
        }
        Law law = new Law(data, terminal, data.catalogues().stream().map(RawFile::stem).toList());
        List<RawFile> files = law.files(code);
        State state = law.state(code, files);
        List<Change> changes =
                ClaimChanges.of(sheet, state, law.yardsticks(), XlsxReport.words(), problems);
        stopOn(problems, terminal);
        if (changes.isEmpty()) {
            terminal.say(Message.of("nothing to import: the files say what the workbook says"));
            return ExitCode.OK;
        }
        ClaimLines lines = new ClaimLines(changes, sheet.lang());
        Map<String, YamlText> written = lines.written(files);
        stopUnlessMeant(code, files, written, lines, state, law, terminal);
        if (Options.flag(arguments, "--dry-run")) {
            for (RawFile file : files) {
                if (written.containsKey(file.path())) {
                    terminal.out()
                            .print(
                                    FileDiff.of(
                                            file.path(),
                                            YamlText.of(file).text(),
                                            written.get(file.path()).text()));
                }
            }
            tellWhatIsLeft(lines, terminal);
            return ExitCode.OK;
        }
        OutputFiles.replaceAll(YamlText.files(written), files, terminal);
        for (Change change : changes) {
            terminal.tell(
                    Message.of(
                            "%s: %s, %s (%s)",
                            ClaimLines.name(change),
                            change.now().extent(),
                            change.confidence().word(),
                            change.provision().span().file()));
        }
        tellWhatIsLeft(lines, terminal);
        return ExitCode.OK;
    }

    private static void tellWhatIsLeft(ClaimLines lines, Terminal terminal) {
        for (String left : lines.leftAsTheyWere()) {
            terminal.say(
                    Message.of(
                            "note: %s: the text in the other language is as it was; check that it says the same",
                            left));
        }
    }

    private static void stopOn(List<CellProblem> problems, Terminal terminal) throws Problem {
        for (CellProblem problem : problems) {
            terminal.err().println(problem.full(terminal.lang()));
        }
        if (!problems.isEmpty()) {
            throw new Problem(
                    Message.of(
                            "%s in the workbook; nothing was imported",
                            Message.count(problems.size(), "%s error", "%s errors")));
        }
    }

    /** The new text must load, and say what was meant and nothing else. */
    private static void stopUnlessMeant(
            String code,
            List<RawFile> files,
            Map<String, YamlText> written,
            ClaimLines lines,
            State before,
            Law law,
            Terminal terminal)
            throws Problem {
        Problems problems = new Problems();
        Optional<State> after =
                StateLoader.load(
                        "statutes/" + code,
                        YamlText.over(files, written),
                        law.yardsticks(),
                        problems);
        if (problems.errors() > 0) {
            terminal.say(Message.of("with these changes the files would not be valid:"));
        }
        Law.stopOnErrors(problems, terminal);
        List<String> places = lines.places();
        if (after.isEmpty() || !lines.areIn(before, after.get())) {
            throw new Problem(
                    Message.of(
                            "cannot change just these claims in %s; nothing was imported",
                            String.join(", ", places)),
                    Message.of("write each claim there in lines of its own, or change it by hand"));
        }
    }
}
