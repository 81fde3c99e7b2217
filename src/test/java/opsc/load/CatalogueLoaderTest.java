package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;

/** What is told of a catalogue that says something twice. */
class CatalogueLoaderTest {

    @Test
    void anElementHasAnIdOfItsOwn() {
        String twice = ClaimChangesTest.TREATY.replace("{id: sell,", "{id: buy,");
        RawFile raw = new RawFile("opsc.yaml", twice.getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();
        CatalogueLoader.load(List.of(raw), problems);
        assertEquals(
                List.of("the id `buy` is used twice"),
                problems.all().stream().map(one -> one.message().in(Lang.EN)).toList());
    }
}
