package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import opsc.diagnostic.Diagnostic;
import opsc.model.Force;
import opsc.model.Lang;
import opsc.model.Provision;
import opsc.model.State;
import opsc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of an act whose provision says something odd. */
class InstrumentLoaderTest {

    private static final String ACT =
            """
            instrument:
              id: aaa-act
              kind: act
              cite: {en: Act}
              title: {en: The act}
              in_force: 2010-01-01
              checked: {confidence: verified}
            provisions:
              - id: s-1
                pinpoint: s. 1
                phase: [judicial-process]
                kind: offence
                summary: {en: Premises can be closed.}
                checked: {confidence: verified}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protects: {under: 1}",
                "protects: {under: 120}",
                "penalty: {imprisonment: {min: 2 years, max: 2 years}}",
                "penalty: {fine: {min: 5, max: 5, currency: IDR}}",
            })
    void aLimitThatIsJustReachedIsFine(String line) {
        assertEquals(List.of(), told(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protects: {under: 0} | invalid-number 15:23 an age limit is between 1 and 120",
                "protects: {under: 121} | invalid-number 15:23 an age limit is between 1 and 120",
                "penalty: {imprisonment: {min: 3 years, max: 2 years}} | range-order 15:29 the minimum term is longer than the maximum",
                "penalty: {fine: {min: 6, max: 5, currency: IDR}} | range-order 15:27 the least fine is higher than the highest",
            })
    void aLimitThatIsPassedIsTold(String line, String problem) {
        assertEquals(List.of(problem), told(line));
    }

    @Test
    void aFullClaimLacksNothing() {
        assertEquals(
                List.of("wrong-shape 15:75 a full claim lacks nothing"),
                told(
                        "covers: [{obligation: opsc-2, elements: [close], extent: full, lacks: {en: A.},"
                                + " because: {en: So.}}]"));
    }

    @Test
    void aConfirmationHoldsOnlyForAFingerprint() {
        String claim =
                "covers: [{obligation: opsc-2, elements: [close], extent: full, because: {en: So.},"
                        + " confirmed: {by: me, on: 2026-01-01}%s}]";
        assertEquals(List.of(), told(claim.formatted(", fingerprint: abc")));
        assertEquals(
                List.of(
                        "missing-key 15:99 a confirmation without the fingerprint of what was read says nothing"),
                told(claim.formatted("")));
    }

    @Test
    void aProvisionWithoutAFirstDayIsNotYetInForce() {
        assertEquals(
                new Force.NotYet(),
                provision("in_force: {until: 2012-01-01, ended: repealed}").force());
    }

    @Test
    void whatHasNoNameBeforeItsSlashIsNoProvision() {
        assertEquals(
                List.of("unknown-provision 15:47 `/s-1` is not a provision"),
                told("in_force: {from: 2010-01-01, replaced_by: /s-1}"));
    }

    @Test
    void officialWordingIsKeptInEveryLanguageItIsGivenIn() {
        assertEquals(Text.of("one", "satu"), wording("{en: one, id: satu}"));
        assertEquals(new Text("one", Optional.empty()), wording("{en: one}"));
        assertEquals(Text.of("satu", "satu"), wording("{id: satu}"));
    }

    private static Text wording(String text) {
        return provision("text: " + text).text().orElseThrow();
    }

    private static Provision provision(String line) {
        State state = load(line, new Problems()).orElseThrow();
        return state.instruments().get(0).provisions().get(0);
    }

    private static List<String> told(String line) {
        Problems problems = new Problems();
        load(line, problems);
        return problems.all().stream().map(InstrumentLoaderTest::words).toList();
    }

    private static String words(Diagnostic one) {
        return one.code().word()
                + (" " + one.span().line() + ":" + one.span().column() + " ")
                + one.message().in(Lang.EN);
    }

    /** The act whose provision has one line more. */
    private static Optional<State> load(String line, Problems problems) {
        return StateLoader.load(
                "statutes/aaa",
                List.of(
                        raw("state.yaml", "state: {id: AAA, name: {en: Aland}}\n"),
                        raw("act.yaml", ACT + "    " + line + "\n")),
                SchemaTest.yardsticks(),
                problems);
    }

    private static RawFile raw(String name, String text) {
        return new RawFile("statutes/aaa/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
