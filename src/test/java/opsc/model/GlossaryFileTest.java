package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the file of terms is read. */
class GlossaryFileTest {

    private static final String FILE =
            """
            # A comment.

            term: one
            # Another.
            treaty.en: old one
            treaty.id: lama
            preferred.en: one: the new
            preferred.id: baru
            avoid.en: bad one; worst one
            keep.en: old one house
            named.id: istilah lama
            note.en: Why.
            note.id: Sebabnya.
            source: guide
            confidence: verified


            term: two
            preferred.en: two
            preferred.id: dua
            note.en: Why.
            note.id: Sebabnya.
            source: guide
            confidence: unverified
            """;

    @Test
    void eachBlockIsAnEntry() {
        Text note = Text.of("Why.", "Sebabnya.");
        Glossary.Entry one =
                new Glossary.Entry(
                        "one",
                        Optional.of(Text.of("old one", "lama")),
                        Text.of("one: the new", "baru"),
                        Map.of(Lang.EN, List.of("bad one", "worst one"), Lang.ID, List.of()),
                        Map.of(Lang.EN, List.of("old one house"), Lang.ID, List.of()),
                        Map.of(Lang.EN, List.of(), Lang.ID, List.of("istilah lama")),
                        note,
                        "guide",
                        Confidence.VERIFIED);
        Map<Lang, List<String>> none = Map.of(Lang.EN, List.of(), Lang.ID, List.of());
        Glossary.Entry two =
                new Glossary.Entry(
                        "two",
                        Optional.empty(),
                        Text.of("two", "dua"),
                        none,
                        none,
                        none,
                        note,
                        "guide",
                        Confidence.UNVERIFIED);
        assertEquals(List.of(one, two), Glossary.of(FILE).entries());
        assertEquals(List.of(one, two), Glossary.of(FILE + "\n").entries());
    }
}
