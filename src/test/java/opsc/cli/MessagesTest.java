package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.Golden;
import opsc.diagnostic.Code;
import org.junit.jupiter.api.Test;

/** Every message has its Indonesian line, and every line its message. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LINES = Path.of("src/main/resources/messages/id.po");

    private static final String TEXT = "((?:\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*)?)+)";
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "Message\\.(?:of\\(\\s*"
                            + TEXT
                            + "|count\\([^\"]*"
                            + TEXT
                            + "\\s*,\\s*"
                            + TEXT
                            + ")");
    private static final Pattern ANY_MESSAGE =
            Pattern.compile("Message(?:\\.(?:of|count)\\(|::of|::count)");
    private static final Pattern PLACE = Pattern.compile("%(?:\\d\\$)?s|%n");

    /** Those who make a message of a text that this test collects in another way. */
    private static final Set<String> COLLECTED = Set.of("Message.java", "Usage.java", "Code.java");

    /**
     * {@code -Dgolden=update} adds the messages that have no line, takes out the lines that no
     * message needs, and sorts.
     */
    @Test
    void eachMessageHasALineAndEachLineAMessageInOrder() throws IOException {
        Set<String> messages = new TreeSet<>();
        for (Path file : sources()) {
            messages.addAll(messages(file));
        }
        messages.addAll(Opsc.helpTexts());
        for (Code code : Code.values()) {
            messages.add(code.explanation().english());
        }
        String file = Files.readString(LINES);
        Map<String, String> lines = lines();
        StringBuilder ordered = new StringBuilder(file.substring(0, file.indexOf("\n\n") + 1));
        messages.stream()
                .map(one -> entry(one, lines.getOrDefault(one, "")))
                .sorted()
                .forEach(ordered::append);
        Golden.check(LINES, ordered.toString());
    }

    @Test
    void noLineIsEmpty() throws IOException {
        lines().forEach((english, line) -> assertFalse(line.isBlank(), english));
    }

    @Test
    void eachLineHasThePlacesOfItsMessage() throws IOException {
        lines().forEach((english, line) -> assertEquals(places(english), places(line), english));
    }

    @Test
    void nobodyMakesAMessageThatIsNotCollectedHere() throws IOException {
        for (Path file : sources()) {
            String source = Files.readString(file);
            String name = file.getFileName().toString();
            if (!COLLECTED.contains(name)) {
                assertFalse(source.contains("new Message("), name);
            }
            if (!name.equals("Message.java")) {
                assertEquals(
                        ANY_MESSAGE.matcher(source).results().count(),
                        MESSAGE.matcher(source).results().count(),
                        name + ": a message starts with its English words");
            }
        }
    }

    /** What is printed beside messages is data, a stack trace, or an empty line. */
    @Test
    void nobodyPrintsWordsThatAreNoMessage() throws IOException {
        Pattern printed = Pattern.compile("\\.print(?:ln|f)?\\([^;]*;");
        for (Path file : sources()) {
            printed.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(one -> !one.contains("Message."))
                    .filter(one -> joined(one).matches("(?s).*(?:[a-z]{3} | [a-z]{3}).*"))
                    .forEach(one -> fail(file + ": " + one));
        }
    }

    private static List<String> messages(Path file) throws IOException {
        List<String> messages = new ArrayList<>();
        Matcher found = MESSAGE.matcher(Files.readString(file));
        while (found.find()) {
            for (int group = 1; group <= 3; group++) {
                if (found.group(group) != null) {
                    messages.add(joined(found.group(group)));
                }
            }
        }
        return messages;
    }

    /** The text that adjacent literals make. */
    private static String joined(String literals) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(literals)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.joining())
                .translateEscapes();
    }

    private static String entry(String english, String line) {
        return "\nmsgid \"" + escaped(english) + "\"\nmsgstr \"" + escaped(line) + "\"\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Map<String, String> lines() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        Matcher entries =
                Pattern.compile("(?m)^msgid \"(.+)\"\nmsgstr \"(.*)\"$")
                        .matcher(Files.readString(LINES));
        while (entries.find()) {
            lines.put(entries.group(1).translateEscapes(), entries.group(2).translateEscapes());
        }
        return lines;
    }

    private static Set<String> places(String text) {
        Set<String> places = new HashSet<>();
        int next = 1;
        for (String place : PLACE.matcher(text).results().map(one -> one.group()).toList()) {
            boolean counted = place.equals("%s");
            places.add(counted ? "%" + next++ + "$s" : place);
        }
        return places;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }
}
