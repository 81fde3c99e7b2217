package opsc.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opsc.diagnostic.Message;
import opsc.model.Lang;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words of {@code --help}. Commands define them in English. */
final class Usage {

    private static final String USAGE = "Usage: ";
    private static final String COMMANDS = "Commands:%n";
    private static final String COMMAND = "[COMMAND]";

    private Usage() {}

    /** Puts what {@code spec} and its subcommands say into {@code lang}. */
    static void tell(CommandSpec spec, Lang lang) {
        if (lang == Lang.EN) {
            return;
        }
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(in(lang, USAGE));
        usage.commandListHeading(in(lang, COMMANDS));
        usage.synopsisSubcommandLabel(in(lang, COMMAND));
        usage.description(in(lang, usage.description()));
        usage.footer(in(lang, usage.footer()));
        for (OptionSpec option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(
                    option.toBuilder()
                            .paramLabel(in(lang, option.paramLabel()))
                            .description(in(lang, option.description()))
                            .build());
        }
        for (PositionalParamSpec value : List.copyOf(spec.positionalParameters())) {
            spec.remove(value);
            spec.addPositional(
                    value.toBuilder()
                            .paramLabel(in(lang, value.paramLabel()))
                            .description(in(lang, value.description()))
                            .build());
        }
        spec.subcommands().values().forEach(sub -> tell(sub.getCommandSpec(), lang));
    }

    /**
     * Lists commands without making one of each, which would cost more than all else of the help.
     *
     * @param does what each does, in English, by its word
     */
    static void list(CommandSpec spec, Map<String, String> does, Lang lang) {
        Map<String, String> told = new LinkedHashMap<>();
        does.forEach((word, text) -> told.put(word, in(lang, text)));
        spec.usageMessage()
                .sectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        help -> help.createTextTable(told).toString());
    }

    /** Every text of {@code spec} and its subcommands that has an Indonesian line. */
    static List<String> texts(CommandSpec spec) {
        List<String> texts = new ArrayList<>(List.of(USAGE, COMMANDS, COMMAND));
        texts.addAll(List.of(spec.usageMessage().description()));
        texts.addAll(List.of(spec.usageMessage().footer()));
        spec.args().stream()
                .filter(arg -> arg.arity().max() > 0)
                .map(ArgSpec::paramLabel)
                .forEach(texts::add);
        spec.args().stream().flatMap(arg -> Stream.of(arg.description())).forEach(texts::add);
        spec.subcommands().values().forEach(sub -> texts.addAll(texts(sub.getCommandSpec())));
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static String[] in(Lang lang, String[] texts) {
        return Stream.of(texts).map(text -> in(lang, text)).toArray(String[]::new);
    }

    private static String in(Lang lang, String text) {
        return new Message(text, List.of()).in(lang);
    }
}
