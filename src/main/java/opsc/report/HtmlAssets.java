package opsc.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script that go into each HTML report, read once. */
final class HtmlAssets {

    static final String CSS = Palette.css() + read("report.css");
    static final String SCRIPT = read("report.js");

    private HtmlAssets() {}

    /**
     * What the page may do: use its own style and script, known by their digests, and nothing else.
     * Keeps a browser from the network and from any script that came with the data.
     */
    static String policy() {
        return "default-src 'none'; style-src '"
                + digest(CSS)
                + "'; script-src '"
                + digest(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** A file beside the style sheet, its lines ended by {@code \n} on every machine. */
    static String read(String name) {
        try (InputStream in = HtmlAssets.class.getResourceAsStream("/html/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no html/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String digest(String code) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(code.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
