package opsc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import opsc.diagnostic.Message;
import opsc.load.ManifestLoader;
import opsc.load.Problems;
import opsc.model.Lang;
import opsc.model.Manifest;
import opsc.model.Sha256;
import opsc.model.Verification;
import opsc.report.VerificationText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc verify REPORT}: asks the question of a manifest again and compares. Nothing is sent
 * anywhere, and the report is not touched.
 */
final class VerifyCommand implements Command {

    /** The commands that write reports: no other is run because a file says so. */
    private static final Set<String> REPORTS =
            Set.of("report", "draft", "diff", "timeline", "compare", "validate");

    @Override
    public void define(CommandSpec spec) {
        Options.positional(spec, 0, "REPORT", true, "Folder of a report, or one of its files.");
        Options.data(spec);
        Options.display(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        System.clearProperty(
                Kept.FOLDER); // the files themselves are read, whatever was kept of them
        Path place = Options.path(terminal, arguments.matchedPositionalValue(0, ""));
        boolean same = true;
        for (Map.Entry<Path, Manifest> one : manifests(place, terminal).entrySet()) {
            Manifest then = one.getValue();
            Manifest now = again(one.getKey().getFileName().toString(), then, arguments, terminal);
            Path folder = one.getKey().toAbsolutePath().getParent();
            Verification verification = new Verification(then, now, present(then, folder));
            print(one.getKey(), verification, terminal);
            same &= verification.isSame();
        }
        return same ? ExitCode.OK : ExitCode.FAILED;
    }

    /** The manifests of a folder or, for a file, itself or the one that names it. */
    private static Map<Path, Manifest> manifests(Path place, Terminal terminal) throws Problem {
        String shown = Data.Folders.shown(place, terminal.folder());
        if (!Files.exists(place)) {
            throw new Problem(
                    Message.of("there is no `%s`", shown),
                    Message.of("name a report's folder or file"));
        }
        boolean all = Files.isDirectory(place);
        Path folder = all ? place : place.resolveSibling("");
        Map<Path, Manifest> found = new TreeMap<>();
        for (String name : names(folder)) {
            Path file = folder.resolve(name);
            if (all || file.equals(place)) {
                found.put(file, load(file, terminal));
            } else if (!place.toString().endsWith(ReportFolder.MANIFEST)) {
                Manifest manifest = load(file, terminal);
                if (manifest.written().containsKey(place.getFileName().toString())) {
                    found.put(file, manifest);
                }
            }
        }
        if (found.isEmpty()) {
            throw new Problem(
                    Message.of("`%s` is no report: no manifest tells how it was made", shown),
                    Message.of(
                            "reports written by opsc 0.1.0 or later have a file that ends in %s",
                            ReportFolder.MANIFEST));
        }
        return found;
    }

    /** The names of the manifests in a folder, sorted. */
    private static List<String> names(Path folder) throws Problem {
        try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ReportFolder.MANIFEST))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new Problem(Message.of("the folder `%s` cannot be read", folder));
        }
    }

    private static Manifest load(Path file, Terminal terminal) throws Problem {
        Problems problems = new Problems();
        Optional<Manifest> manifest =
                ManifestLoader.load(Data.Folders.read(file, terminal.folder()), problems);
        Law.stopOnErrors(problems, terminal);
        return manifest.orElseThrow();
    }

    /** Makes the report once more, into a folder that is deleted again. */
    private static Manifest again(
            String name, Manifest then, ParseResult arguments, Terminal terminal) throws Problem {
        List<String> asked = then.command();
        boolean isQuestion =
                asked.stream()
                        .skip(1)
                        .noneMatch(word -> ReportFolder.isNoQuestion(word) || word.equals("--"));
        if (!REPORTS.contains(asked.get(0)) || !isQuestion) {
            throw new Problem(
                    Message.of("`%s` is no command that writes a report", String.join(" ", asked)),
                    Message.of("the manifest was edited: make the report again"));
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("opsc-verify");
            List<String> command = new ArrayList<>(asked);
            command.add("--format=" + String.join(",", then.formats()));
            command.add("--output=" + folder);
            for (String place : List.of("--obligations", "--statutes")) {
                Options.value(arguments, place).ifPresent(dir -> command.add(place + "=" + dir));
            }
            run(command, terminal);
            Path same = folder.resolve(name);
            return load(Files.exists(same) ? same : folder.resolve(names(folder).get(0)), terminal);
        } catch (IOException failed) {
            throw new Problem(
                    Message.of(
                            "the report cannot be made again: there is no place for temporary files"),
                    Message.of("check the free space"));
        } finally {
            delete(folder);
        }
    }

    private static void run(List<String> command, Terminal terminal) throws Problem {
        StringWriter messages = new StringWriter();
        Terminal aside =
                new Terminal(
                        OutputStream.nullOutputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(messages),
                        false,
                        terminal.folder(),
                        terminal.day(),
                        Lang.EN, // what a manifest means where it names none
                        Settings.NONE, // the manifest says all that was asked
                        terminal.nanos());
        if (Opsc.run(command.toArray(String[]::new), aside) != ExitCode.OK) {
            terminal.err().print(messages);
            throw new Problem(Message.of("the report cannot be made again from the present data"));
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException left) {
            // What is left lies in the machine's folder for temporary files.
        }
    }

    /** The hashes of the report's files that are there; they may be larger than a data file. */
    private static Map<String, String> present(Manifest then, Path folder) throws Problem {
        Map<String, String> hashes = new HashMap<>();
        for (String name : then.written().keySet()) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    hashes.put(name, Sha256.of(in));
                } catch (IOException failed) {
                    throw new Problem(
                            Message.of("`%s` cannot be read", name),
                            Message.of("check the file's permissions"));
                }
            }
        }
        return hashes;
    }

    private static void print(Path file, Verification verification, Terminal terminal) {
        try {
            VerificationText.write(
                    Data.Folders.shown(file, terminal.folder()),
                    verification,
                    terminal.lang(),
                    terminal.out());
        } catch (IOException impossible) {
            throw new IllegalStateException("a print writer does not fail", impossible);
        }
    }
}
