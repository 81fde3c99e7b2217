package opsc.load;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opsc.diagnostic.Diagnostic;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;

/** States and catalogues of which each file is legal, and all together would take too long. */
class HostileStateTest {

    private static final String NAMED = "state: {id: AAA, name: {en: Aland}}\n";

    private final Map<String, String> files = new TreeMap<>(Map.of("state.yaml", NAMED));

    @Test
    void whatComesAfterAMillionTextsIsNotRead() {
        String many = "x:\n" + "- a\n".repeat(YamlFile.MOST_NODES - 10);
        for (int number = 0; number < 5; number++) {
            files.put("a" + number + ".yaml", many);
        }
        files.put("b.yaml", "[");
        List<String> told = told(load());
        assertTrue(told.get(3).startsWith("unknown-file statutes/aaa/a3.yaml:1:1"), told.get(3));
        assertEquals(
                List.of(
                        "file-too-large statutes/aaa/a4.yaml:1:1 the State's files up to here have"
                                + " more than 1000000 texts, lists and mappings"),
                told.subList(4, told.size()));
    }

    @Test
    void aMillionTextsAreRead() {
        String many = "x:\n" + "- a\n".repeat(YamlFile.MOST_NODES - 3);
        for (int number = 0; number < 4; number++) {
            files.put("a" + number + ".yaml", many); // each as many as a file may have
        }
        files.remove("state.yaml");
        files.put("b.yaml", "["); // what follows them is looked at too
        List<String> told = told(load());
        assertEquals("unknown-file", told.get(3).split(" ")[0]);
        assertTrue(told.get(4).startsWith("syntax statutes/aaa/b.yaml:1:2"), told.get(4));
        files.put("b.yaml", "x: y");
        assertTrue(
                told(load()).get(4).startsWith("file-too-large statutes/aaa/b.yaml"),
                told::toString);
    }

    /** Nor is a provision in it missed. */
    @Test
    void whatAJudgementRestsOnMayStandInTheFileThatIsTooMuch() {
        files.put(
                "state.yaml",
                NAMED
                        + """
                        judgements:
                          - {id: j, obligation: opsc-1, elements: [sell], finds: covered,
                             rests_on: [aaa-z/s-1], because: {en: So.}, by: A lawyer,
                             on: 2026-01-01, in_force: 2000-01-01,
                             checked: {confidence: unverified}}
                        """);
        assertTrue(told(load()).get(0).contains("aaa-z"), () -> told(load()).toString());
        String many = "x:\n" + "- a\n".repeat(YamlFile.MOST_NODES - 3);
        for (int number = 0; number < 4; number++) {
            files.put("a" + number + ".yaml", many);
        }
        files.put("z.yaml", "x: y");
        assertEquals(5, told(load()).size(), () -> told(load()).toString());
    }

    /** Each is searched for persons, which takes a second for a megabyte. */
    @Test
    void theFindingsAndDecisionsOfAStateAreBoundedTogether() {
        String blanks = "# a comment\n".repeat(Privacy.MOST_BYTES * 2 / 3 / 12);
        files.put("decisions.yaml", blanks + "decisions: []\n");
        assertEquals(List.of(), told(load()));
        files.put("findings.yaml", blanks + "findings: []\n");
        assertEquals(
                List.of(
                        "file-too-large statutes/aaa/findings.yaml:1:1 the State's findings and"
                                + " decisions up to here have more than 1048576 bytes"),
                told(load()));
    }

