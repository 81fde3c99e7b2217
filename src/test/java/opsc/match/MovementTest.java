package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import opsc.model.Changes;
import opsc.model.Changes.Direction;
import opsc.model.Changes.Movement;
import opsc.model.ObligationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way an obligation moved when the law changed on one day. */
class MovementTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /** Of two elements that are both asked for. */
    @ParameterizedTest(name = "buying {0} -> {1}, selling {2} -> {3}: {4}")
    @CsvSource({
        "'', partial, '', '', BETTER, true",
        "partial, full, partial, full, BETTER, true",
        "full, partial, full, full, WORSE, true",
        "partial, '', '', '', WORSE, true",
        "partial, full, partial, partial, BETTER, false",
        "full, partial, partial, partial, WORSE, false",
        "partial, full, full, partial, OTHER, false",
    })
    void theStatusTellsOrElseTheElements(
            String buy,
            String nowBuy,
            String sell,
            String nowSell,
            Direction direction,
            boolean ofStatus) {
        Movement moved =
                moved(
                        "opsc-1",
                        claim("opsc-1", "buy", buy) + claim("opsc-1", "sell", sell),
                        claim("opsc-1", "buy", nowBuy) + claim("opsc-1", "sell", nowSell));
        assertEquals(direction, moved.direction());
        assertEquals(ofStatus, moved.isOfStatus());
    }

    @Test
    void theStatusTellsEvenIfAnElementThatIsNotNeededMovedTheOtherWay() {
        Movement moved =
                moved(
                        "opsc-2",
                        claim("opsc-2", "temporary", "partial"),
                        claim("opsc-2", "definitive", "full"));
        assertEquals(2, moved.elements().size());
        assertEquals(Direction.BETTER, moved.direction());
    }

    @Test
    void fromWhatNobodyAssessedThereIsNoDirection() {
        Question question = Aland.question(DAY, provision("s-1", "{from: 2010-01-01}", ""));
        Changes changes =
                Differing.between(
                        Matching.answer(question.on(LocalDate.of(2009, 12, 31))),
                        Matching.answer(question));
        for (Movement moved : changes.movements()) {
            assertEquals(Direction.OTHER, moved.direction());
            assertEquals(true, moved.isOfStatus());
        }
        assertEquals(3, changes.movements().size());
    }

    private static Movement moved(String obligation, String before, String after) {
        Question question =
                Aland.question(
                        DAY,
                        provision("s-1", "{from: 2010-01-01, until: 2020-01-01}", before)
                                + provision("s-2", "{from: 2020-01-01}", after));
        Changes changes =
                Differing.between(
                        Matching.answer(question.on(DAY.minusDays(1))), Matching.answer(question));
        return changes.movements().stream()
                .filter(one -> one.after().obligation().id().equals(new ObligationId(obligation)))
                .findFirst()
                .orElseThrow();
    }

    private static String provision(String id, String inForce, String claims) {
        return """
              - id: %s
                pinpoint: s. 1
                phase: [eradication, judicial-process]
                kind: offence
                summary: {en: Trade is an offence.}
                protects: {under: 18}
                online: neutral
                in_force: %s
                checked: {confidence: verified}
            """
                        .formatted(id, inForce)
                + (claims.isEmpty() ? "" : "    covers:\n" + claims);
    }

    private static String claim(String obligation, String element, String extent) {
        if (extent.isEmpty()) {
            return "";
        }
        String lacks = extent.equals("full") ? "" : ", lacks: {en: something}";
        return "      - {obligation: %s, elements: [%s], extent: %s, because: {en: So it says.}%s}\n"
                .formatted(obligation, element, extent, lacks);
    }
}
