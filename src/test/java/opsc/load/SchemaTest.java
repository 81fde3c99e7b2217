package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import opsc.cli.SettingsFile;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Severity;
import opsc.model.Lang;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSON Schemas for editors say what the loader says. Both judge the same files: those shipped,
 * those of the cases, and an example of each kind with one thing changed at a time. What the loader
 * takes, the schema takes; what the loader refuses, the schema refuses, except for the {@link
 * #BEYOND_A_SCHEMA codes} of what one file's shape cannot tell.
 */
class SchemaTest {

    /** Each key that there is stands somewhere in these files. */
    private static final Path EXAMPLE = Path.of("src/test/resources/schema");

    private static final Path CASES = Path.of("src/test/resources/cases");

    private static final List<String> KINDS =
            List.of(
                    "catalogue",
                    "instrument",
                    "state",
                    "findings",
                    "decisions",
                    "baseline",
                    "config");

    private static final String SETTINGS = "opsc.yaml";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NO_KEY = "qqqqqqqqqqqqqqqqqqqqqqqqq";

    private static final Set<Code> BEYOND_A_SCHEMA =
            EnumSet.of(
                    // ids that other places or files declare
                    Code.UNKNOWN_CATALOGUE,
                    Code.UNKNOWN_OBLIGATION,
                    Code.UNKNOWN_ELEMENT,
                    Code.UNKNOWN_INSTRUMENT,
                    Code.UNKNOWN_PROVISION,
                    Code.UNKNOWN_SOURCE,
                    Code.UNKNOWN_AMENDMENT,
                    Code.DUPLICATE_ID,
                    Code.DUPLICATE_CLAIM,
                    Code.MISPLACED_FILE,
                    Code.MISPLACED_OBLIGATION,
                    // what several places say together
                    Code.DERIVED_ELEMENT,
                    Code.CIRCULAR_DERIVATION,
                    Code.PHASE_MISMATCH,
                    Code.MISSING_QUALITY,
                    Code.PERIOD_ORDER,
                    Code.RANGE_ORDER,
                    Code.OVERLAPPING_PERIODS,
                    Code.OUTSIDE_INSTRUMENT,
                    Code.OVERLAPPING_JUDGEMENTS,
                    // what prose says
                    Code.PERSONAL_DATA,
                    // the text before it is YAML
                    Code.INVALID_UTF8,
                    Code.SWALLOWED_LIST_ITEM,
                    Code.ALIAS,
                    Code.UNEXPECTED_TAG,
                    Code.NESTING_TOO_DEEP,
                    Code.FILE_TOO_LARGE,
                    Code.LINE_TOO_LONG);

    /** Values that fit some places and not others. */
    private static final List<String> VALUES =
            List.of(
                    NO_KEY,
                    "Two Words",
                    "",
                    "\"\"",
                    "~",
                    "[]",
                    "{}",
                    "true",
                    "-1",
                    "7",
                    "0007",
                    "1.5",
                    "2008",
                    "2008-02-30",
                    "2008-02-28",
                    "20081126",
                    "99999999999999999999",
                    "14 months",
                    "opsc-1.buy",
                    "\"7\"");

    /** A data file with the kind that its place or first key tells. */
    record DataFile(String path, byte[] bytes) {
        DataFile with(String text) {
            return new DataFile(path, text.getBytes(StandardCharsets.UTF_8));
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        RawFile raw() {
            return new RawFile(path, bytes);
        }

        private String kind() {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith("obligations/")) {
                return "catalogue";
            }
            if (path.equals(SETTINGS)) {
                return "config";
            }
            if (path.startsWith(".opsc/")) {
                return "baseline";
            }
            return Stream.of("state", "findings", "decisions")
                    .filter(kind -> name.equals(kind + ".yaml"))
                    .findFirst()
                    .orElse("instrument");
        }
    }

    // --- the same verdict

    @TestFactory
    Stream<DynamicTest> shippedFilesGetTheSameVerdict() {
        return sameVerdicts(Path.of(""), Path.of("obligations"));
    }

    @TestFactory
    Stream<DynamicTest> filesOfTheCasesGetTheSameVerdict() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("session.txt")))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(
                            folder -> {
                                Path own = folder.resolve("obligations");
                                return sameVerdicts(
                                        folder,
                                        Files.isDirectory(own)
                                                ? own
                                                : CASES.resolve("obligations"));
                            });
        }
    }

    private static Stream<DynamicTest> sameVerdicts(Path root, Path obligations) {
        List<Diagnostic> problems = problems(root, obligations);
        return files(root).stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        root.resolve(file.path()).toString(),
                                        () ->
                                                assertEquals(
                                                        Optional.empty(),
                                                        disagreement(file, problems))));
    }

    @TestFactory
    Stream<DynamicTest> anExampleWithOneThingChangedGetsTheSameVerdict() {
        return EXAMPLES.stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.path(),
                                        () -> assertEquals("", disagreements(example))));
    }

    private static String disagreements(DataFile example) {
        List<String> found = new ArrayList<>();
        for (Place place : Place.all(example.text())) {
            List<String> changed = new ArrayList<>(place.variants(VALUES));
            changed.addAll(place.variants(List.copyOf(wordsReadAt(example, place))));
            for (String text : changed) {
                DataFile variant = example.with(text);
                disagreement(variant, problems(variant))
                        .ifPresent(one -> found.add(place + ": " + one));
            }
        }
        return String.join("\n", found);
    }

    /** What the two say of one file if they do not agree. */
    private static Optional<String> disagreement(DataFile file, List<Diagnostic> problems) {
        List<Diagnostic> errors =
                problems.stream()
                        .filter(one -> one.span().file().equals(file.path()))
                        .filter(one -> one.severity() == Severity.ERROR)
                        .toList();
        boolean shape = errors.stream().anyMatch(one -> !BEYOND_A_SCHEMA.contains(one.code()));
        List<String> refusals =
                EditorYaml.read(file.text())
                        .map(
                                json ->
                                        schema(file.kind()).validate(json).stream()
                                                .limit(3)
                                                .map(Object::toString)
                                                .toList())
                        .orElse(List.of("no YAML"));
        if (errors.isEmpty() && !refusals.isEmpty()) {
            return Optional.of("only the schema refuses it: " + refusals);
        }
        return shape && refusals.isEmpty()
                ? Optional.of("only the loader refuses it: " + errors)
                : Optional.empty();
    }

    // --- the same keys and words

    @Test
    void everyKeyThatTheLoaderReadsIsInTheSchemaAndTheOtherWayRound() {
        for (String kind : KINDS) {
            JsonNode schema = schemaText(kind);
            Map<JsonNode, Set<String>> read = new IdentityHashMap<>();
            for (DataFile file : EXAMPLES) {
                for (Place place :
                        file.kind().equals(kind) ? Place.all(file.text()) : List.<Place>of()) {
                    Optional<String> text = place.withKey(NO_KEY);
                    if (text.isPresent()) {
                        read.computeIfAbsent(mapping(schema, place), none -> new TreeSet<>())
                                .addAll(keysReadAt(file.with(text.get())));
                    }
                }
            }
            assertEquals(
                    mappings(schema).stream().map(SchemaTest::keys).sorted().toList(),
                    read.values().stream().map(Object::toString).sorted().toList(),
                    kind);
            read.forEach((mapping, keys) -> assertEquals(keys(mapping), keys.toString(), kind));
        }
    }

    @Test
    void theWordsOfTheSchemaAreThoseOfTheModel() {
        Set<String> compared = new TreeSet<>();
        for (DataFile file : EXAMPLES) {
            JsonNode schema = schemaText(file.kind());
            for (Place place : Place.all(file.text())) {
                Set<String> read = wordsReadAt(file, place);
                if (!read.isEmpty() && !place.key().equals("expects")) {
                    Set<String> offered = words(schema, place);
                    boolean openOnly =
                            file.kind().equals("baseline") && place.key().equals("status");
                    if (openOnly) { // an element that is covered or cannot apply is no gap
                        read.removeAll(Set.of("covered", "not-applicable"));
                    }
                    assertEquals(read, offered, file.path() + " " + place);
                    compared.add(place.key());
                }
            }
        }
        assertTrue(compared.containsAll(Set.of("kind", "phase", "extent", "strength", "finds")));
    }

    @Test
    void aDefinitionOfOneNameIsTheSameInEverySchema() {
        Map<String, JsonNode> known = new TreeMap<>();
        for (String kind : KINDS) {
            schemaText(kind)
                    .path("definitions")
                    .fields()
                    .forEachRemaining(
                            one -> {
                                JsonNode first = known.putIfAbsent(one.getKey(), one.getValue());
                                assertTrue(
                                        first == null || first.equals(one.getValue()),
                                        kind + ": " + one.getKey());
                            });
        }
    }

    @Test
    void everyDataFileNamesItsSchemaForBothEditors() {
        for (DataFile file : files(Path.of(""))) {
            String up = file.path().startsWith("statutes/") ? "../../" : "../";
            String schema =
                    (file.path().startsWith(".opsc/") ? "" : up + ".opsc/")
                            + "schema/"
                            + file.kind()
                            + ".schema.json";
            assertTrue(
                    file.text()
                            .startsWith(
                                    "# yaml-language-server: $schema="
                                            + schema
                                            + "\n# $schema: "
                                            + schema
                                            + "\n"),
                    file.path());
        }
    }

    /** The keys that the loader names when it meets {@link #NO_KEY}. */
    private static Set<String> keysReadAt(DataFile file) {
        return problems(file).stream()
                .filter(
                        one ->
                                one.code() == Code.UNKNOWN_KEY
                                        && one.message().in(Lang.EN).contains(NO_KEY))
                .map(one -> one.help().orElseThrow().in(Lang.EN))
                .filter(help -> help.startsWith("keys read here: "))
                .flatMap(help -> Stream.of(help.substring(16).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that the loader names when it meets another one; empty if it takes any. */
    private static Set<String> wordsReadAt(DataFile file, Place place) {
        Pattern quoted = Pattern.compile("`([a-z-]+)`");
        return place.variants(List.of(NO_KEY)).stream()
                .flatMap(text -> problems(file.with(text)).stream())
                .filter(
                        one ->
                                one.code() == Code.UNKNOWN_WORD
                                        && one.message().in(Lang.EN).contains(NO_KEY))
                .flatMap(one -> one.help().stream())
                .map(help -> help.in(Lang.EN))
                .filter(help -> help.startsWith("one of "))
                .flatMap(help -> quoted.matcher(help).results())
                .map((MatchResult word) -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // --- walking a schema

    private static JsonNode schemaText(String kind) {
        try {
            return JSON.readTree(Path.of(".opsc/schema", kind + ".schema.json").toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final Map<String, JsonSchema> SCHEMAS = new LinkedHashMap<>();

    private static JsonSchema schema(String kind) {
        return SCHEMAS.computeIfAbsent(
                kind,
                name ->
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                                .getSchema(schemaText(name)));
    }

    /** The part of the schema that lists the keys of a mapping. */
    private static JsonNode mapping(JsonNode schema, Place place) {
        return at(schema, place).stream()
                .filter(one -> one.has("additionalProperties"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no keys at " + place));
    }

    private static Set<String> words(JsonNode schema, Place place) {
        Set<String> words = new TreeSet<>();
        at(schema, place)
                .forEach(one -> one.path("enum").forEach(word -> words.add(word.asText())));
        return words;
    }

    private static List<JsonNode> at(JsonNode schema, Place place) {
        List<JsonNode> here = meant(schema, schema);
        for (String step : place.steps()) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode one : here) {
                JsonNode inner =
                        step.isEmpty() ? one.path("items") : one.path("properties").path(step);
                boolean keys = step.isEmpty() || one.has("additionalProperties");
                if (keys && inner.isObject()) {
                    next.addAll(meant(schema, inner));
                }
            }
            here = next;
        }
        return here;
    }

    /** A schema with all that it refers to and chooses between. */
    private static List<JsonNode> meant(JsonNode root, JsonNode schema) {
        List<JsonNode> all = new ArrayList<>(List.of(schema));
        if (schema.has("$ref")) {
            all.addAll(meant(root, root.at(schema.get("$ref").asText().substring(1))));
        }
        for (String choice : List.of("allOf", "anyOf")) {
            schema.path(choice).forEach(one -> all.addAll(meant(root, one)));
        }
        return all;
    }

    private static List<JsonNode> mappings(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        if (schema.has("additionalProperties")) {
            found.add(schema);
        }
        schema.forEach(inner -> found.addAll(mappings(inner)));
        return found;
    }

    private static String keys(JsonNode mapping) {
        Iterable<String> names = () -> mapping.path("properties").fieldNames();
        return new TreeSet<>(StreamSupport.stream(names.spliterator(), false).toList()).toString();
    }

    // --- loading

    static final List<DataFile> EXAMPLES = files(EXAMPLE);

    /** Loaded anew each time, so that no test rests on what another loaded. */
    static Yardsticks yardsticks() {
        return CatalogueLoader.load(
                EXAMPLES.stream()
                        .filter(one -> one.kind().equals("catalogue"))
                        .map(DataFile::raw)
                        .toList(),
                new Problems());
    }

    /**
     * What the loader says of a changed example; the other files of its State stand as they are.
     */
    static List<Diagnostic> problems(DataFile changed) {
        Problems problems = new Problems();
        RawFile raw = changed.raw();
        if (changed.kind().equals("catalogue")) {
            CatalogueLoader.load(List.of(raw), problems);
        } else if (changed.kind().equals("config")) {
            return SettingsFile.problems(raw);
        } else if (changed.kind().equals("baseline")) {
            BaselineLoader.load(raw, "aaa", yardsticks(), problems);
        } else {
            String folder = "statutes/" + raw.folder();
            List<RawFile> state =
                    EXAMPLES.stream()
                            .filter(one -> one.path().startsWith(folder + "/"))
                            .map(one -> one.path().equals(changed.path()) ? raw : one.raw())
                            .toList();
            StateLoader.load(folder, state, yardsticks(), problems);
        }
        return problems.all();
    }

    /** What the loader says of all files under {@code root}. */
    private static List<Diagnostic> problems(Path root, Path obligations) {
        Problems problems = new Problems();
        List<RawFile> catalogues =
                files(obligations.toAbsolutePath().getParent()).stream()
                        .filter(one -> one.kind().equals("catalogue"))
                        .map(DataFile::raw)
                        .toList();
        Yardsticks yardsticks = CatalogueLoader.load(catalogues, problems);
        Map<String, List<RawFile>> states = new TreeMap<>();
        for (DataFile file : files(root)) {
            RawFile raw = file.raw();
            if (file.path().startsWith("statutes/")) {
                states.computeIfAbsent(raw.folder(), none -> new ArrayList<>()).add(raw);
            } else if (file.kind().equals("config")) {
                SettingsFile.problems(raw).forEach(one -> problems.add(one, Optional.empty()));
            } else if (file.kind().equals("baseline")) {
                BaselineLoader.load(
                        raw, raw.stem().substring("baseline-".length()), yardsticks, problems);
            }
        }
        states.forEach(
                (code, files) -> StateLoader.load("statutes/" + code, files, yardsticks, problems));
        return problems.all();
    }

    /** The data files under {@code root}, in the folders where each kind lies. */
    private static List<DataFile> files(Path root) {
        List<DataFile> files = new ArrayList<>();
        if (Files.isRegularFile(root.resolve(SETTINGS))) {
            files.add(new DataFile(SETTINGS, bytes(root, SETTINGS)));
        }
        for (String folder : List.of("obligations", "statutes", ".opsc")) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> all = Files.walk(root.resolve(folder), 2)) {
                    all.filter(path -> path.toString().endsWith(".yaml"))
                            .sorted()
                            .map(path -> root.relativize(path).toString().replace('\\', '/'))
                            .filter(path -> !path.matches("statutes/[^/]*"))
                            .forEach(path -> files.add(new DataFile(path, bytes(root, path))));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
        return files;
    }

    private static byte[] bytes(Path root, String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
