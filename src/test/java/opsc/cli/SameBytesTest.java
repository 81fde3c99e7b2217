package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same data and question give the same bytes, whatever the machine. */
class SameBytesTest {

    private static final String[] FORMATS = {"text", "markdown", "csv", "json", "html"};

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir private Path elsewhere;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Anchorage", "id-ID, Asia/Jakarta"})
    void inAnyLocaleAndTimeZone(String language, String place) {
        String expected = reports(Path.of(""));
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertEquals(expected, reports(Path.of("")));
    }

    @Test
    void fromAnotherFolder() throws IOException {
        copy(Path.of("obligations"), elsewhere.resolve("obligations"));
        copy(Path.of("statutes"), elsewhere.resolve("statutes"));
        assertEquals(reports(Path.of("")), reports(elsewhere));
    }

    @Test
    void fromTheBundledData() {
        assertEquals(reports(Path.of("")), reports(elsewhere));
    }

    private static String reports(Path folder) {
        StringBuilder all = new StringBuilder();
        for (String format : FORMATS) {
            Session session =
                    Session.run(
                            folder,
                            "report",
                            "idn",
                            "--as-of",
                            "2018-12-03",
                            "--format",
                            format,
                            "--output",
                            "-");
            assertEquals(0, session.exit(), session.err());
            all.append(session.out());
        }
        return all.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
