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
import opsc.model.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of one State are put together. */
class StateLoaderTest {

    private static final String NAMED = "state: {id: AAA, name: {en: Aland}}\n";
    private static final String FINDING =
            """
            findings:
              - id: one
                on: 2018-05-01
                obligation: %s
                effect: undermines
                summary: {en: So it was.}
                source: {title: A report}
                checked: {confidence: unverified}
            """;

    private static final String VIEW =
            """
            views:
              - id: one
                title: {en: A view}
                as_of: 2018-12-03
                statements:
                  - id: none
                    pinpoint: s. 1
                    says: {en: No law closes premises.}
                    elements: [%s]
                    expects: not-covered
            """;

    private Yardsticks yardsticks = SchemaTest.yardsticks();
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
                "instrument: none | wrong-shape statutes/aaa/act.yaml:1:13 keys and values were expected here",
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

    @Test
    void aFileOfFindingsHasOneMegabyteAtMost() {
        String most = "findings: []" + "\n".repeat(Privacy.MOST_BYTES - 12);
        files.put("findings.yaml", most);
        assertEquals(List.of(), told());
        files.put("findings.yaml", most + "\n");
        assertEquals(
                List.of(
                        "file-too-large statutes/aaa/findings.yaml:1:1 the State's findings and decisions up to here have more than 1048576 bytes"),
                told());
    }

    /** A link may hold what looks like a number, not a picture. */
    @Test
    void whatCouldIdentifyAChildIsRefusedInFindingsAndDecisions() {
        String common =
                """
                    obligation: opsc-1
                    checked: {confidence: unverified}
                    summary: {en: %s}
                """;
        String finding =
                """
                findings:
                  - id: one
                    on: 2018-05-01
                    effect: undermines
                    source: {title: A report, url: "https://example.org/1234567812345678.%s"}
                """;
        String decision =
                """
                decisions:
                  - id: one
                    court: {en: A court}
                    number: 1/2020
                    decided: 2020-01-01
                """;
        files.put("findings.yaml", finding.formatted("html") + common.formatted("So it was."));
        files.put("decisions.yaml", decision + common.formatted("So it was."));
        assertEquals(List.of(), told());
        files.put("findings.yaml", finding.formatted("png") + common.formatted("So it was."));
        files.put("decisions.yaml", decision + common.formatted("Her home address is known."));
        assertEquals(
                List.of(
                        "personal-data statutes/aaa/decisions.yaml:8:23 an address does not belong here: \"home address\"",
                        "personal-data statutes/aaa/findings.yaml:5:57 a picture does not belong here: \"1234567812345678.png\""),
                told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Her h\uFF4Fme address is known.", "\uFF2E\uFF29\uFF2B\uFF11"})
    void thatIsRefusedInWideLettersToo(String summary) {
        files.put("findings.yaml", FINDING.formatted("opsc-1").replace("So it was.", summary));
        assertEquals(1, told().stream().filter(one -> one.startsWith("personal-data ")).count());
    }

    @Test
    void aSourceHasAnIdOfItsOwn() {
        files.put(
                "state.yaml",
                "state: {id: AAA, name: {en: Aland}, sources: [{id: a, title: b}, {id: a, title: c}]}");
        assertEquals(
                List.of("duplicate-id statutes/aaa/state.yaml:1:71 the id `a` is used twice"),
                told());
    }

    @Test
    void anElementIsCitedBehindItsObligation() {
        files.put("state.yaml", NAMED + VIEW.formatted("opsc-2.close"));
        assertEquals(List.of(), told());
        for (String wrong : List.of(".close", "close")) {
            files.put("state.yaml", NAMED + VIEW.formatted(wrong));
            assertEquals(
                    List.of(
                            "unknown-element statutes/aaa/state.yaml:10:20 `"
                                    + wrong
                                    + "` is not an element"),
                    told());
        }
    }

    @Test
    void aClaimOnACatalogueThatWasNotAskedForIsAccepted() {
        files.put("findings.yaml", FINDING.formatted("opsc-77"));
        assertEquals(
                List.of(
                        "unknown-obligation statutes/aaa/findings.yaml:4:17 no obligation has the id `opsc-77`"),
                told());
        yardsticks =
                CatalogueLoader.load(
                        List.of(raw("opsc.yaml", "")), id -> false, Terms.TREATY, new Problems());
        assertEquals(List.of(), told());
        files.put("findings.yaml", FINDING.formatted("crc-1"));
        assertEquals(1, told().size());
    }

    @Test
    void aStateReadsTheSameWithCataloguesThatWereKept() {
        yardsticks = Yardsticks.of(SchemaTest.yardsticks().parts());
        files.put("findings.yaml", FINDING.formatted("opsc-1"));
        assertEquals(List.of(), told());
        files.put("findings.yaml", FINDING.formatted("opsc-77"));
        assertEquals(1, told().size());
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

    @Test
    void everyJudgementWithinALongOneIsToldOnce() {
        String judgement =
                "  - {id: %s, obligation: opsc-1, elements: [sell, buy], finds: not-covered,"
                        + " because: {en: So.}, by: A lawyer, on: 2026-01-01,"
                        + " in_force: {from: %d-01-01, until: %d-01-01},"
                        + " checked: {confidence: unverified}}\n";
        files.put(
                "state.yaml",
                NAMED
                        + "judgements:\n"
                        + judgement.formatted("long", 2000, 2020)
                        + judgement.formatted("one", 2001, 2002)
                        + judgement.formatted("two", 2003, 2021)
                        + judgement.formatted("three", 2020, 2022)
                        + judgement.formatted("four", 2022, 2023));
        String clash = " two judgements decide the same element for the same day";
        assertEquals(
                List.of(
                        "overlapping-judgements statutes/aaa/state.yaml:4:5" + clash,
                        "overlapping-judgements statutes/aaa/state.yaml:5:5" + clash,
                        "overlapping-judgements statutes/aaa/state.yaml:6:5" + clash),
                told());
        Problems problems = new Problems();
        load(problems, (done, all) -> {});
        assertEquals(3, problems.errors());
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
                yardsticks,
                problems,
                progress);
    }

    private static RawFile raw(String name, String text) {
        return new RawFile("statutes/aaa/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
