package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import opsc.model.Catalogue;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;

/** What is told of a catalogue that says something twice, and what stands with a duty. */
class CatalogueLoaderTest {

    private final Problems problems = new Problems();

    @Test
    void anElementHasAnIdOfItsOwn() {
        load(ClaimChangesTest.TREATY.replace("{id: sell,", "{id: buy,"));
        assertEquals(
                List.of("the id `buy` is used twice"),
                problems.all().stream().map(one -> one.message().in(Lang.EN)).toList());
    }

    @Test
    void adviceStandsWithTheSourceThatItNames() {
        String advice =
                "guidance: [{source: b, place: p. 1, confidence: verified, note: {en: Do it.}}]";
        Catalogue catalogue =
                load(ClaimChangesTest.TREATY
                                .replace(
                                        "obligations:",
                                        "  sources: [{id: a, title: A}, {id: b, title: B}]\nobligations:")
                                .replaceFirst("met_by: law", "met_by: law\n    " + advice))
                        .catalogues()
                        .get(0);
        assertEquals(
                List.of("b"),
                catalogue.byId().values().stream()
                        .flatMap(one -> one.guidance().stream())
                        .map(one -> one.source().id())
                        .toList());
    }

    private Yardsticks load(String text) {
        RawFile raw = new RawFile("opsc.yaml", text.getBytes(StandardCharsets.UTF_8));
        return CatalogueLoader.load(List.of(raw), problems);
    }
}
