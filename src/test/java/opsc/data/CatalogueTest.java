package opsc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opsc.model.Element;
import opsc.model.Obligation;
import opsc.model.Phase;
import opsc.model.Strength;
import org.junit.jupiter.api.Test;

/** The catalogue of the OPSC holds what its compilers counted on 22 November 2026. */
class CatalogueTest {

    private static final List<Obligation> OBLIGATIONS = Shipped.opsc().obligations();

    @Test
    void thereAre57ObligationsAnd189ElementsOfTheTreaty() {
        assertEquals(57, OBLIGATIONS.size());
        assertEquals(
                189,
                OBLIGATIONS.stream()
                        .flatMap(one -> one.elements().stream())
                        .filter(one -> one.beyond().isEmpty())
                        .count());
    }

    @Test
    void theStrengthsAddUp() {
        Map<Strength, Integer> counts = new EnumMap<>(Strength.class);
        OBLIGATIONS.forEach(one -> counts.merge(one.strength(), 1, Integer::sum));
        assertEquals(
                Map.of(
                        Strength.SHALL, 33,
                        Strength.SHALL_QUALIFIED, 14,
                        Strength.DEFINITION, 3,
                        Strength.MAY, 3,
                        Strength.SAVINGS, 3,
                        Strength.COMMITTEE_POWER, 1),
                counts);
    }

    @Test
    void thePhasesAddUp() {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        OBLIGATIONS.forEach(one -> counts.merge(one.phase(), 1, Integer::sum));
        assertEquals(
                Map.of(Phase.ERADICATION, 32, Phase.JUDICIAL_PROCESS, 19, Phase.PREVENTION, 6),
                counts);
    }

    @Test
    void everyIdFollowsFromItsPinpoint() {
        for (Obligation one : OBLIGATIONS) {
            String fromPinpoint =
                    one.pinpoint()
                            .toString()
                            .replace(" opening words", "")
                            .replaceFirst("^art\\. ", "")
                            .replaceAll("[()]+", "-")
                            .replaceAll("-$", "");
            assertEquals("opsc-" + fromPinpoint, one.id().value());
        }
    }

    @Test
    void everyTextStandsInBothLanguages() {
        for (Obligation one : OBLIGATIONS) {
            assertTrue(
                    one.title().id().isPresent() && one.summary().id().isPresent(),
                    one.id().value());
            for (Element element : one.elements()) {
                assertTrue(element.title().id().isPresent(), element.id().toString());
            }
        }
    }

    @Test
    void theCommitteesReadingNamesItsPlace() {
        OBLIGATIONS.stream()
                .flatMap(one -> one.elements().stream())
                .flatMap(one -> one.beyond().stream())
                .forEach(beyond -> assertTrue(beyond.place().startsWith("Sec."), beyond.place()));
    }
}
