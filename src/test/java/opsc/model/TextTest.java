package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextTest {

    /** A fingerprint written by an earlier version must still be found. */
    @Test
    void asTextItIsTheSameForEver() {
        assertEquals("Text[en=a, id=Optional[b]]", Text.of("a", "b").toString());
        assertEquals(
                "Text[en=a, id=Optional.empty]",
                new Text("a", Optional.empty(), Optional.of(Terms.BOTH)).toString());
    }

    @Test
    void itIsEqualToWhatSaysTheSameInTheSameTerms() {
        Text text = Text.of("a", "b");
        assertEquals(text, Text.of("a", "b"));
        assertEquals(text.hashCode(), Text.of("a", "b").hashCode());
        assertNotEquals(text, Text.of("c", "b"));
        assertNotEquals(text, Text.of("a", "c"));
        assertNotEquals(text, new Text("a", Optional.of("b"), Optional.of(Terms.BOTH)));
        assertNotEquals(text, "a");
        assertNotEquals(text.hashCode(), Text.of("c", "b").hashCode());
    }

    @Test
    void whereThereIsNoIndonesianItIsEnglish() {
        assertEquals("b", Text.of("a", "b").in(Lang.ID));
        assertEquals("a", Text.of("a", "b").in(Lang.EN));
        assertEquals("a", new Text("a", Optional.empty()).in(Lang.ID));
    }

    @Test
    void atTheStartOfALineItHasACapital() {
        assertEquals("An act", Text.of("an act", "suatu perbuatan").heading(Lang.EN));
        assertEquals("Suatu perbuatan", Text.of("an act", "suatu perbuatan").heading(Lang.ID));
        assertEquals("", new Text("", Optional.empty()).heading(Lang.EN));
    }
}
