package opsc.model;

import java.util.Optional;

/** Who could know: whether a wording was read, and in which source. */
public record Checked(Confidence confidence, Optional<String> source, Optional<Text> note) {
    public boolean isVerified() {
        return confidence == Confidence.VERIFIED;
    }
}
