package opsc.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opsc.load.CatalogueLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.Yardsticks;
import opsc.model.Catalogue;
import opsc.model.State;

/** The data of this repository, loaded once. */
public final class Shipped {

    public static final Problems PROBLEMS = new Problems();
    public static final Yardsticks YARDSTICKS =
            CatalogueLoader.load(files(Path.of("obligations")), PROBLEMS);

    private Shipped() {}

    public static Catalogue opsc() {
        return YARDSTICKS.catalogues().stream()
                .filter(one -> one.id().equals("opsc"))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> codes() {
        try (Stream<Path> all = Files.list(Path.of("statutes"))) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static State state(String code) {
        Path folder = Path.of("statutes", code);
        return StateLoader.load("statutes/" + code, files(folder), YARDSTICKS, PROBLEMS)
                .orElseThrow();
    }

    private static List<RawFile> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Shipped::file)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RawFile file(Path path) {
        try {
            return new RawFile(path.toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
