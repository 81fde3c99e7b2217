package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyTest {

    @ParameterizedTest
    @CsvSource({"administrative fine, true", "loss of office, false", ", false"})
    void whatAnAuthorityImposesIsASanction(String other, boolean administrative) {
        Penalty penalty =
                new Penalty(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(other).map(en -> new Text(en, Optional.empty())));
        assertEquals(administrative, penalty.isAdministrative());
    }
}
