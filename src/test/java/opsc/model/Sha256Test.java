package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The sums are those of {@code sha256sum}. */
class Sha256Test {

    @Test
    void ofATextItIsThatOfItsBytes() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Sha256.of("abc"));
    }

    @Test
    void ofAStreamItIsThatOfAllItHolds() throws IOException {
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'a');
        String sum = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
        assertEquals(sum, Sha256.of(million));
        assertEquals(sum, Sha256.of(new ByteArrayInputStream(million)));
    }
}
