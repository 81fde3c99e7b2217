package opsc.cli;

import java.util.List;
import java.util.Locale;
import opsc.load.SettingsLoader.Key;
import opsc.load.SettingsLoader.Takes;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code opsc.yaml} and the environment may say where no flag does. */
enum SettingKey {
    LANG(Takes.WORD, "en"),
    OBLIGATIONS(Takes.TEXT, ""),
    STATUTES(Takes.TEXT, ""),
    BASELINES(Takes.TEXT, ".opsc"),
    CATALOGUE(Takes.TEXT, "opsc"),
    YARDSTICK(Takes.WORD, "treaty"),
    AS_OF(Takes.DAY, ""),
    VIEW(Takes.TEXT, ""),
    VERIFIED_ONLY(Takes.FLAG, "false"),
    TERMS(Takes.WORD, "both"),
    /** Of {@code opsc report} alone: other commands have formats of their own. */
    FORMAT(Takes.WORDS, "markdown,csv,json"),
    EXCEL(Takes.WORD, ""),
    FAIL_ON(Takes.WORD, "new"),
    NO_COLOR(Takes.FLAG, "false");

    private final Takes takes;
    private final String otherwise;

    SettingKey(Takes takes, String otherwise) {
        this.takes = takes;
        this.otherwise = otherwise;
    }

    /** The key in {@code opsc.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The flag that says it for one run. */
    String option() {
        return "--" + key().replace('_', '-');
    }

    /** The environment variable; that for colour is what all programs heed. */
    String variable() {
        return this == NO_COLOR ? name() : "OPSC_" + name();
    }

    Takes takes() {
        return takes;
    }

    /** The value where none is set; empty where that depends on the day or the folder. */
    String otherwise() {
        return otherwise;
    }

    /** Whether {@code option} of {@code command} takes it. */
    boolean isOf(String command, OptionSpec option) {
        return option.longestName().equals(option())
                && (this != FORMAT || command.equals("report"));
    }

    /** The words it takes, if only those. */
    List<String> words() {
        return CompletionCommand.words("report", OptionSpec.builder(option()).build());
    }

    Key forFile() {
        return new Key(key(), takes, words());
    }
}
