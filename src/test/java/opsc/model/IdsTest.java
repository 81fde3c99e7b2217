package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids are what they say, and are looked up by the thousand. */
class IdsTest {

    private static final List<String> WORDS =
            List.of(
                    "buy",
                    "sell",
                    "offer",
                    "lend",
                    "watch",
                    "produce",
                    "import",
                    "possess",
                    "transfer",
                    "distribute");

    static List<IntFunction<Object>> ids() {
        return List.of(
                one -> new InstrumentId("aaa-" + one),
                one -> new ObligationId("opsc-" + one),
                one -> new ElementId(new ObligationId("opsc-" + one / 10), WORDS.get(one % 10)),
                one -> new ProvisionId(new InstrumentId("aaa-" + one / 10), WORDS.get(one % 10)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theyAreEqualByWhatTheySay(IntFunction<Object> id) {
        assertEquals(id.apply(12), id.apply(12));
        assertEquals(id.apply(12).hashCode(), id.apply(12).hashCode());
        assertNotEquals(id.apply(12), id.apply(13));
        assertNotEquals(id.apply(12), id.apply(22));
        assertNotEquals(id.apply(12), "12");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aThousandOfThemSpread(IntFunction<Object> id) {
        Set<Integer> hashes = new HashSet<>();
        for (int one = 0; one < 1_000; one++) {
            hashes.add(id.apply(one).hashCode());
        }
        assertTrue(hashes.size() > 900, hashes.size() + " hash codes for a thousand ids");
    }

    @Test
    void theyAreInTheOrderOfTheirTexts() {
        InstrumentId act = new InstrumentId("aaa-act");
        InstrumentId bill = new InstrumentId("aaa-bill");
        assertTrue(act.compareTo(bill) < 0);
        assertTrue(bill.compareTo(act) > 0);
        assertTrue(new ObligationId("opsc-1").compareTo(new ObligationId("opsc-2")) < 0);
        assertTrue(new ProvisionId(act, "s-2").compareTo(new ProvisionId(bill, "s-1")) < 0);
        assertTrue(new ProvisionId(act, "s-2").compareTo(new ProvisionId(act, "s-1")) > 0);
    }
}
