package opsc.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What SnakeYAML alone needs for the files of a folder: nodes, and nothing made of them. */
final class Composing {

    private static final int MOST = 16 << 20;

    private Composing() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            List<Path> files = all.filter(path -> path.toString().endsWith(".yaml")).toList();
            for (Path file : files) {
                LoaderOptions options = new LoaderOptions();
                options.setCodePointLimit(MOST);
                new Yaml(options).compose(new StringReader(Files.readString(file)));
            }
        }
    }
}
