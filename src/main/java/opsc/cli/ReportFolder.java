package opsc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import opsc.load.ManifestLoader;
import opsc.load.Problems;
import opsc.model.Inputs;
import opsc.model.Lang;
import opsc.model.Manifest;
import opsc.model.Sha256;
import opsc.model.Tool;
import opsc.report.ManifestJson;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The files of one report and, written last, the manifest that says how they were made. Every
 * command that writes reports writes them here, so that {@code opsc verify} can make them again.
 */
final class ReportFolder {

    /** The end of a manifest's name. */
    static final String MANIFEST = ".manifest.json";

    /** Options that say where and how, not what is asked. */
    private static final Set<String> NO_QUESTION =
            Set.of("--output", "--format", "--obligations", "--statutes", "--no-color", "--quiet");

    private final Path folder;
    private final String name;
    private final Path seenFrom;
    private final Set<String> formats = new TreeSet<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final List<Path> written = new ArrayList<>();

    /**
     * @param name what the names of its files start with
     */
    ReportFolder(Path folder, String name, Path seenFrom) {
        this.folder = folder;
        this.name = name;
        this.seenFrom = seenFrom;
    }

    /** The name of the file with {@code ending}. */
    String file(String ending) {
        return name + ending;
    }

    /**
     * Writes one file.
     *
     * @param format the word of {@code --format} that asks for it
     * @param ending what its name has after the report's, with its dot
     */
    void write(String format, String ending, byte[] bytes) throws Problem {
        Path file = folder.resolve(file(ending));
        OutputFiles.write(file, bytes, seenFrom);
        written.add(file);
        formats.add(format);
        hashes.put(file.getFileName().toString(), Sha256.of(bytes));
    }

    void write(String format, String ending, String text) throws Problem {
        write(format, ending, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the manifest and returns all files written, it included. */
    List<Path> seal(List<String> command, Inputs inputs) throws Problem {
        Manifest manifest =
                new Manifest(Tool.VERSION, command, List.copyOf(formats), inputs, hashes);
        Path file = folder.resolve(file(MANIFEST));
        Optional<Manifest> earlier = earlier(file).filter(manifest::sameOrigin);
        StringBuilder text = new StringBuilder();
        try {
            ManifestJson.write(earlier.map(manifest::after).orElse(manifest), text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        OutputFiles.write(file, text.toString(), seenFrom);
        written.add(file);
        return List.copyOf(written);
    }

    /** The manifest that an earlier run left; what is no manifest is written over. */
    private Optional<Manifest> earlier(Path file) throws Problem {
        return Files.isRegularFile(file)
                ? ManifestLoader.load(Data.Folders.read(file, seenFrom), new Problems())
                : Optional.empty();
    }

    /**
     * What was asked, as it would be typed on any later day, in any folder and by anybody: the
     * options sorted, the day and another language than English named.
     *
     * @param dayOption the option that says the day if it is left out, and then means today
     */
    static List<String> command(ParseResult arguments, String dayOption, Terminal terminal) {
        SortedMap<String, String> options = new TreeMap<>();
        boolean dayKnown =
                arguments.hasMatchedOption(dayOption)
                        || dayOption.equals("--as-of") && arguments.hasMatchedOption("--view");
        if (!dayKnown) {
            options.put(dayOption, dayOption + "=" + terminal.today());
        }
        if (terminal.lang() != Lang.EN) {
            options.put(Options.LANG, Options.LANG + "=" + terminal.lang().word());
        }
        for (OptionSpec option : arguments.matchedOptions()) {
            String named = option.longestName();
            if (!NO_QUESTION.contains(named)) {
                options.put(
                        named,
                        option.arity().max() == 0
                                ? named
                                : named + "=" + String.join(",", option.originalStringValues()));
            }
        }
        List<String> command = new ArrayList<>();
        command.add(arguments.commandSpec().name());
        arguments
                .matchedPositionals()
                .forEach(one -> command.addAll(lowerCase(one.originalStringValues())));
        command.addAll(options.values());
        return command;
    }

    /** States may be typed either way. */
    private static List<String> lowerCase(List<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }
}
