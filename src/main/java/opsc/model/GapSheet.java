package opsc.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the writer of the Gaps sheet of a workbook and the reader of an edited one agree on.
 *
 * <p>The first row, hidden, names the columns in words that no language changes; {@link #MARK}
 * heads the last one and is followed there by state, catalogue and language.
 */
public final class GapSheet {

    /** The first word in the head of the column that holds the fingerprints. */
    public static final String MARK = "opsc-gaps-1";

    /** The longest text that a cell holds. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int DIGITS = 12;

    private GapSheet() {}

    /** The columns that are read back. */
    public enum Column {
        ELEMENT,
        PROVISION,
        EXTENT,
        LACKS,
        BECAUSE,
        CONFIDENCE;

        /** Its word in the hidden first row. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may be corrected in a row: what the claim says, in one language. */
    public record Judged(String extent, String lacks, String because) {

        public Judged {
            extent = asInACell(extent);
            lacks = asInACell(lacks);
            because = asInACell(because);
        }

        public static Judged of(Claim claim, Lang lang) {
            return new Judged(
                    claim.extent().word(),
                    claim.lacks().map(text -> text.written(lang)).orElse(""),
                    claim.because().written(lang));
        }
    }

    /**
     * The fingerprint of a row as it was written: an edited row shows by it what it was before, and
     * whether the claim in the file has changed since.
     *
     * @param ids of element and provision
     * @param judged of what could be corrected; empty where no claim was made, or none that can be
     *     corrected here
     * @param claim of the claim in both languages
     */
    public record Base(String ids, Optional<String> judged, Optional<String> claim) {

        /** Of an element without a claim. */
        public static Base of(ElementId element) {
            return new Base(ids(element.toString(), ""), Optional.empty(), Optional.empty());
        }

        /** Of a claim that was made on another catalogue's element. */
        public static Base elsewhere(
                ElementId element, ProvisionId provision, Claim claim, Lang lang) {
            Base base = of(element, provision, claim, lang);
            return new Base(base.ids(), base.judged(), Optional.empty());
        }

        public static Base of(ElementId element, ProvisionId provision, Claim claim, Lang lang) {
            return new Base(
                    ids(element.toString(), provision.toString()),
                    Optional.of(of(Judged.of(claim, lang))),
                    Optional.of(of(claim)));
        }

        public static String ids(String element, String provision) {
            return digest(element + "\n" + provision);
        }

        public static String of(Judged judged) {
            return digest(String.join("\n", judged.extent(), judged.lacks(), judged.because()));
        }

        public static String of(Claim claim) {
            return digest(
                    String.join(
                            "\n",
                            claim.extent().word(),
                            claim.lacks().toString(),
                            claim.because().toString(),
                            claim.checked().map(Checked::confidence).toString()));
        }

        /** The inverse of {@link #toString}; empty for anything else. */
        public static Optional<Base> parse(String written) {
            List<String> parts = List.of(written.split("-", -1));
            boolean digests = parts.stream().allMatch(part -> part.matches("[0-9a-f]{12}"));
            return digests && parts.size() <= 3
                    ? Optional.of(new Base(parts.get(0), part(parts, 1), part(parts, 2)))
                    : Optional.empty();
        }

        private static Optional<String> part(List<String> parts, int at) {
            return at < parts.size() ? Optional.of(parts.get(at)) : Optional.empty();
        }

        @Override
        public String toString() {
            return ids + judged.map("-"::concat).orElse("") + claim.map("-"::concat).orElse("");
        }
    }

    private static String digest(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }

    /**
     * A text as a cell gives it back: without blanks at the ends and characters that cannot be seen
     * (zero width, direction), cut where a cell ends.
     */
    public static String asInACell(String text) {
        String even =
                text.replace("_x000D_", "")
                        .replace("\r\n", "\n")
                        .replaceAll("\\p{Cf}+", "")
                        .strip();
        return even.substring(0, Math.min(even.length(), MOST_CHARACTERS)).strip();
    }
}