    @Test
    void thousandsOfJudgementsOneAfterTheOtherAreReadInTime() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        String judgement =
                "  - {id: j-%d, obligation: opsc-1, elements: [sell], finds: not-covered,"
                        + " because: {en: So.}, by: A lawyer, on: 2026-01-01,"
                        + " in_force: {from: %s, until: %s}, checked: {confidence: unverified}}\n";
        String all =
                IntStream.range(0, 4_000)
                        .mapToObj(n -> judgement.formatted(n, first.plusDays(n), day(first, n)))
                        .collect(joining());
        files.put("state.yaml", NAMED + "judgements:\n" + all);
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(List.of(), told(load())));
        String last = judgement.formatted(4_000, first.plusDays(70), day(first, 70));
        files.put("state.yaml", NAMED + "judgements:\n" + all + last);
        assertEquals(
                List.of(
                        "overlapping-judgements statutes/aaa/state.yaml:4003:5 two judgements"
                                + " decide the same element for the same day"),
                told(load()));
    }

    private static LocalDate day(LocalDate first, int number) {
        return first.plusDays(number + 1);
    }

    /** Neither it nor a report on it runs out of stack. */
    @Test
    void anObligationThatFollowsFromOthersInThousandsOfStepsIsRefused() {
        assertEquals(List.of(), toldOfChain(21)); // the first is 20 steps from the last
        assertEquals(1, toldOfChain(22).size());
        List<String> told = toldOfChain(3_000);
        assertEquals(Problems.MOST, told.size());
        assertEquals(
                "circular-derivation obligations/c.yaml:8:5"
                        + " c-1 follows from others in more than 20 steps",
                told.get(0));
    }

    @Test
    void anObligationOfThousandsOfElementsIsRefused() {
        assertEquals(List.of(), toldOfCatalogue(obligation(1, elements(500))));
        assertEquals(
                List.of(
                        "file-too-large obligations/c.yaml:8:127"
                                + " an obligation has more than 500 elements"),
                toldOfCatalogue(obligation(1, elements(501))));
    }

    private static String elements(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "{id: e-" + n + ", title: {en: a}}")
                .collect(joining(", "));
    }

    @Test
    void ofTenThousandErrorsMoreAreCountedButNotKept() {
        String wrong =
                IntStream.range(0, 1_500).mapToObj(n -> "  k" + n + ": x\n").collect(joining());
        for (int number = 10; number < 25; number++) {
            files.put("a" + number + ".yaml", "instrument:\n" + wrong);
        }
        Problems problems = load();
        assertEquals(Problems.MOST_IN_ALL, problems.all().size());
        assertTrue(problems.isCut());
        assertTrue(problems.errors() > 15 * 1_500);
        assertTrue(problems.errorsIn("statutes/aaa/a24.yaml") > 1_500);
    }

    private static List<String> toldOfChain(int length) {
        StringBuilder chain = new StringBuilder();
        for (int number = 1; number <= length; number++) {
            String derived = ", derived: {from: [c-" + (number + 1) + "]}";
            chain.append(
                    obligation(
                            number,
                            "{id: e, title: {en: a}" + (number < length ? derived : "") + "}"));
        }
        return toldOfCatalogue(chain.toString());
    }

    private static String obligation(int number, String elements) {
        return "  - {id: c-%d, pinpoint: art. %d, title: {en: a}, phase: eradication, strength: shall, met_by: law, summary: {en: a}, elements: [%s]}\n"
                .formatted(number, number, elements);
    }

    private static List<String> toldOfCatalogue(String obligations) {
        String head =
                """
                catalogue:
                  id: c
                  cite: {en: C}
                  title: {en: C}
                  adopted: 2000-01-01
                  in_force: 2000-01-01
                obligations:
                """;
        Problems problems = new Problems();
        CatalogueLoader.load(
                List.of(
                        new RawFile(
                                "obligations/c.yaml",
                                (head + obligations).getBytes(StandardCharsets.UTF_8))),
                problems);
        return told(problems);
    }

    private Problems load() {
        List<RawFile> raw = new ArrayList<>();
        files.forEach(
                (name, text) ->
                        raw.add(
                                new RawFile(
                                        "statutes/aaa/" + name,
                                        text.getBytes(StandardCharsets.UTF_8))));
        Problems problems = new Problems();
        StateLoader.load("statutes/aaa", raw, SchemaTest.yardsticks(), problems);
        return problems;
    }

    private static List<String> told(Problems problems) {
        return problems.all().stream().map(HostileStateTest::told).toList();
    }

    private static String told(Diagnostic diagnostic) {
        return diagnostic.code().word()
                + " "
                + diagnostic.span().at()
                + " "
                + diagnostic.message().in(Lang.EN);
    }
}
