package opsc.cli;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opsc.load.SettingsLoader.Takes;
import opsc.model.Origin;
import opsc.model.Setting;
import opsc.report.DocumentFormat;
import opsc.report.SettingsDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code opsc config}: the settings in effect here, and where each comes from. */
final class ConfigCommand implements Command {

    @Override
    public void define(CommandSpec spec) {
        Options.question(spec);
        Options.data(spec);
        BaselineFiles.define(spec);
        Options.value(
                spec,
                "LOCALE",
                "A CSV for an Excel in this language, en, id or fr: its separator, and no month taken for a day.",
                SettingKey.EXCEL.option());
        Options.value(
                spec,
                "WORD",
                "none, regression, new (default: regressions and gaps the baseline does not know), or any.",
                SettingKey.FAIL_ON.option());
        Options.display(spec);
        Options.value(spec, "FORMAT", "text (default), markdown, csv or json.", "--format");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        List<Setting> settings =
                Arrays.stream(SettingKey.values())
                        .map(key -> setting(key, arguments, terminal))
                        .toList();
        DocumentFormat format =
                Options.word(arguments, "--format", DocumentFormat.class)
                        .orElse(DocumentFormat.TEXT);
        terminal.out()
                .print(
                        DocumentOutput.text(
                                SettingsDocument.of(settings, terminal.lang()),
                                format,
                                Optional.empty()));
        return ExitCode.OK;
    }

    private static Setting setting(SettingKey key, ParseResult arguments, Terminal terminal) {
        boolean isTyped = key != SettingKey.FORMAT && arguments.hasMatchedOption(key.option());
        if (isTyped) {
            String value =
                    key.takes() == Takes.FLAG
                            ? Boolean.toString(Options.flag(arguments, key.option()))
                            : Options.value(arguments, key.option()).orElseThrow();
            return new Setting(key.key(), value, Origin.FLAG, key.option());
        }
        Setting set = terminal.settings().values().get(key);
        return set == null
                ? new Setting(key.key(), otherwise(key, terminal), Origin.DEFAULT, "")
                : set;
    }

    private static String otherwise(SettingKey key, Terminal terminal) {
        return switch (key) {
            case AS_OF -> terminal.today().toString();
            case OBLIGATIONS, STATUTES ->
                    Files.isDirectory(terminal.folder().resolve(key.key())) ? key.key() : "";
            default -> key.otherwise();
        };
    }
}
