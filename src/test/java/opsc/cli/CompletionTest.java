package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The script, asked by the shells that it is for; a shell that is not here is left out. */
class CompletionTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completesCommandsOptionsWordsStatesAndObligations(String shell) throws Exception {
        assertEquals("report", completed(shell, "opsc", "rep"));
        assertEquals("--verified-only", completed(shell, "opsc", "report", "--ver"));
        assertEquals("committee", completed(shell, "opsc", "report", "--yardstick", "com"));
        assertEquals("preferred", completed(shell, "opsc", "report", "--terms", "pre"));
        assertEquals("idn", completed(shell, "opsc", "report", "i"));
        assertEquals("opsc-3-1-c", completed(shell, "opsc", "explain", "opsc-3-1-c"));
        assertEquals("sarif", completed(shell, "opsc", "check", "--format", "sar"));
        assertEquals("", completed(shell, "opsc", "report", "--format", "sar"));
        assertEquals("prune", completed(shell, "opsc", "baseline", "p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theNameOfAFolderRunsNothing(String shell) throws IOException {
        SmallState.copyTo(folder);
        Files.createDirectories(folder.resolve("statutes/$(id)"));
        Session printed = Session.run(folder, "completion", shell);
        assertEquals(ExitCode.OK, printed.exit(), printed.err());
        assertTrue(printed.out().contains("aaa"));
        assertFalse(printed.out().contains("$(id)"));
    }

    @Test
    void everyOptionThatTakesOneOfSomeWordsCompletesThem() {
        for (CommandLine command : Opsc.withAllOptions().getSubcommands().values()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (List.of("WORD", "TERMS", "FORMAT", "LANG", "LOCALE")
                        .contains(option.paramLabel())) {
                    String name = command.getCommandName();
                    assertFalse(
                            CompletionCommand.words(name, option).isEmpty(),
                            name + " " + option.longestName());
                }
            }
        }
    }

    /**
     * What the shell offers for the last of {@code words}; zsh leaves out what does not fit later.
     */
    private String completed(String shell, String... words) throws Exception {
        assumeTrue(isHere(shell), shell + " is not installed");
        Session printed = Session.run(Path.of(""), "completion", shell);
        assertEquals(ExitCode.OK, printed.exit(), printed.err());
        Files.writeString(folder.resolve("script"), printed.out());
        String ask =
                "compopt() { :; }; . ./script >/dev/null 2>&1; COMP_WORDS=("
                        + String.join(" ", words)
                        + "); COMP_CWORD="
                        + (words.length - 1)
                        + "; "
                        + (shell.equals("zsh") ? "setopt KSH_ARRAYS SH_WORD_SPLIT; " : "")
                        + "_complete_opsc; echo \"${COMPREPLY[@]}\"";
        Process process =
                new ProcessBuilder(shell, "-c", ask)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String offered =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(offered.strip().split(" "))
                .filter(word -> word.startsWith(words[words.length - 1]))
                .collect(Collectors.joining(" "));
    }

    private static boolean isHere(String shell) throws InterruptedException {
        try {
            return new ProcessBuilder(shell, "-c", "exit 0").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
