package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.Golden;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the tool prints: each {@code console} block is run. {@code first=N}
 * shows the first N lines only. {@code -Dgolden=update} writes the output into the README.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    private static final Pattern BLOCK =
            Pattern.compile(
                    "```console(?: first=(\\d+))?\\n\\$ \\./opsc ([^\\n]*)\\n(.*?)```\\n",
                    Pattern.DOTALL);

    @Test
    void everyExampleIsRealOutput() throws IOException {
        String readme = Files.readString(README);
        Matcher blocks = BLOCK.matcher(readme);
        assertTrue(blocks.find(), "the README has no example");
        Golden.check(
                README, blocks.reset().replaceAll(block -> Matcher.quoteReplacement(run(block))));
    }

    private static String run(MatchResult block) {
        Session session = Session.run(Path.of(""), block.group(2).split(" "));
        assertEquals(0, session.exit(), session.err());
        List<String> lines = session.out().lines().toList();
        String head = block.group().substring(0, block.start(3) - block.start());
        int first = block.group(1) == null ? lines.size() : Integer.parseInt(block.group(1));
        StringBuilder text = new StringBuilder(head);
        lines.stream().limit(first).forEach(line -> text.append(line.stripTrailing()).append('\n'));
        if (first < lines.size()) {
            text.append("...\n");
        }
        return text.append("```\n").toString();
    }
}
