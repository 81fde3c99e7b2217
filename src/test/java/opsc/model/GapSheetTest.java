package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import opsc.model.GapSheet.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of an edited workbook is recognised by. */
class GapSheetTest {

    private static final ElementId BUY = new ElementId(new ObligationId("opsc-1"), "buy");
    private static final ElementId SELL = new ElementId(new ObligationId("opsc-1"), "sell");
    private static final ProvisionId FIRST = new ProvisionId(new InstrumentId("aaa-act"), "s-1");
    private static final ProvisionId SECOND = new ProvisionId(new InstrumentId("aaa-act"), "s-2");
    private static final Claim CLAIM = claim(Extent.PARTIAL, "gifts", "hadiah", "So it says.");

    @Test
    void aFingerprintIsReadBackAsItWasWritten() {
        for (Base base :
                List.of(
                        Base.of(BUY),
                        Base.elsewhere(BUY, FIRST, CLAIM, Lang.EN),
                        Base.of(BUY, FIRST, CLAIM, Lang.EN))) {
            assertEquals(Optional.of(base), Base.parse(base.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "covered",
                "0123456789AB",
                "0123456789ab-",
                "0123456789ab-covered",
                "0123456789ab-0123456789ab-0123456789ab-0123456789ab",
            })
    void anythingElseIsNone(String written) {
        assertEquals(Optional.empty(), Base.parse(written));
    }

    @Test
    void anElementWithoutAClaimHasNothingToCorrect() {
        Base base = Base.of(BUY);
        assertEquals(Optional.empty(), base.judged());
        assertEquals(Optional.empty(), base.claim());
        assertNotEquals(base.ids(), Base.of(SELL).ids());
    }

    @Test
    void aClaimOnAnotherCataloguesElementIsCorrectedThere() {
        Base base = Base.elsewhere(BUY, FIRST, CLAIM, Lang.EN);
        assertEquals(Base.of(BUY, FIRST, CLAIM, Lang.EN).judged(), base.judged());
        assertEquals(Optional.empty(), base.claim());
    }

    @Test
    void theRowIsKnownByElementAndProvision() {
        String ids = Base.of(BUY, FIRST, CLAIM, Lang.EN).ids();
        assertEquals(ids, Base.of(BUY, FIRST, claim(Extent.FULL, "", "", "x"), Lang.ID).ids());
        assertNotEquals(ids, Base.of(SELL, FIRST, CLAIM, Lang.EN).ids());
        assertNotEquals(ids, Base.of(BUY, SECOND, CLAIM, Lang.EN).ids());
    }

    @Test
    void whatCanBeCorrectedIsReadInOneLanguage() {
        Optional<String> english = Base.of(BUY, FIRST, CLAIM, Lang.EN).judged();
        assertNotEquals(english, Base.of(BUY, FIRST, CLAIM, Lang.ID).judged());
        assertEquals(english, judged(claim(Extent.PARTIAL, "gifts", "pemberian", "So it says.")));
        assertNotEquals(english, judged(claim(Extent.CONFLICTS, "gifts", "hadiah", "So it says.")));
        assertNotEquals(english, judged(claim(Extent.PARTIAL, "loans", "hadiah", "So it says.")));
        assertNotEquals(english, judged(claim(Extent.PARTIAL, "gifts", "hadiah", "So it is.")));
    }

    @Test
    void theClaimInTheFileIsReadInBoth() {
        Optional<String> before = Base.of(BUY, FIRST, CLAIM, Lang.EN).claim();
        assertEquals(before, Base.of(BUY, FIRST, CLAIM, Lang.ID).claim());
        assertNotEquals(
                before,
                Base.of(
                                BUY,
                                FIRST,
                                claim(Extent.PARTIAL, "gifts", "pemberian", "So it says."),
                                Lang.EN)
                        .claim());
    }

    @Test
    void aTextIsCutWhereACellEndsAndLosesWhatCannotBeSeen() {
        String most = "a".repeat(32_767);
        assertEquals(most, GapSheet.asInACell(most));
        assertEquals(most, GapSheet.asInACell(most + "b"));
        assertEquals("a".repeat(32_766), GapSheet.asInACell("a".repeat(32_766) + " b"));
        assertEquals("a b", GapSheet.asInACell(" a\u200B b\r\n"));
    }

    @Test
    void theColumnsAreNamedInWordsThatNoLanguageChanges() {
        assertEquals("element", GapSheet.Column.ELEMENT.key());
        assertEquals("confidence", GapSheet.Column.CONFIDENCE.key());
    }

    private static Optional<String> judged(Claim claim) {
        return Base.of(BUY, FIRST, claim, Lang.EN).judged();
    }

    private static Claim claim(Extent extent, String lacks, String kurang, String because) {
        return new Claim(
                List.of(BUY),
                extent,
                Optional.of(Text.of(lacks, kurang)),
                new Text(because, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Span.startOf("act.yaml"));
    }
}
