package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Manifest THEN =
            manifest(
                    Map.of("act.yaml", "1", "old.yaml", "1", "same.yaml", "1"),
                    Map.of("a.csv", "1"));

    @Test
    void filesReadAreToldAsChangedGoneOrNew() {
        Manifest now =
                manifest(
                        Map.of("act.yaml", "2", "new.yaml", "1", "same.yaml", "1"),
                        Map.of("a.csv", "1"));
        Verification verification = new Verification(THEN, now, Map.of("a.csv", "1"));
        assertEquals(List.of("act.yaml"), verification.changedInputs());
        assertEquals(List.of("old.yaml"), verification.goneInputs());
        assertEquals(List.of("new.yaml"), verification.newInputs());
        assertFalse(verification.isSame(), "the report is the same, what it was made from is not");
    }

    @Test
    void aFileWrittenIsTheSameEditedMissingOrOutdated() {
        Manifest now = manifest(THEN.inputs().files(), Map.of("a.csv", "2"));
        assertEquals(
                Verification.Fate.SAME,
                new Verification(THEN, THEN, Map.of("a.csv", "1")).fate("a.csv"));
        assertEquals(
                Verification.Fate.OUTDATED,
                new Verification(THEN, now, Map.of("a.csv", "1")).fate("a.csv"));
        assertEquals(
                Verification.Fate.EDITED,
                new Verification(THEN, now, Map.of("a.csv", "2")).fate("a.csv"));
        assertEquals(
                Verification.Fate.MISSING, new Verification(THEN, now, Map.of()).fate("a.csv"));
    }

    @Test
    void aFileThatTheQuestionGivesAndTheManifestDoesNotNameIsToldAsUnnamed() {
        Manifest now = manifest(THEN.inputs().files(), Map.of("a.csv", "1", "a.md", "1"));
        Verification verification = new Verification(THEN, now, Map.of("a.csv", "1", "a.md", "1"));
        assertEquals(Set.of("a.csv", "a.md"), verification.names());
        assertEquals(Verification.Fate.UNNAMED, verification.fate("a.md"));
        assertFalse(verification.isSame());
    }

    @Test
    void nothingDiffersOnlyWhereNoFileDoes() {
        assertTrue(new Verification(THEN, THEN, Map.of("a.csv", "1")).isSame());
        assertFalse(new Verification(THEN, THEN, Map.of("a.csv", "2")).isSame());
    }

    private static Manifest manifest(Map<String, String> read, Map<String, String> written) {
        return new Manifest(
                "0.1.0",
                List.of("report", "idn"),
                List.of("csv"),
                Inputs.of(read),
                new TreeMap<>(written));
    }
}
