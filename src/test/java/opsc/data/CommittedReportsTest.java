package opsc.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opsc.Golden;
import opsc.cli.Session;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports in the repository are what the data in the repository gives. */
class CommittedReportsTest {

    @TempDir private Path fresh;

    @ParameterizedTest(name = "reports/{0}: opsc {1}")
    @CsvSource({
        "idn/2018-12-03, report idn --as-of 2018-12-03",
        "idn/founding-paper, report idn --view founding-paper",
        "idn/2026-11-22, report idn --as-of 2026-11-22",
        "phl/2026-11-22, report phl --as-of 2026-11-22",
        "idn/2026-11-22-icmec, report idn --as-of 2026-11-22 --catalogue icmec",
        "idn/timeline, timeline idn --to 2026-11-22",
        "idn/2018-to-2026, diff idn --from 2018-12-03 --to 2026-11-22",
        "comparison/2026-11-22, compare idn phl mys --as-of 2026-11-22",
        "idn/draft-2026-11-22, draft idn --as-of 2026-11-22",
    })
    void areRegenerated(String folder, String command) throws IOException {
        List<String> arguments =
                Stream.concat(
                                Stream.of(command.split(" ")),
                                Stream.of("--output", fresh.toAbsolutePath().toString()))
                        .toList();
        Session session = Session.run(Path.of(""), arguments.toArray(String[]::new));
        assertEquals(0, session.exit(), session.err());
        Path committed = Path.of("reports").resolve(folder);
        assertAll(
                names(fresh).stream()
                        .map(name -> () -> check(committed.resolve(name), fresh.resolve(name))));
        assertEquals(names(fresh), names(committed));
    }

    /**
     * A Word document is compared part by part: how well it is packed depends on the JDK, and with
     * it the sums of what was written.
     */
    private static void check(Path committed, Path fresh) throws IOException {
        String name = fresh.getFileName().toString();
        if (name.endsWith(".docx")) {
            Golden.check(committed, Files.readAllBytes(fresh), CommittedReportsTest::parts);
        } else if (name.equals(".opsc-written")) {
            Golden.check(committed, Files.readAllBytes(fresh), CommittedReportsTest::namesIn);
        } else if (name.endsWith(".manifest.json")) {
            Golden.check(committed, Files.readAllBytes(fresh), CommittedReportsTest::withoutWord);
        } else {
            Golden.check(committed, Files.readString(fresh));
        }
    }

    private static String parts(byte[] docx) {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.append(entry.getName()).append('\n');
                parts.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts.toString();
    }

    private static String namesIn(byte[] list) {
        return new String(list, StandardCharsets.UTF_8).replaceAll("(?m)^[0-9a-f]{64}", "");
    }

    private static String withoutWord(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8)
                .replaceAll("(\\.docx\",\\s*\"sha256\": \")[0-9a-f]{64}", "$1");
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }
}
