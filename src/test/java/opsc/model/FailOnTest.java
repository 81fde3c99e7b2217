package opsc.model;

import static opsc.model.Verdict.Kind.CHANGED;
import static opsc.model.Verdict.Kind.CONFLICT;
import static opsc.model.Verdict.Kind.EXPIRED;
import static opsc.model.Verdict.Kind.NEW_GAP;
import static opsc.model.Verdict.Kind.REGRESSION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which differences make a check fail. */
class FailOnTest {

    @Test
    void eachStepFailsOnWhatTheOneBeforeDoesAndMore() {
        assertEquals(Set.of(), failing(FailOn.NONE));
        assertEquals(Set.of(CONFLICT, REGRESSION), failing(FailOn.REGRESSION));
        assertEquals(Set.of(CONFLICT, REGRESSION, NEW_GAP, EXPIRED), failing(FailOn.NEW));
        assertEquals(Set.of(CONFLICT, REGRESSION, NEW_GAP, EXPIRED, CHANGED), failing(FailOn.ANY));
    }

    private static Set<Verdict.Kind> failing(FailOn failOn) {
        return Stream.of(Verdict.Kind.values()).filter(failOn::fails).collect(Collectors.toSet());
    }
}
