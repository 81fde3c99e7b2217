package opsc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opsc.diagnostic.Message;
import opsc.report.Document;
import opsc.report.DocumentFormat;
import opsc.report.Excel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Where a document goes: one format to the terminal, or files into a folder. */
final class DocumentOutput {

    private DocumentOutput() {}

    static void define(CommandSpec spec) {
        Options.formats(
                spec, "text (default), markdown, csv or json. May be repeated with --output.");
        Options.value(spec, "DIR", "Write files into this folder instead of printing.", "--output");
        Options.excel(spec);
    }

    /**
     * @param dayOption the option that says the day if it is left out, and then means today
     */
    static void write(
            Document document, Law law, String dayOption, ParseResult arguments, Terminal terminal)
            throws Problem {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (String one : arguments.matchedOptionValue("--format", List.<String>of())) {
            formats.add(Options.word("--format", one, DocumentFormat.class));
        }
        Optional<Excel> excel = Options.excel(arguments);
        Optional<String> output =
                Options.value(arguments, "--output").filter(folder -> !folder.equals("-"));
        if (output.isPresent()) {
            ReportFolder folder =
                    new ReportFolder(
                            Options.path(terminal, output.get()),
                            document.name(),
                            terminal.folder());
            for (DocumentFormat format :
                    formats.isEmpty() ? EnumSet.allOf(DocumentFormat.class) : formats) {
                folder.write(
                        format.word(),
                        "." + format.ending(),
                        () -> text(document, format, excel).getBytes(StandardCharsets.UTF_8));
            }
            List<String> command = ReportFolder.command(arguments, dayOption, terminal);
            for (Path file : folder.seal(command, law.inputs())) {
                terminal.say(Message.of("wrote %s", Data.Folders.shown(file, terminal.folder())));
            }
            return;
        }
        if (formats.size() > 1) {
            throw new Problem(
                    Message.of("several formats need a folder"), Message.of("add --output DIR"));
        }
        DocumentFormat only = formats.isEmpty() ? DocumentFormat.TEXT : formats.iterator().next();
        if (!only.isForPeople()) {
            Options.refuseTerms(arguments, only);
        }
        terminal.out().print(text(document, only, excel));
    }

    static String text(Document document, DocumentFormat format, Optional<Excel> excel) {
        StringBuilder text = new StringBuilder();
        try {
            format.write(document, excel, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        return text.toString();
    }
}
