package opsc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import opsc.model.Word;

/** The kinds of file that have a JSON Schema. */
enum SchemaKind implements Word {
    CATALOGUE,
    INSTRUMENT,
    STATE,
    FINDINGS,
    DECISIONS,
    BASELINE,
    GAP_REPORT;

    /** The schema's path below the folder in which statutes and obligations lie. */
    String path() {
        return "schema/" + word() + ".schema.json";
    }

    String text() {
        try (InputStream in = SchemaKind.class.getClassLoader().getResourceAsStream(path())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(path() + " is not in the jar", unreadable);
        }
    }
}
