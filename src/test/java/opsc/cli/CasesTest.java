package opsc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opsc.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code cases} is a claim, its files the proof: {@code session.txt} holds
 * commands as a user types them in that folder, what they print (messages after "! ") and their
 * exit codes. A folder without {@code obligations} uses the small treaty in {@code
 * cases/obligations}.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.list(CASES)) {
            all.filter(folder -> Files.exists(folder.resolve("session.txt")))
                    .sorted()
                    .forEach(folders::add);
        }
        return folders.stream()
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        folder.getFileName().toString().replace('-', ' '),
                                        () -> replay(folder)));
    }

    private static void replay(Path folder) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("session.txt"))) {
            if (line.startsWith("$ opsc ")) {
                List<String> typed = List.of(line.substring("$ opsc ".length()).split(" "));
                actual.append(Session.run(folder, withTreaty(folder, typed)).transcript(typed));
            }
        }
        Golden.check(folder.resolve("session.txt"), actual.toString());
    }

    private static String[] withTreaty(Path folder, List<String> typed) {
        List<String> arguments = new ArrayList<>(typed);
        boolean readsData =
                !Files.isDirectory(folder.resolve("obligations"))
                        && Files.isDirectory(folder.resolve("statutes"));
        if (readsData) {
            arguments.add("--obligations=" + CASES.resolve("obligations").toAbsolutePath());
        }
        return arguments.toArray(String[]::new);
    }
}
