package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import opsc.model.Manifest;
import opsc.model.Tool;

/** Writes the file that says how a report was made. */
public final class ManifestJson {

    private ManifestJson() {}

    public static String text(Manifest manifest) {
        StringBuilder text = new StringBuilder();
        try {
            write(manifest, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        return text.toString();
    }

    private static void write(Manifest manifest, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out).object();
        json.key("tool").object();
        json.key("name").value(Tool.NAME);
        json.key("version").value(manifest.version());
        json.endObject();
        words(json, "command", manifest.command());
        words(json, "formats", manifest.formats());
        json.key("inputs").object();
        json.key("sha256").value(manifest.inputs().sha256());
        files(json, manifest.inputs().files());
        json.endObject();
        json.key("written").object();
        files(json, manifest.written());
        json.endObject();
        json.endObject();
    }

    private static void words(JsonWriter json, String key, List<String> words) throws IOException {
        json.key(key).array();
        for (String word : words) {
            json.value(word);
        }
        json.endArray();
    }

    private static void files(JsonWriter json, Map<String, String> files) throws IOException {
        json.key("files").array();
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.object();
            json.key("file").value(file.getKey());
            json.key("sha256").value(file.getValue());
            json.endObject();
        }
        json.endArray();
    }
}
