package opsc.model;

import java.util.Optional;

/**
 * A passage in English and, where somebody has written it, in Indonesian.
 *
 * @param terms how it is told to people; names, titles and quotations are told as they are written
 */
public record Text(String en, Optional<String> id, Terms terms) {

    /** A passage that is told as it is written. */
    public Text(String en, Optional<String> id) {
        this(en, id, Terms.TREATY);
    }

    public static Text of(String en, String id) {
        return new Text(en, Optional.of(id));
    }

    /** The passage for people, in {@code lang}; English where there is no Indonesian. */
    public String in(Lang lang) {
        return lang == Lang.ID && id.isPresent()
                ? terms.tell(id.get(), Lang.ID)
                : terms.tell(en, Lang.EN);
    }

    /** The same as it stands in the data, for formats that programs read. */
    public String written(Lang lang) {
        return lang == Lang.ID ? id.orElse(en) : en;
    }

    /** As it stands in the data, whatever the terms: fingerprints rest on it. */
    @Override
    public String toString() {
        return "Text[en=" + en + ", id=" + id + "]";
    }
}
