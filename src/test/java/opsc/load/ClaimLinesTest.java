package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opsc.load.ClaimChanges.Change;
import opsc.model.Claim;
import opsc.model.Confidence;
import opsc.model.ElementId;
import opsc.model.GapSheet.Judged;
import opsc.model.Lang;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.State;
import org.junit.jupiter.api.Test;

/** Which lines of which files a changed claim becomes. */
class ClaimLinesTest {

    private static final String HEAD =
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
                phase: [eradication]
                kind: offence
                summary: {en: Trade is an offence.}
                checked: {confidence: verified}
                covers:
            """;

    private static final String CLAIM =
            """
                  - obligation: opsc-1
                    elements:
                      - buy   # the first
                      - sell
                    extent: full
                    because: {en: It says so., id: Begitu.}
                    checked:
                      confidence: verified   # in the gazette
                      note: {en: Read twice.}
            """;

    private static final String PARTIAL =
            """
                  - obligation: opsc-1
                    elements: [buy]
                    extent: partial
                    lacks: {en: gifts, id: hadiah}
                    because: {en: It says so.}
            """;

    @Test
    void aFileWithoutAChangedClaimIsNotWritten() {
        assertEquals(
                List.of("statutes/aaa/act.yaml"),
                List.copyOf(
                        lines(Lang.EN, change(CLAIM, "full", "", "It means so.", "buy", "sell"))
                                .written(files(CLAIM))
                                .keySet()));
    }

    @Test
    void onlyWhatTheClaimSaysAnewIsWritten() {
        assertEquals(
                CLAIM.replace("en: It says so.", "en: \"It means so.\"")
                        .replace("confidence: verified", "confidence: unverified"),
                written(
                        CLAIM,
                        lines(Lang.EN, change(CLAIM, "full", "", "It means so.", "buy", "sell"))));
        assertEquals(
                PARTIAL.replace("id: hadiah", "id: \"pinjaman\"")
                        + "        checked: {confidence: unverified}\n",
                written(
                        PARTIAL,
                        lines(
                                Lang.ID,
                                change(PARTIAL, "partial", "pinjaman", "It says so.", "buy"))));
        assertEquals(
                PARTIAL.replace("partial", "full").replaceFirst("        lacks.*\n", "")
                        + "        checked: {confidence: unverified}\n",
                written(
                        PARTIAL,
                        lines(Lang.EN, change(PARTIAL, "full", "", "It says so.", "buy"))));
    }

    @Test
    void aClaimThatIsNoLongerFullSaysWhatItLacks() {
        String unverified = CLAIM.replace("confidence: verified", "confidence: unverified");
        Change change = change(unverified, "partial", "gifts", "It says so.", "buy", "sell");
        assertEquals(
                unverified.replace("extent: full", "extent: partial")
                        + "        lacks: {en: \"gifts\"}\n",
                written(unverified, lines(Lang.EN, change)));
    }

    @Test
    void aNewClaimStandsAfterThoseOfItsProvision() {
        Change added = new Change(provision(CLAIM), Optional.empty(), ids("give"), SO, UNVERIFIED);
        assertEquals(
                CLAIM
                        + """
                              - obligation: opsc-1
                                elements: [give]
                                extent: full
                                because:
                                  en: "It says so."
                                checked: {confidence: unverified}
                        """,
                written(CLAIM, lines(Lang.EN, added)));
    }

    @Test
    void whatIsSaidOfOneElementAloneBecomesAClaimOfItsOwn() {
        assertEquals(
                CLAIM.replace(
                                "elements:\n          - buy   # the first\n          - sell\n",
                                "elements:\n          [buy]\n")
                        + """
                              - obligation: opsc-1
                                elements: [sell]
                                extent: conflicts
                                lacks:
                                  en: "gifts"
                                because:
                                  en: "It says not."
                                  id: "Begitu."
                                checked: {confidence: unverified}
                        """,
                written(
                        CLAIM,
                        lines(
                                Lang.EN,
                                change(CLAIM, "conflicts", "gifts", "It says not.", "sell"))));
    }

    @Test
    void differentThingsSaidOfEachElementAreAClaimEachInTheOrderOfTheSheet() {
        String written =
                written(
                        CLAIM,
                        lines(
                                Lang.EN,
                                change(CLAIM, "full", "", "First.", "sell"),
                                change(CLAIM, "full", "", "Second.", "buy")));
        assertTrue(written.indexOf("[sell]") < written.indexOf("First."), written);
        assertTrue(written.indexOf("First.") < written.indexOf("[buy]"), written);
        assertTrue(written.indexOf("[buy]") < written.indexOf("Second."), written);
    }

    @Test
    void aTextWhoseOtherLanguageStandsBesideANewOneIsNamed() {
        assertEquals(
                List.of("aaa-act/s-1: opsc-1.buy, opsc-1.sell"),
                left(change(CLAIM, "full", "", "It means so.", "buy", "sell")));
        assertEquals(
                List.of("aaa-act/s-1: opsc-1.buy"),
                left(change(PARTIAL, "partial", "loans", "It says so.", "buy")));
        assertEquals(List.of(), left(change(CLAIM, "full", "", "It says so.", "buy", "sell")));
        Change indonesian = change(CLAIM, "full", "", "Demikian.", "buy");
        assertEquals(
                List.of("aaa-act/s-1: opsc-1.buy"), lines(Lang.ID, indonesian).leftAsTheyWere());
        assertEquals(List.of(), left(change(PARTIAL, "partial", "gifts", "It is so.", "buy")));
        assertEquals(List.of(), left(change(PARTIAL, "full", "", "It says so.", "buy")));
    }

    @Test
    void aChangeHasThePlaceOfItsClaimOrElseOfItsProvision() {
        Change claim = change(CLAIM, "full", "", "It means so.", "buy");
        Change other = change(CLAIM, "full", "", "It means so.", "sell");
        Change added = new Change(provision(CLAIM), Optional.empty(), ids("give"), SO, UNVERIFIED);
        assertEquals(
                List.of("statutes/aaa/act.yaml:16", "statutes/aaa/act.yaml:9"),
                lines(Lang.EN, claim, other, added).places());
    }

    @Test
    void itIsSeenWhetherTheWrittenFilesSayWhatWasMeantAndNothingElse() {
        ClaimLines lines = lines(Lang.EN, change(CLAIM, "full", "", "It means so.", "buy", "sell"));
        String written = written(CLAIM, lines);
        State before = state(CLAIM);
        assertTrue(lines.areIn(before, state(written)));
        assertFalse(lines.areIn(before, before));
        assertFalse(lines.areIn(before, state(written.replace("Begitu", "Demikian"))));
        assertFalse(lines.areIn(before, state(written.replace("          - sell\n", ""))));
    }

    private static final Confidence UNVERIFIED = Confidence.UNVERIFIED;

    private static final Judged SO = new Judged("full", "", "It says so.");

    /** A change of the one claim in {@code claims}, for some of its elements. */
    private static Change change(
            String claims, String extent, String lacks, String because, String... elements) {
        Provision provision = provision(claims);
        Optional<Claim> claim = Optional.of(provision.covers().get(0));
        Judged now = new Judged(extent, lacks, because);
        return new Change(provision, claim, ids(elements), now, UNVERIFIED);
    }

    private static List<String> left(Change change) {
        return lines(Lang.EN, change).leftAsTheyWere();
    }

    private static ClaimLines lines(Lang lang, Change... changes) {
        return new ClaimLines(List.of(changes), lang);
    }

    /** What stands in the file below its head. */
    private static String written(String claims, ClaimLines lines) {
        Map<String, YamlText> written = lines.written(files(claims));
        String text = written.get("statutes/aaa/act.yaml").text();
        assertTrue(text.startsWith(HEAD), text);
        return text.substring(HEAD.length());
    }

    private static List<ElementId> ids(String... slugs) {
        return Stream.of(slugs)
                .map(slug -> new ElementId(new ObligationId("opsc-1"), slug))
                .toList();
    }

    private static Provision provision(String claims) {
        return state(claims).instruments().get(0).provisions().get(0);
    }

    private static State state(String claims) {
        return StateLoader.load(
                        "statutes/aaa",
                        files(claims),
                        ClaimChangesTest.yardsticks(),
                        new Problems())
                .orElseThrow();
    }

    private static List<RawFile> files(String claims) {
        return List.of(
                raw("state.yaml", "\uFEFFstate: {id: AAA, name: {en: Aland}}\n"),
                raw("act.yaml", HEAD + claims));
    }

    private static RawFile raw(String name, String text) {
        return new RawFile("statutes/aaa/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
