package opsc.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.load.Problems;
import opsc.load.SettingsLoader;
import opsc.load.SettingsLoader.Written;
import opsc.model.Day;
import opsc.model.Lang;
import opsc.model.Origin;
import opsc.model.Setting;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is in effect where no flag says otherwise: the environment's word, else that of {@code
 * opsc.yaml} in the working directory.
 *
 * @param hasFile whether there is an {@code opsc.yaml}
 * @param problems what is wrong in it
 * @param wrong what else is wrong: an unreadable file, or a bad value in the environment
 */
record Settings(
        Map<SettingKey, Setting> values,
        boolean hasFile,
        Problems problems,
        Optional<Problem> wrong) {

    static final String FILE = "opsc.yaml";

    /** Only flags count. */
    static final Settings NONE = new Settings(Map.of(), false, new Problems(), Optional.empty());

    /** Either says which day is meant, so the stronger of the two sets the other aside. */
    private static final Set<SettingKey> DAY = Set.of(SettingKey.AS_OF, SettingKey.VIEW);

    /** Never fails: what is wrong is kept for {@link #check}. */
    static Settings of(Path folder, Map<String, String> environment) {
        Path file = folder.resolve(FILE);
        boolean hasFile = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Problems problems = new Problems();
        Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
        Optional<Problem> wrong = Optional.empty();
        try {
            if (hasFile) {
                values.putAll(read(file, folder, problems));
            }
            Map<SettingKey, Setting> stronger = read(environment);
            setAside(values, stronger.keySet());
            values.putAll(stronger);
        } catch (Problem problem) {
            wrong = Optional.of(problem);
        }
        return new Settings(values, hasFile, problems, wrong);
    }

    private static Map<SettingKey, Setting> read(Path file, Path folder, Problems problems)
            throws Problem {
        if (Files.isSymbolicLink(file)) {
            throw new Problem(
                    Message.of("`%s` is a link, and is not followed", FILE),
                    Message.of("put the file or folder itself in its place"));
        }
        Map<String, Written> written =
                SettingsLoader.load(
                        Data.Folders.read(file, folder),
                        Arrays.stream(SettingKey.values()).map(SettingKey::forFile).toList(),
                        problems);
        Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
        written.forEach(
                (key, one) ->
                        values.put(
                                SettingKey.valueOf(key.toUpperCase(Locale.ROOT)),
                                new Setting(
                                        key,
                                        one.value(),
                                        Origin.FILE,
                                        FILE + ":" + one.span().line())));
        return values;
    }

    private static Map<SettingKey, Setting> read(Map<String, String> environment) throws Problem {
        Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            String value = environment.getOrDefault(key.variable(), "");
            if (key == SettingKey.NO_COLOR) {
                value = environment.containsKey(key.variable()) ? "true" : "";
            }
            // Main warns of an unknown language; no command ends for it.
            boolean unknown = key == SettingKey.LANG && Options.lang(value).isEmpty();
            if (!value.isEmpty() && !unknown) {
                check(key, value);
                values.put(key, new Setting(key.key(), value, Origin.ENVIRONMENT, key.variable()));
            }
        }
        return values;
    }

    private static void check(SettingKey key, String value) throws Problem {
        switch (key.takes()) {
            case TEXT -> {}
            case DAY -> {
                try {
                    Day.parse(value);
                } catch (DateTimeException wrong) {
                    throw new Problem(
                            Message.of(
                                    "%s: `%s` is not a day of the calendar", key.variable(), value),
                            Message.of("write year-month-day, as in 2018-12-03"));
                }
            }
            case FLAG -> oneOf(List.of("true", "false"), key, value);
            case WORD -> oneOf(key.words(), key, value);
            case WORDS -> {
                for (String word : value.split(",")) {
                    oneOf(key.words(), key, word);
                }
            }
        }
    }

    private static void oneOf(List<String> words, SettingKey key, String value) throws Problem {
        if (!words.contains(value)) {
            throw new Problem(
                    Message.of("`%s` is not a value of %s", value, key.variable()),
                    Nearest.help(value, words).orElseThrow());
        }
    }

    private static void setAside(Map<SettingKey, Setting> weaker, Set<SettingKey> stronger) {
        if (DAY.stream().anyMatch(stronger::contains)) {
            weaker.keySet().removeAll(DAY);
        }
    }

    /** Without what the arguments set aside: they name a day or a view. */
    Settings under(String[] args) {
        if (values.isEmpty()) {
            return this;
        }
        Map<SettingKey, Setting> left = new EnumMap<>(SettingKey.class);
        left.putAll(values);
        for (SettingKey key : DAY) {
            if (Arrays.stream(args).anyMatch(arg -> (arg + "=").startsWith(key.option() + "="))) {
                setAside(left, Set.of(key));
            }
        }
        return new Settings(left, hasFile, problems, wrong);
    }

    Optional<Lang> lang() {
        return Optional.ofNullable(values.get(SettingKey.LANG))
                .flatMap(one -> Options.lang(one.value()));
    }

    /** The value that {@code option} of {@code command} has where it is not typed. */
    Optional<String> value(String command, OptionSpec option) {
        return values.entrySet().stream()
                .filter(one -> one.getKey().isOf(command, option))
                .map(one -> one.getValue().value())
                .findFirst();
    }

    /** Ends the command if anything is wrong. */
    void check(Terminal terminal) throws Problem {
        if (wrong.isPresent()) {
            throw wrong.get();
        }
        if (problems.errors() > 0) {
            Law.tellErrors(problems, terminal);
            throw new Problem(
                    Message.of(
                            "%s in %s",
                            Message.count(problems.errors(), "%s error", "%s errors"), FILE),
                    Message.of("opsc schema config lists the keys with what they mean"));
        }
    }
}
