package opsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Compares whole files. {@code -Dgolden=update} rewrites what differs and fails, so that each
 * change is read as a diff.
 */
public final class Golden {

    private Golden() {}

    /**
     * Compares what {@code read} makes of two files that are no text; {@code -Dgolden=update} keeps
     * the bytes up to date too.
     */
    public static void check(Path expected, byte[] actual, Function<byte[], String> read) {
        try {
            byte[] known = Files.exists(expected) ? Files.readAllBytes(expected) : new byte[0];
            if (!Arrays.equals(known, actual)
                    && System.getProperty("golden", "").equals("update")) {
                Files.createDirectories(expected.toAbsolutePath().getParent());
                Files.write(expected, actual);
                fail(expected + " was rewritten: read the diff, then run again");
            }
            assertEquals(
                    read.apply(known),
                    read.apply(actual),
                    () -> expected + " differs; if the change is right, run with -Dgolden=update");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static void check(Path expected, String actual) {
        try {
            String known =
                    Files.exists(expected)
                            ? Files.readString(expected, StandardCharsets.UTF_8)
                            : "";
            if (known.equals(actual)) {
                return;
            }
            if (System.getProperty("golden", "").equals("update")) {
                Files.createDirectories(expected.toAbsolutePath().getParent());
                Files.writeString(expected, actual, StandardCharsets.UTF_8);
                fail(expected + " was rewritten: read the diff, then run again");
            }
            assertEquals(
                    known,
                    actual,
                    () -> expected + " differs; if the change is right, run with -Dgolden=update");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
