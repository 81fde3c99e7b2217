package opsc.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opsc.Golden;
import opsc.diagnostic.Diagnostic;
import opsc.load.SchemaTest.DataFile;
import opsc.model.Baseline;
import opsc.model.Lang;
import opsc.model.Span;
import opsc.model.State;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The example with every key: what becomes of each value, and what is said of a wrong one. */
class ExampleTest {

    private static final Path EXPECTED = Path.of("src/test/resources/example");

    private static final List<String> FILES =
            List.of(
                    "obligations/opsc.yaml",
                    "statutes/aaa/act-1.yaml",
                    "statutes/bbb/state.yaml",
                    "statutes/bbb/findings.yaml",
                    "statutes/bbb/decisions.yaml",
                    ".opsc/baseline-aaa.yaml");

    @Test
    void everyValueArrivesInTheModel() {
        List<String> lines = new ArrayList<>();
        write("", SchemaTest.yardsticks().catalogues(), lines);
        write("AAA", state("aaa"), lines);
        write("BBB", state("bbb"), lines);
        write("baseline", baseline(), lines);
        Golden.check(EXPECTED.resolve("model.txt"), String.join("\n", lines) + "\n");
    }

    /** One value at a time is gone, or another that does not fit stands in its place. */
    @TestFactory
    Stream<DynamicTest> everyWrongValueIsToldWithItsPlaceAndAHint() {
        return FILES.stream()
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () ->
                                                Golden.check(
                                                        EXPECTED.resolve(told(path)),
                                                        everythingTold(example(path)))));
    }

    @TestFactory
    Stream<DynamicTest> aKeyThatNobodyReadsIsToldInEveryMapping() {
        return FILES.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> noKeyIsFree(example(path))));
    }

    private static void noKeyIsFree(DataFile file) {
        for (Place place : Place.all(file.text())) {
            place.withKey("further_down")
                    .map(text -> told(file, text))
                    .ifPresent(told -> assertTrue(told.contains("unknown-key at"), place + told));
        }
    }

    private static String told(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ".txt");
    }

    private static String everythingTold(DataFile file) {
        StringBuilder all = new StringBuilder();
        for (Place place : Place.all(file.text())) {
            List<String> texts = place.variants(List.of("Two Words", "[]"));
            String words = told(file, texts.get(0));
            String where = String.join(".", place.steps()).replace("..", ".");
            if (!words.isEmpty()) {
                all.append(where).append(" = Two Words\n").append(words);
            } else {
                all.append(where).append(" = []\n").append(told(file, texts.get(1)));
            }
            if (texts.size() > 2) {
                all.append(where).append(" is gone\n").append(told(file, texts.get(2)));
            }
        }
        return all.toString();
    }

    private static String told(DataFile file, String text) {
        StringBuilder told = new StringBuilder();
        for (Diagnostic one : SchemaTest.problems(file.with(text))) {
            told.append("    ").append(one.code().word()).append(" at ").append(one.span().line());
            told.append(':').append(one.span().column()).append(": ");
            told.append(one.message().in(Lang.EN));
            one.in().ifPresent(in -> told.append(" (").append(in.in(Lang.EN)).append(')'));
            one.help().ifPresent(help -> told.append("; ").append(help.in(Lang.EN)));
            one.other().ifPresent(other -> told.append("; ").append(other.label().in(Lang.EN)));
            one.other().ifPresent(other -> told.append(' ').append(other.span().at()));
            told.append('\n');
        }
        return told.toString();
    }

    private static DataFile example(String path) {
        return SchemaTest.EXAMPLES.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** One of the States of the example. */
    static State state(String code) {
        String folder = "statutes/" + code;
        return StateLoader.load(
                        folder,
                        SchemaTest.EXAMPLES.stream()
                                .filter(one -> one.path().startsWith(folder + "/"))
                                .map(DataFile::raw)
                                .toList(),
                        SchemaTest.yardsticks(),
                        new Problems())
                .orElseThrow();
    }

    private static Baseline baseline() {
        return BaselineLoader.load(
                        example(".opsc/baseline-aaa.yaml").raw(),
                        "aaa",
                        SchemaTest.yardsticks(),
                        new Problems())
                .orElseThrow();
    }

    /** A line for each value: the components that lead to it, and its text. */
    private static void write(String path, Object value, List<String> lines) {
        if (value instanceof Span span) {
            lines.add(path + " = " + span.at());
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                write(path + "." + component.getName(), component(whole, component), lines);
            }
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(present -> write(path, present, lines));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> write(path + "." + key, one, lines));
        } else if (value instanceof Collection<?> many) {
            int at = 0;
            Stream<?> ordered =
                    many instanceof Set
                            ? many.stream().sorted(Comparator.comparing(Object::toString))
                            : many.stream();
            for (Object one : ordered.toList()) {
                write(path + "[" + at++ + "]", one, lines);
            }
        } else {
            lines.add(path + " = " + value);
        }
    }

    private static Object component(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
