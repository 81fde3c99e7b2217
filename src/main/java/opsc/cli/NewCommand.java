package opsc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.diagnostic.Message;
import opsc.model.Lang;
import opsc.model.Word;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc new KIND NAME}: a commented template to fill in; {@code opsc new config}: an {@code
 * opsc.yaml} that changes nothing yet. Nothing is asked or overwritten.
 */
final class NewCommand implements Command {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CITED =
            Pattern.compile(
                    "(" + CODE + ")/(" + ID.pattern() + ")(?<!/state|/findings|/decisions)");

    enum Kind implements Word {
        STATE(SchemaKind.STATE),
        INSTRUMENT(SchemaKind.INSTRUMENT),
        CATALOGUE(SchemaKind.CATALOGUE),
        CONFIG(SchemaKind.CONFIG);

        private final SchemaKind schema;

        Kind(SchemaKind schema) {
            this.schema = schema;
        }
    }

    /**
     * A file to write.
     *
     * @param beside the folder in which all States, or all catalogues, lie, or the settings
     *     themselves: that of the schemas lies beside it
     * @param code the State's code in lower case, else empty
     */
    private record Template(Kind kind, Path file, Path beside, String id, String code) {

        private String text(Lang lang) {
            String name = "template/" + kind.word() + "." + lang.word() + ".yaml";
            try (InputStream in = NewCommand.class.getClassLoader().getResourceAsStream(name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("${id}", id)
                        .replace("${code}", code);
            } catch (IOException unreadable) {
                throw new IllegalStateException(name + " is not in the jar", unreadable);
            }
        }
    }

    @Override
    public void define(CommandSpec spec) {
        Options.positional(
                spec, 0, "KIND", true, "state, instrument, catalogue or config (an opsc.yaml).");
        Options.positional(
                spec,
                1,
                "NAME",
                false,
                "The State's code (mys), the instrument in its State (mys/act-611), or the catalogue's id.");
        Options.data(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        Kind kind = Options.word("KIND", arguments.matchedPositionalValue(0, ""), Kind.class);
        boolean isNamed = arguments.hasMatchedPositional(1);
        String name = arguments.matchedPositionalValue(1, "");
        if (isNamed == (kind == Kind.CONFIG)) {
            throw isNamed
                    ? new Problem(
                            Message.of("`%s`: settings have no name", name),
                            Message.untranslated("opsc new config"))
                    : new Problem(
                            Message.of("missing: %s", "NAME"),
                            Message.of("`%s --help` lists what it takes", "opsc new"));
        }
        Path statutes =
                Options.path(terminal, Options.value(arguments, "--statutes").orElse("statutes"));
        Path obligations =
                Options.path(
                        terminal, Options.value(arguments, "--obligations").orElse("obligations"));
        Template template =
                switch (kind) {
                    case STATE -> state(name, statutes);
                    case INSTRUMENT -> instrument(name, statutes);
                    case CATALOGUE -> catalogue(name, obligations);
                    case CONFIG -> {
                        Path settings = Options.path(terminal, Settings.FILE);
                        yield new Template(kind, settings, settings, "", "");
                    }
                };
        Path file = template.file();
        String shown = Data.Folders.shown(file, terminal.folder());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Problem(
                    Message.of("`%s` is there already", shown),
                    isNamed
                            ? Message.of("nothing is overwritten: choose another name")
                            : Message.of(
                                    "nothing is overwritten: `opsc config` shows what it says"));
        }
        write(file, template.text(terminal.lang()), terminal);
        kind.schema.placeBeside(template.beside(), terminal);
        terminal.say(
                isNamed
                        ? Message.of(
                                "next: fill in what is empty; opsc validate %s names it", shown)
                        : Message.of(
                                "next: take the # from a line and set it; `opsc config` shows what is in effect"));
        return ExitCode.OK;
    }

    private static Template state(String name, Path statutes) throws Problem {
        if (!CODE.matcher(name).matches()) {
            throw new Problem(
                    Message.of("`%s` is not a State's code", name),
                    Message.of("write the three letters of ISO 3166, as in mys"));
        }
        String code = name.toLowerCase(Locale.ROOT);
        return new Template(
                Kind.STATE,
                statutes.resolve(code + "/state.yaml"),
                statutes,
                name.toUpperCase(Locale.ROOT),
                code);
    }

    private static Template instrument(String name, Path statutes) throws Problem {
        Matcher cited = CITED.matcher(name);
        if (!cited.matches()) {
            throw new Problem(
                    Message.of("`%s` is not an instrument of a State", name),
                    Message.of(
                            "write the State's code and the file's name in lower case letters, digits and single hyphens, as in mys/act-611"));
        }
        String code = cited.group(1).toLowerCase(Locale.ROOT);
        String full = cited.group(2);
        String slug = full.startsWith(code + "-") ? full.substring(code.length() + 1) : full;
        return new Template(
                Kind.INSTRUMENT,
                statutes.resolve(code + "/" + slug + ".yaml"),
                statutes,
                code + "-" + slug,
                code);
    }

    private static Template catalogue(String name, Path obligations) throws Problem {
        if (!ID.matcher(name).matches()) {
            throw new Problem(
                    Message.of("`%s` is not an id", name),
                    Message.of("use lower case letters, digits and single hyphens"));
        }
        return new Template(
                Kind.CATALOGUE, obligations.resolve(name + ".yaml"), obligations, name, "");
    }

    private static void write(Path file, String text, Terminal terminal) throws Problem {
        OutputFiles.write(file, text, terminal.folder());
        terminal.say(Message.of("wrote %s", Data.Folders.shown(file, terminal.folder())));
    }
}
