package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Arguments and settings that nobody in good faith would give: an answer, and no leak. */
class HostileArgumentsTest {

    private static final int COMMANDS = Integer.getInteger("hostile.commands", 500);

    private static final List<String> SUBJECTS =
            List.of("aaa", "opsc-3", "aaa-act", "aaa-act/s-1", "create", "state", "xlsx", "bash");

    private static final List<String> VALUES =
            List.of(
                    "",
                    "=",
                    "==",
                    "-",
                    "--",
                    "-1",
                    "/",
                    ":",
                    ",",
                    ".",
                    "..",
                    " ",
                    "@",
                    "@file",
                    "%s%n",
                    "${env:PATH}",
                    "$(id)",
                    "0000-00-00",
                    "9999-12-31",
                    "-999999999-01-01",
                    "+999999999-12-31",
                    "2018-02-30",
                    "file",
                    "file/x",
                    "out",
                    "aaa,",
                    "AAA",
                    "\u0131dn",
                    "\ud83d\udca3",
                    "\ud800",
                    "\u202e",
                    "\u0000",
                    "\u001b[2J",
                    "a\n::error::b",
                    "json,csv",
                    "committee",
                    "x".repeat(5_000));

    @TempDir private Path folder;

    @BeforeEach
    void smallState() throws IOException {
        SmallState.copyTo(folder);
        Files.writeString(folder.resolve("file"), "hunter2");
    }

    /** picocli itself would warn of the mark, with the text as it stands. */
    @Test
    void aQuotationMarkIsALetterOfAValue() {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true));
        try {
            Session session = Session.run(folder, "report", "aaa", "--format", "\"\u001b[2J,text");
            assertEquals(2, session.exit(), session.err());
        } finally {
            System.setErr(before);
        }
        assertEquals("", told.toString());
    }

    @Test
    void aNameThatIsConfirmedDoesNotActOnATerminal() {
        Session session =
                Session.run(folder, "confirm", "aaa-act/s-1", "--by", "a\n::error::\u001b[2J");
        assertEquals(0, session.exit(), session.err());
        assertTrue(session.out().contains("confirmed by a\ufffd::error::\ufffd[2J"), session.out());
        assertEquals(0, Session.run(folder, "validate").exit());
    }

    @Test
    void whateverIsTypedEndsInAnAnswerOrAnError() throws IOException {
        Random random = new Random(7);
        List<CommandLine> commands = List.copyOf(Opsc.withAllOptions().getSubcommands().values());
        for (int number = 0; number < COMMANDS; number++) {
            List<String> typed = new ArrayList<>();
            CommandLine command = any(commands, random);
            typed.add(command.getCommandName());
            if (random.nextInt(4) > 0) {
                typed.add(any(SUBJECTS, random));
            }
            for (int more = random.nextInt(4); more > 0; more--) {
                typed.add(any(VALUES, random));
                List<OptionSpec> options = command.getCommandSpec().options();
                if (!options.isEmpty() && random.nextInt(5) > 0) {
                    typed.set(
                            typed.size() - 1,
                            any(options, random).longestName() + "=" + any(VALUES, random));
                }
            }
            Session session = Session.run(folder, typed.toArray(String[]::new));
            assertTrue(session.exit() >= 0 && session.exit() <= 2, typed + session.err());
            assertTrue(
                    session.exit() == 0 || !(session.err() + session.out()).isBlank(),
                    typed::toString);
            assertFalse(actsOnATerminal(session.err()), typed + session.err());
            assertFalse((session.out() + session.err()).contains("hunter2"), typed::toString);
        }
        assertEquals("hunter2", Files.readString(folder.resolve("file")));
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static boolean actsOnATerminal(String text) {
        return text.codePoints().anyMatch(c -> c < ' ' && c != '\n' || c == '\u202e')
                || text.lines().anyMatch(line -> line.startsWith("::"));
    }

    @Test
    void aSettingIsNoPlaceholderForTheEnvironment() throws IOException {
        String path = System.getenv("PATH");
        for (String word : List.of("${env:PATH}", "${sys:java.home}", "${PATH}")) {
            Files.writeString(folder.resolve("opsc.yaml"), "view: \"" + word + "\"\n");
            Session session = Session.run(folder, "report", "aaa");
            assertTrue(session.err().contains("AAA has no view `" + word + "`"), session.err());
            assertFalse(session.err().contains(path), "leaked");
        }
        Session typed = Session.run(folder, "report", "aaa", "--view=${env:PATH}");
        assertTrue(typed.err().contains("no view `${env:PATH}`"), typed.err());
    }

    @Test
    void anArgumentIsNoFileOfArguments() {
        Session session = Session.run(folder, "report", "@file");
        assertTrue(session.err().contains("no State `@file` in statutes"), session.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=", "--statutes=", "--as-of=", "--view="})
    void anOptionWithoutItsValueIsNoFolderAndNoDay(String option) throws IOException {
        Session session = Session.run(folder, "report", "aaa", option);
        assertEquals(2, session.exit());
        assertTrue(session.err().contains(option.replace("=", " needs a value: ")), session.err());
        assertFalse(Files.exists(folder.resolve("reports")));
    }

    @Test
    void aValueOfTheEnvironmentIsToldOnOneLine() {
        Session session =
                Session.run(folder, Map.of("OPSC_STATUTES", "a\n::error::b"), "report", "aaa");
        assertTrue(session.err().startsWith("error: `a\ufffd::error::b` is not"), session.err());
    }

    @Test
    void aFolderWithoutAnyStateSaysWhatToDo() throws IOException {
        Files.createDirectories(folder.resolve("none"));
        Session session = Session.run(folder, "report", "aaa", "--statutes", "none");
        assertTrue(session.err().contains(" = help: opsc new state CODE"), session.err());
    }
}
