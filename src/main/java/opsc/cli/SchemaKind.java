package opsc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import opsc.diagnostic.Message;
import opsc.model.Word;

/** The kinds of file that have a JSON Schema. */
enum SchemaKind implements Word {
    CATALOGUE,
    INSTRUMENT,
    STATE,
    FINDINGS,
    DECISIONS,
    BASELINE,
    CONFIG,
    GAP_REPORT;

    private String resource() {
        return "schema/" + word() + ".schema.json";
    }

    /** The schema's path below the folder in which statutes and obligations lie. */
    String path() {
        return ".opsc/" + resource();
    }

    /**
     * Writes the schema where the data files that lie below {@code folder} look for it, unless one
     * is there.
     */
    void placeBeside(Path folder, Terminal terminal) throws Problem {
        Path file = folder.toAbsolutePath().normalize().resolveSibling(path());
        if (!Files.exists(file)) {
            OutputFiles.write(file, text(), terminal.folder());
            terminal.say(Message.of("wrote %s", Data.Folders.shown(file, terminal.folder())));
        }
    }

    String text() {
        try (InputStream in = SchemaKind.class.getClassLoader().getResourceAsStream(resource())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(path() + " is not in the jar", unreadable);
        }
    }
}
