package opsc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opsc.diagnostic.Message;
import opsc.load.RawFile;
import opsc.model.Baseline;
import opsc.report.BaselineYaml;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The baselines in the folder {@code .opsc}: one readable file for each State. */
record BaselineFiles(Path folder, Path seenFrom) {

    private static final String START = "baseline-";
    private static final String END = ".yaml";

    static void define(CommandSpec spec) {
        Options.value(spec, "DIR", "Folder of the baselines. Default: .opsc here.", "--baselines");
    }

    static BaselineFiles of(ParseResult arguments, Terminal terminal) {
        String folder = Options.value(arguments, "--baselines").orElse(".opsc");
        return new BaselineFiles(Options.path(terminal, folder), terminal.folder());
    }

    /** The codes of the States that have one, lower case, sorted. */
    List<String> states() throws Problem {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(START) && name.endsWith(END))
                    .map(name -> name.substring(START.length(), name.length() - END.length()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new Problem(Message.of("the folder `%s` cannot be read", shown(folder)));
        }
    }

    Path path(String code) {
        return folder.resolve(START + code + END);
    }

    String shown(String code) {
        return shown(path(code));
    }

    private String shown(Path path) {
        return Data.Folders.shown(path, seenFrom);
    }

    /** The file of one State; empty if there is none. */
    Optional<RawFile> read(String code) throws Problem {
        if (Files.isSymbolicLink(path(code))) {
            throw Data.Folders.notFollowed(path(code), seenFrom);
        }
        return Files.exists(path(code))
                ? Optional.of(Data.Folders.read(path(code), seenFrom))
                : Optional.empty();
    }

    /** The file of one State with what {@code baseline} says. */
    RawFile with(String code, Baseline baseline) {
        StringBuilder text = new StringBuilder();
        try {
            BaselineYaml.write(baseline, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        return new RawFile(shown(code), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param before the file as it was read; empty if there was none
     */
    void write(String code, RawFile file, Optional<RawFile> before, Terminal terminal)
            throws Problem {
        if (before.isPresent()) {
            OutputFiles.replaceAll(Map.of(file.path(), file), List.of(before.get()), terminal);
        } else {
            OutputFiles.write(path(code), file.bytes(), seenFrom);
        }
    }
}
