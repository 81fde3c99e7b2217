package opsc.load;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import opsc.diagnostic.Code;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Inputs;
import opsc.model.Manifest;

/** Reads the file that says how a report was made: JSON, which is YAML too. */
public final class ManifestLoader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private ManifestLoader() {}

    /**
     * @return empty if anything is wrong, and then {@code problems} has an error
     */
    public static Optional<Manifest> load(RawFile raw, Problems problems) {
        Optional<Fields> read = YamlFile.read(raw, problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields root = read.get();
        String version = root.mapping("tool", true).map(ManifestLoader::version).orElse("");
        List<String> command = values(root, "command");
        List<String> formats = values(root, "formats");
        SortedMap<String, String> inputs = new TreeMap<>();
        root.mapping("inputs", true).ifPresent(fields -> inputs(fields, inputs));
        SortedMap<String, String> written = new TreeMap<>();
        root.mapping("written", true).ifPresent(fields -> written(fields, written));
        root.done();
        return root.isClean()
                ? Optional.of(new Manifest(version, command, formats, Inputs.of(inputs), written))
                : Optional.empty();
    }

    private static String version(Fields tool) {
        tool.string("name");
        String version = tool.string("version");
        tool.done();
        return version;
    }

    private static List<String> values(Fields fields, String key) {
        return fields.placedStrings(key, true).stream().map(Placed::value).toList();
    }

    private static void inputs(Fields fields, SortedMap<String, String> hashes) {
        Optional<Placed<String>> all = sha256(fields);
        files(fields, hashes);
        String sum = Inputs.of(hashes).sha256();
        all.filter(one -> fields.isClean() && !one.value().equals(sum))
                .ifPresent(
                        one ->
                                fields.error(
                                        Code.WRONG_SHAPE,
                                        one.span(),
                                        Message.of(
                                                "the SHA-256 of all does not follow from those of the files"),
                                        Optional.of(
                                                Message.of(
                                                        "the manifest was edited: make the report again"))));
    }

    private static void written(Fields fields, SortedMap<String, String> hashes) {
        files(fields, hashes);
        hashes.keySet().stream()
                .filter(name -> name.contains("/") || name.contains("\\"))
                .forEach(
                        name ->
                                fields.error(
                                        Code.WRONG_SHAPE,
                                        fields.spanOf("files"),
                                        Message.of(
                                                "`%s` is not the name of a file beside the manifest",
                                                name),
                                        Optional.of(
                                                Message.of(
                                                        "the manifest was edited: make the report again"))));
    }

    private static void files(Fields fields, SortedMap<String, String> hashes) {
        for (Fields one : fields.mappings("files")) {
            String file = one.string("file");
            sha256(one).ifPresent(hash -> hashes.put(file, hash.value()));
            one.done();
        }
        fields.done();
    }

    private static Optional<Placed<String>> sha256(Fields fields) {
        Optional<Placed<String>> hash = fields.placedString("sha256", true);
        hash.filter(text -> !SHA256.matcher(text.value()).matches())
                .ifPresent(
                        text ->
                                fields.error(
                                        Code.WRONG_SHAPE,
                                        text.span(),
                                        Message.of("`%s` is no SHA-256", text.value()),
                                        Optional.of(
                                                Message.of(
                                                        "it has 64 hex digits: make the report again"))));
        return hash;
    }
}
