package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import opsc.diagnostic.Diagnostic;
import opsc.model.Lang;
import opsc.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the files of one State are put together. */
class StateLoaderTest {

    private static final String NAMED = "state: {id: AAA, name: {en: Aland}}\n";
    private final Map<String, String> files = new TreeMap<>(Map.of("state.yaml", NAMED));

    @Test
    void itIsToldAfterEachFileHowManyAreDone() {
        files.put("findings.yaml", "findings: []\n");
        List<String> told = new ArrayList<>();
        load(new Problems(), (done, all) -> told.add(done + " of " + all));
        assertEquals(List.of("1 of 2", "2 of 2"), told);
    }

    @Test
    void withoutItsOwnFileThereIsNoState() {
        files.clear();
        files.put("findings.yaml", "findings: []\n");
        assertEquals(
                List.of("missing-key statutes/aaa/state.yaml:1:1 the State has no state.yaml"),
                told());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "state.yaml | state: {id: AAA, name: {en: Aland}} | 2",
                "findings.yaml | findings: [] | 2",
                "decisions.yaml | decisions: [] | 2",
            })
    void aKeyThatNobodyReadsIsToldInEachKindOfFile(String name, String text, int line) {
        files.put(name, text + "\nfurther: more\n");
        assertEquals(
                List.of(
                        "unknown-key statutes/aaa/"
                                + name
                                + ":"
                                + line
                                + ":1 `further` is not a key that is read here"),
                told());
    }

    @Test
    void aKeyThatNobodyReadsIsToldInTheTermsOfADecision() {
        files.put(
                "decisions.yaml",
                """
                decisions:
                  - id: one
                    court: {en: A court}
                    number: 1/2020
                    decided: 2020-01-01
                    obligation: opsc-1
                    available: {maximum: 12 years, minimum: 3 years}
                    summary: {en: A seller was sentenced.}
                    checked: {confidence: verified}
                """);
        assertEquals(
                List.of(
                        "unknown-key statutes/aaa/decisions.yaml:7:36 `minimum` is not a key that is read here"),
                told());
    }

    /** What it declares is unknown, so that nothing can be said of what refers to it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [ | syntax statutes/aaa/act.yaml:1:5 a value is missing here",
                "a: b | unknown-file statutes/aaa/act.yaml:1:1 no key tells what this file is",
            })
    void whereAFileIsLostOnlyThatIsTold(String text, String problem) {
        files.put("state.yaml", NAMED + judgement("not-covered", "2010", "2011", "aaa-act/s-1"));
        assertEquals(
                List.of(
                        "unknown-instrument statutes/aaa/state.yaml:9:16 the State has no instrument `aaa-act`"),
                told());
        files.put("act.yaml", text);
        assertEquals(List.of(problem), told());
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "2010, 2015, 2013, 2020, true",
        "2013, 2020, 2010, 2015, true",
        "2010, 2020, 2012, 2013, true",
        "2010, 2015, 2015, 2020, false",
        "2015, 2020, 2010, 2015, false",
    })
    void twoJudgementsDoNotDecideTheSameDay(
            String from, String until, String otherFrom, String otherUntil, boolean meet) {
        String one = judgement("not-covered", from, until, "");
        String other = judgement("not-applicable", otherFrom, otherUntil, "");
        files.put("state.yaml", NAMED + one + other.substring(other.indexOf('\n') + 1));
        assertEquals(
                meet
                        ? List.of(
                                "overlapping-judgements statutes/aaa/state.yaml:13:5 two judgements decide the same element for the same day")
                        : List.of(),
                told());
    }

    /** Between the first days of two years. */
    private static String judgement(String finds, String from, String until, String restsOn) {
        return """
            judgements:
              - id: %s
                obligation: opsc-2
                elements: [close]
                finds: %s
                because: {en: So it is.}
                by: tests
                rests_on: [%s]
                on: 2026-01-01
                in_force: {from: %s-01-01, until: %s-01-01}
                checked: {confidence: verified}
            """
                .formatted(finds, finds, restsOn, from, until);
    }

    private List<String> told() {
        Problems problems = new Problems();
        load(problems, (done, all) -> {});
        return problems.all().stream().map(StateLoaderTest::words).toList();
    }

    private static String words(Diagnostic one) {
        return one.code().word() + " " + one.span().at() + " " + one.message().in(Lang.EN);
    }

    private Optional<State> load(Problems problems, BiConsumer<Integer, Integer> progress) {
        return StateLoader.load(
                "statutes/aaa",
                files.entrySet().stream().map(file -> raw(file.getKey(), file.getValue())).toList(),
                SchemaTest.yardsticks(),
                problems,
                progress);
    }

    private static RawFile raw(String name, String text) {
        return new RawFile("statutes/aaa/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
