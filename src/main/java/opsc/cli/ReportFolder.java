package opsc.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import opsc.load.ManifestLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
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
            Set.of(
                    "--output",
                    "--format",
                    "--obligations",
                    "--statutes",
                    "--no-color",
                    "--quiet",
                    "--help");

    private final Path folder;
    private final String name;
    private final Path seenFrom;
    private final Set<String> formats = new TreeSet<>();
    private final Map<Path, Beside<Made>> made = new LinkedHashMap<>();

    /** A file that waits beside its place. */
    private record Made(Path beside, String sha256) {}

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
     * Writes one file beside its place; several are made side by side.
     *
     * @param format the word of {@code --format} that asks for it
     * @param ending what its name has after the report's, with its dot
     */
    void write(String format, String ending, Supplier<byte[]> text) {
        Path file = folder.resolve(file(ending));
        formats.add(format);
        made.put(
                file,
                Beside.start(
                        () -> {
                            byte[] bytes = text.get();
                            return new Made(
                                    OutputFiles.beside(file, bytes, seenFrom), Sha256.of(bytes));
                        }));
    }

    /**
     * Writes the manifest, moves all files into their places and returns them. If one cannot be
     * written, none is.
     */
    List<Path> seal(List<String> command, Inputs inputs) throws Problem {
        made.values().forEach(Beside::await); // a failure must not end those that still write
        Path manifest = folder.resolve(file(MANIFEST));
        // Of runs at the same time none may drop what the manifest says of another's files.
        try {
            for (Beside<Made> one : made.values()) {
                one.result(); // what was asked for is told before the manifest
            }
            return WriteLock.during(manifest, seenFrom, () -> seal(manifest, command, inputs));
        } catch (Problem failed) {
            made.values().forEach(ReportFolder::discard);
            throw failed;
        }
    }

    private List<Path> seal(Path manifest, List<String> command, Inputs inputs) throws Problem {
        SortedMap<String, String> written = new TreeMap<>();
        Map<Path, Path> beside = new LinkedHashMap<>();
        for (Map.Entry<Path, Beside<Made>> file : made.entrySet()) {
            Made one = file.getValue().result();
            written.put(file.getKey().getFileName().toString(), one.sha256());
            beside.put(file.getKey(), one.beside());
        }
        Manifest here = new Manifest(Tool.VERSION, command, List.copyOf(formats), inputs, written);
        String text = ManifestJson.text(afterEarlier(here, manifest));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        beside.put(manifest, OutputFiles.beside(manifest, bytes, seenFrom));
        OutputFiles.moveAll(beside, seenFrom);
        return List.copyOf(beside.keySet());
    }

    private static void discard(Beside<Made> made) {
        try {
            OutputFiles.delete(made.result().beside());
        } catch (Problem told) {
            // as the first of them
        }
    }

    /**
     * With what an earlier run of the same origin left in {@code file}. What is no manifest, or of
     * another origin, is written over.
     */
    private Manifest afterEarlier(Manifest manifest, Path file) throws Problem {
        if (!Files.isRegularFile(file)) {
            return manifest;
        }
        RawFile earlier = Data.Folders.read(file, seenFrom);
        String text = new String(earlier.bytes(), StandardCharsets.UTF_8);
        // Most runs find their own manifest or one of other files: known without parsing.
        return text.contains(manifest.inputs().sha256())
                        && !text.equals(ManifestJson.text(manifest))
                ? ManifestLoader.load(earlier, new Problems())
                        .filter(manifest::sameOrigin)
                        .map(manifest::after)
                        .orElse(manifest)
                : manifest;
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
                Options.value(arguments, dayOption).isPresent()
                        || dayOption.equals("--as-of")
                                && Options.value(arguments, "--view").isPresent();
        if (!dayKnown) {
            options.put(dayOption, dayOption + "=" + terminal.today());
        }
        if (terminal.lang() != Lang.EN) {
            options.put(Options.LANG, Options.LANG + "=" + terminal.lang().word());
        }
        for (OptionSpec option : arguments.commandSpec().options()) {
            String named = option.longestName();
            boolean otherDay = named.equals("--as-of") && !dayOption.equals(named);
            if (arguments.hasMatchedOption(option) && !NO_QUESTION.contains(named)) {
                put(options, option, String.join(",", option.originalStringValues()));
            } else if (!NO_QUESTION.contains(named) && !otherDay && !named.equals(Options.LANG)) {
                terminal.settings()
                        .value(arguments.commandSpec().name(), option)
                        .ifPresent(value -> put(options, option, value));
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

    /** Whether {@code word} is an option that no manifest has: it says where, how, or nothing. */
    static boolean isNoQuestion(String word) {
        return NO_QUESTION.contains(word.split("=", 2)[0])
                || word.startsWith("-") && !word.startsWith("--");
    }

    private static void put(Map<String, String> options, OptionSpec option, String value) {
        String named = option.longestName();
        boolean isFlag = option.arity().max() == 0;
        if (!isFlag || !value.equals("false")) {
            options.put(named, isFlag ? named : named + "=" + value);
        }
    }

    /** States may be typed either way. */
    private static List<String> lowerCase(List<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }
}
