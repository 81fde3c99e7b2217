package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opsc.data.Shipped;
import opsc.model.State;
import opsc.model.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {

    private static final List<Object> VALUES =
            List.of(
                    "",
                    "caf\u00E9 \uD83D\uDE00",
                    0,
                    -1,
                    Integer.MIN_VALUE,
                    Long.MAX_VALUE,
                    Long.MIN_VALUE,
                    true,
                    false,
                    LocalDate.of(1945, 8, 18),
                    Optional.empty(),
                    Optional.of(List.of()),
                    Set.of("one"));

    static List<String> states() {
        return Shipped.codes();
    }

    @Test
    void whatHasEveryKeyComesBack() {
        for (String code : List.of("aaa", "bbb")) {
            State state = ExampleTest.state(code);
            assertEquals(Optional.of(state), Snapshot.read(Snapshot.of(state), State.class));
        }
        byte[] bytes = Snapshot.of(SchemaTest.yardsticks().parts());
        Yardsticks read = Yardsticks.of(Snapshot.read(bytes, List.class).orElseThrow());
        assertEquals(SchemaTest.yardsticks().catalogues(), read.catalogues());
    }

    @ParameterizedTest
    @MethodSource("states")
    @Tag("slow")
    void aStateComesBackAsItWas(String code) {
        State state = Shipped.state(code);
        assertEquals(Optional.of(state), Snapshot.read(Snapshot.of(state), State.class));
    }

    @Test
    @Tag("slow")
    void theCataloguesComeBackAsTheyWere() {
        byte[] bytes = Snapshot.of(Shipped.YARDSTICKS.parts());
        Yardsticks read = Yardsticks.of(Snapshot.read(bytes, List.class).orElseThrow());
        assertEquals(Shipped.YARDSTICKS.catalogues(), read.catalogues());
        assertEquals(Shipped.YARDSTICKS.ids(), read.ids());
    }

    @Test
    void everyKindOfValueComesBack() {
        assertEquals(Optional.of(VALUES), Snapshot.read(Snapshot.of(VALUES), List.class));
    }

    @Test
    void aSmallNumberTakesAByte() {
        assertEquals(Snapshot.of(List.of(0)).length, Snapshot.of(List.of(1)).length);
    }

    @Test
    void bytesCutShortOrChangedAreNothing() {
        byte[] whole = Snapshot.of(VALUES);
        for (int at = 0; at < whole.length; at++) {
            byte[] shorter = Arrays.copyOf(whole, at);
            assertEquals(Optional.empty(), Snapshot.read(shorter, List.class));
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertEquals(Optional.empty(), Snapshot.read(changed, List.class));
        }
    }

    @Test
    void anotherTypeThanAskedForIsNothing() {
        byte[] text = Snapshot.of(Text.of("one", "satu"));
        assertEquals(Optional.empty(), Snapshot.read(text, State.class));
    }

    @Test
    void whatNoRecordOfTheModelHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Snapshot.of(new Object()));
    }
}
