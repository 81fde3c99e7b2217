package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opsc.diagnostic.CellProblem;
import opsc.load.ClaimChanges.Change;
import opsc.load.GapSheetLoader.Edited;
import opsc.load.GapSheetLoader.Placed;
import opsc.load.GapSheetLoader.Row;
import opsc.model.Claim;
import opsc.model.ElementId;
import opsc.model.GapSheet.Base;
import opsc.model.GapSheet.Column;
import opsc.model.Lang;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of an edited sheet ask for, and what is told of those that cannot be written. */
class ClaimChangesTest {

    static final String TREATY =
            """
            catalogue:
              id: opsc
              cite: {en: Treaty}
              title: {en: A treaty}
              adopted: 2000-05-25
              in_force: 2002-01-18
            obligations:
              - id: opsc-1
                pinpoint: art. 1
                title: {en: Forbid trade}
                phase: eradication
                strength: shall
                met_by: law
                summary: {en: Trade must be an offence.}
                elements:
                  - {id: buy, title: {en: buying}}
                  - {id: sell, title: {en: selling}}
                  - {id: give, title: {en: giving}}
                  - {id: whole, title: {en: all of it}, derived: {from: [opsc-2]}}
              - id: opsc-2
                pinpoint: art. 2
                title: {en: Close premises}
                phase: eradication
                strength: shall
                met_by: law
                summary: {en: Premises must be closed.}
                elements:
                  - {id: close, title: {en: closing}}
            """;

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
                phase: [eradication]
                kind: offence
                summary: {en: Trade is an offence.}
                checked: {confidence: verified}
                covers:
                  - obligation: opsc-1
                    elements: [buy, sell]
                    extent: partial
                    lacks: {en: gifts, id: hadiah}
                    because: {en: It says so.}
                    checked: {confidence: unverified}
            """;

    private static final String S_1 = "aaa-act/s-1";

    private static final String LEAVE_IDS =
            "; leave ids as they are, and add a claim in an empty row";

    private final List<CellProblem> problems = new ArrayList<>();
    private State state = state(ACT);

    @Test
    void rowsThatNobodyTouchedAskForNothing() {
        assertEquals(
                List.of(),
                asked(
                        row(written("sell"), "opsc-1.sell", S_1, "Partial", "gifts", "It says so."),
                        row(withoutClaim("give"), "opsc-1.give", "", "", "", "")));
        assertEquals(List.of(), told());
    }

    @Test
    void aCorrectedRowChangesItsClaimForItsElementAndIsUnverified() {
        Row row = row(written("sell"), "opsc-1.sell", S_1, "partial", "loans", "It says so.");
        assertEquals(
                List.of("s-1 on sell: partial, lacks loans, It says so. (unverified)"), asked(row));
        assertEquals(Optional.of(claim()), changes(row).get(0).claim());
    }

    @Test
    void rowsThatSayTheSameOfOneClaimAreOneChange() {
        assertEquals(
                List.of("s-1 on buy, sell: full, lacks , It says all. (unverified)"),
                asked(
                        row(written("buy"), "opsc-1.buy", S_1, "full", "", "It says all."),
                        row(written("sell"), "opsc-1.sell", S_1, "full", "", "It says all.")));
    }

    @Test
    void aConfidenceAloneIsAChange() {
        assertEquals(
                List.of("s-1 on sell: partial, lacks gifts, It says so. (verified)"),
                asked(
                        row(
                                written("sell"),
                                "opsc-1.sell",
                                S_1,
                                "partial",
                                "gifts",
                                "It says so.",
                                "verified")));
    }

    @Test
    void whatTheFilesSayAlreadyIsNoChange() {
        state = state(ACT.replace("lacks: {en: gifts, id: hadiah}", "lacks: {en: loans}"));
        Row again = row(written("sell"), "opsc-1.sell", S_1, "partial", "loans", "It says so.");
        assertEquals(List.of(), asked(again));
        assertEquals(List.of(), asked(with(again, "unverified")));
        assertEquals(List.of(), told());
        assertEquals(List.of(), asked(with(again, "verified")));
        assertTrue(
                told().get(0).startsWith("extent: the claim was changed here and"), told().get(0));
    }

    @Test
    void aProvisionInTheRowOfAnElementWithoutAClaimMakesANewOne() {
        Row row = row(withoutClaim("give"), "opsc-1.give", S_1, "full", "", "It says all.");
        assertEquals(List.of("s-1 on give: full, lacks , It says all. (unverified)"), asked(row));
        assertEquals(Optional.empty(), changes(row).get(0).claim());
    }

    @Test
    void anEmptyRowTakesANewClaim() {
        assertEquals(
                List.of("s-1 on give: full, lacks , It says all. (verified)"),
                asked(free("opsc-1.give", S_1, "full", "", "It says all.", "VERIFIED")));
    }

    @Test
    void theWordsOfAnotherLanguageAreTheWordsOfTheFiles() {
        assertEquals(
                List.of("s-1 on give: partial, lacks loans, It says so. (verified)"),
                asked(
                        free(
                                "opsc-1.give",
                                S_1,
                                "Sebagian",
                                "loans",
                                "It says so.",
                                "Terverifikasi")));
    }

    @Test
    void aClaimIsMadeByAProvision() {
        asked(
                free("opsc-1.give", "", "full", "", "It says all."),
                row(withoutClaim("give"), "opsc-1.give", "", "", "loans", ""),
                row(withoutClaim("give"), "opsc-1.give", "", "", "", "", "verified"));
        String none =
                "provision: no provision is named for this claim; write its id, as"
                        + " idn-uu-44-2008/pasal-29";
        assertEquals(List.of(none, none, none), told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opsc-1.giv | aaa-act/s-1 | element: no element has the id `opsc-1.giv`; did you mean `opsc-1.give`?",
                "opsc-1.give | aaa-act/s1 | provision: no provision has the id `aaa-act/s1`; did you mean `aaa-act/s-1`?",
                "opsc-1.give | by whom | provision: no provision has the id `by whom`; opsc explain and the column candidates name ids",
            })
    void anIdThatNothingHasIsToldWithTheNearest(String element, String provision, String problem) {
        assertEquals(List.of(), asked(free(element, provision, "full", "", "It says all.")));
        assertEquals(List.of(problem), told());
    }

    @Test
    void afterHundredsOfProblemsNoIdsAreCompared() {
        Row wrong = free("opsc-1.giv", S_1, "full", "", "It says all.");
        asked(Stream.generate(() -> wrong).limit(Nearest.MOST_HINTS + 1).toArray(Row[]::new));
        assertTrue(told().get(Nearest.MOST_HINTS - 1).endsWith("did you mean `opsc-1.give`?"));
        assertTrue(told().get(Nearest.MOST_HINTS).endsWith("the column candidates name ids"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "opsc-1.buy  | aaa-act/s-1 | element: the element's id was `opsc-1.sell` when the sheet was written",
                "opsc-1.sell | -           | provision: the provision's id was `aaa-act/s-1` when the sheet was written",
                "opsc-1.sell | aaa-act/s-2 | provision: the provision's id was `aaa-act/s-1` when the sheet was written",
            })
    void theIdsOfAClaimStayAsTheyWere(String element, String provision, String problem) {
        String by = Optional.ofNullable(provision).orElse("");
        Row row = row(written("sell"), element, by, "partial", "gifts", "It says so.");
        assertEquals(List.of(), asked(row));
        assertEquals(List.of(problem + LEAVE_IDS), told());
    }

    @Test
    void bothIdsOfAClaimAreToldWhereBothWereChanged() {
        asked(row(written("sell"), "opsc-1.buy", "aaa-act/s-2", "full", "", "It says all."));
        assertEquals(2, told().size());
    }

    @Test
    void theElementOfARowWithoutAClaimStaysAsItWas() {
        asked(row(withoutClaim("give"), "opsc-1.buy", S_1, "full", "", "It says all."));
        assertEquals(
                List.of(
                        "element: the element's id was `opsc-1.give` when the sheet was written"
                                + LEAVE_IDS),
                told());
    }

    @Test
    void ofAClaimThatIsGoneItIsOnlyKnownThatItsIdsWereChanged() {
        Row row = row(written("sell"), "opsc-1.buy", S_1, "full", "", "It says all.");
        state = state(ACT.replace("[buy, sell]", "[buy]"));
        asked(row);
        assertEquals(List.of("element: the ids of this row were changed" + LEAVE_IDS), told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-         | -     | Why. | -     | extent: the claim has no extent; one of `full`, `partial` or `conflicts`",
                "half      | gifts | Why. | -     | extent: `half` is no extent; one of `full`, `partial` or `conflicts`",
                "full      | gifts | Why. | -     | lacks: a full claim lacks nothing; empty the cell, or make the extent partial",
                "partial   | -     | Why. | -     | lacks: a claim that is not full says what is missing; write what is missing, or make the extent full",
                "conflicts | -     | Why. | -     | lacks: a claim that is not full says what is missing; write what is missing, or make the extent full",
                "full      | -     | -    | -     | because: the claim gives no reason; write one sentence that a lawyer would accept",
                "full      | -     | Why. | maybe | confidence: `maybe` is no confidence; verified, unverified or nothing",
            })
    void aClaimThatCannotBeWrittenIsToldWithItsCell(
            String extent, String lacks, String because, String confidence, String problem) {
        List<String> cells =
                Stream.of("opsc-1.give", S_1, extent, lacks, because, confidence)
                        .map(cell -> Optional.ofNullable(cell).orElse(""))
                        .toList();
        assertEquals(List.of(), asked(free(cells.toArray(String[]::new))));
        assertEquals(List.of(problem), told());
    }

    @Test
    void whatIsComputedCannotBeClaimed() {
        assertEquals(List.of(), asked(free("opsc-1.whole", S_1, "full", "", "It says all.")));
        assertEquals(
                List.of(
                        "element: opsc-1.whole is computed and cannot be claimed; claim the elements it follows from"),
                told());
    }

    @Test
    void everyProblemOfARowIsTold() {
        asked(free("opsc-1.whole", S_1, "half", "", "", "maybe"));
        assertEquals(
                List.of("extent", "because", "confidence", "element"),
                told().stream().map(one -> one.substring(0, one.indexOf(':'))).toList());
    }

    @Test
    void aClaimThatChangedInItsFileMeanwhileIsShownWithBothTexts() {
        Row row = row(written("sell"), "opsc-1.sell", S_1, "full", "", "It says all.");
        state = state(ACT.replace("{en: It says so.}", "{en: It means so.}"));
        assertEquals(List.of(), asked(row));
        assertEquals(
                List.of(
                        "extent: the claim was changed here and, since the workbook was written, in"
                                + " its file: opsc-1.sell, aaa-act/s-1; the sheet says `full,"
                                + " because: It says all.`; statutes/aaa/act.yaml:16 says `partial,"
                                + " lacks: gifts, because: It means so.`; write a new workbook and"
                                + " correct that"),
                told());
    }

    @Test
    void aClaimThatIsGoneFromItsFileIsNotWrittenAnew() {
        Row row = row(written("sell"), "opsc-1.sell", S_1, "full", "", "It says all.");
        state = state(ACT.replace("[buy, sell]", "[buy]"));
        assertEquals(List.of(), asked(row));
        assertEquals(
                List.of(
                        "extent: the claim is no longer in the files: opsc-1.sell, aaa-act/s-1;"
                                + " write a new workbook and add it there"),
                told());
    }

    @Test
    void aNewClaimOnWhatTheProvisionClaimsAlreadyIsRefused() {
        assertEquals(List.of(), asked(free("opsc-1.sell", S_1, "full", "", "It says all.")));
        assertTrue(
                told().get(0)
                        .startsWith(
                                "extent: the provision claims the element already: opsc-1.sell, aaa-act/s-1; the sheet says"),
                told().get(0));
    }

    @Test
    void aClaimOnAnotherCataloguesElementIsCorrectedInThatWorkbook() {
        Base elsewhere = Base.elsewhere(id("sell"), provision().id(), claim(), Lang.EN);
        assertEquals(
                List.of(),
                asked(row(Optional.of(elsewhere), "opsc-1.sell", S_1, "full", "", "It says all.")));
        assertEquals(
                List.of(
                        "extent: this claim is made on an element of another catalogue; correct it"
                                + " in the workbook of that catalogue"),
                told());
    }

    @Test
    void oneClaimIsSaidOnceOrTwiceTheSame() {
        Row one = free("opsc-1.give", S_1, "full", "", "It says all.");
        assertEquals(
                List.of("s-1 on give: full, lacks , It says all. (unverified)"), asked(one, one));
        assertEquals(List.of(), told());
        asked(one, free("opsc-1.give", S_1, "full", "", "It means all."));
        assertEquals(
                List.of("element: two rows say different things of one claim; keep one of the two"),
                told());
    }

    /** A small treaty; the last element of its first article is computed. */
    static Yardsticks yardsticks() {
        return CatalogueLoader.load(List.of(raw("obligations/opsc.yaml", TREATY)), new Problems());
    }

    private List<String> asked(Row... rows) {
        return changes(rows).stream().map(ClaimChangesTest::words).toList();
    }

    private static String words(Change change) {
        return "%s on %s: %s, lacks %s, %s (%s)"
                .formatted(
                        change.provision().id().slug(),
                        String.join(", ", change.elements().stream().map(ElementId::slug).toList()),
                        change.now().extent(),
                        change.now().lacks(),
                        change.now().because(),
                        change.confidence().word());
    }

    private List<Change> changes(Row... rows) {
        return ClaimChanges.of(
                new Edited("AAA", "opsc", Lang.EN, List.of(rows)),
                state,
                yardsticks(),
                Map.of("sebagian", "partial", "terverifikasi", "verified"),
                problems);
    }

    private List<String> told() {
        return problems.stream()
                .map(
                        one ->
                                one.place()
                                        + ": "
                                        + one.message().in(Lang.EN)
                                        + "; "
                                        + one.help().orElseThrow().in(Lang.EN))
                .toList();
    }

    /** A row of the sheet as it was written for the claim that s. 1 makes on {@code element}. */
    private static Optional<Base> written(String element) {
        Provision asWritten = state(ACT).instruments().get(0).provisions().get(0);
        return Optional.of(
                Base.of(id(element), asWritten.id(), asWritten.covers().get(0), Lang.EN));
    }

    private static Optional<Base> withoutClaim(String element) {
        return Optional.of(Base.of(id(element)));
    }

    private static Row free(String... cells) {
        return row(Optional.empty(), cells);
    }

    /** The cells in the order of the columns; those left out are empty. */
    private static Row row(Optional<Base> base, String... cells) {
        Map<Column, Placed> placed = new EnumMap<>(Column.class);
        IntStream.range(0, Column.values().length)
                .forEach(
                        at ->
                                placed.put(
                                        Column.values()[at],
                                        new Placed(
                                                at < cells.length ? cells[at] : "",
                                                Column.values()[at].key())));
        return new Row(placed, base);
    }

    private static Row with(Row row, String confidence) {
        Map<Column, Placed> cells = new EnumMap<>(row.cells());
        cells.put(Column.CONFIDENCE, new Placed(confidence, Column.CONFIDENCE.key()));
        return new Row(cells, row.base());
    }

    private static ElementId id(String slug) {
        return new ElementId(new ObligationId("opsc-1"), slug);
    }

    private Provision provision() {
        return state.instruments().get(0).provisions().get(0);
    }

    private Claim claim() {
        return provision().covers().get(0);
    }

    private static State state(String act) {
        return StateLoader.load(
                        "statutes/aaa",
                        List.of(
                                raw(
                                        "statutes/aaa/state.yaml",
                                        "state: {id: AAA, name: {en: Aland}}\n"),
                                raw("statutes/aaa/act.yaml", act)),
                        yardsticks(),
                        new Problems())
                .orElseThrow();
    }

    private static RawFile raw(String path, String text) {
        return new RawFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
