package opsc.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import opsc.model.Catalogue;
import opsc.model.GapReport;
import opsc.model.Obligation;
import opsc.model.Tool;

/**
 * What the two OSCAL files share. An obligation is a control, with one statement; an element is one
 * of its assessment objectives. Ids are ours, UUIDs follow from them, and times are the day asked
 * about, so that the same question gives the same bytes.
 */
final class Oscal {

    /** The version of the published schemas. */
    private static final String VERSION = "1.1.2";

    /** Properties that OSCAL does not define are ours. */
    private static final String NAMESPACE = "urn:opsc";

    /** The namespace of names that are URIs (RFC 4122, appendix C). */
    private static final UUID URI_NAMES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Oscal() {}

    /** The UUID of what has this name, by RFC 4122, version 5: OSCAL knows no version 3. */
    static UUID uuid(String... name) {
        byte[] text = (NAMESPACE + ":" + String.join(":", name)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(16 + text.length);
        named.putLong(URI_NAMES.getMostSignificantBits());
        named.putLong(URI_NAMES.getLeastSignificantBits());
        ByteBuffer hash = ByteBuffer.wrap(sha1(named.put(text).array()));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }

    static UUID uuid(Catalogue catalogue) {
        return uuid("catalogue", catalogue.id());
    }

    /** The id of an obligation's only statement. */
    static String statement(Obligation obligation) {
        return obligation.id() + "_smt";
    }

    /** The start of the day asked about. */
    static String time(GapReport report) {
        return report.asOf() + "T00:00:00Z";
    }

    static void metadata(JsonWriter json, String title, GapReport report) throws IOException {
        json.key("metadata").object();
        markup(json, "title", title);
        json.key("last-modified").value(time(report));
        json.key("version").value(Tool.VERSION);
        json.key("oscal-version").value(VERSION);
        json.endObject();
    }

    /** Text that cannot act as markup, on one line. */
    static void markup(JsonWriter json, String key, String text) throws IOException {
        json.key(key).value(Markdown.escape(text.replaceAll("\\s+", " ").strip()));
    }

    /** A property of ours, inside an open array. */
    static void property(JsonWriter json, String name, String value) throws IOException {
        json.object();
        json.key("name").value(name);
        json.key("ns").value(NAMESPACE);
        json.key("value").value(value.replaceAll("\\s+", " ").strip());
        json.endObject();
    }
}
