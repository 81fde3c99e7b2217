package opsc.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Indonesian lines of the messages, read when the first one is asked for. The file is a gettext
 * catalogue, so that translators' programs open it; each text stands on one line.
 */
final class Indonesian {

    private static final String FILE = "/messages/id.po";
    private static final Pattern ENTRY = Pattern.compile("(?m)^msgid \"(.*)\"\nmsgstr \"(.*)\"$");
    private static final Map<String, String> LINES = read();

    private Indonesian() {}

    /** The line for {@code english}; English where there is none. */
    static String line(String english) {
        return LINES.getOrDefault(english, english);
    }

    private static Map<String, String> read() {
        Map<String, String> lines = new HashMap<>();
        try (InputStream in = Indonesian.class.getResourceAsStream(FILE)) {
            Matcher entries = ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (entries.find()) {
                lines.put(unescaped(entries.group(1)), unescaped(entries.group(2)));
            }
            return lines;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
