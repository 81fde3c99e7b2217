package opsc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A treaty of four duties and a State with one act, small enough to be written over and over. */
final class SmallState {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private SmallState() {}

    /** Puts `obligations` and `statutes/aaa` into {@code folder}. */
    static void copyTo(Path folder) throws IOException {
        copy(CASES.resolve("obligations"), folder.resolve("obligations"));
        copy(CASES.resolve("a-report-in-every-text-format/statutes"), folder.resolve("statutes"));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
