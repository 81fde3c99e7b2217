package opsc.model;

import java.util.Optional;

/** A passage in English and, where somebody has written it, in Indonesian. */
public record Text(String en, Optional<String> id) {

    public static Text of(String en, String id) {
        return new Text(en, Optional.of(id));
    }

    /** The passage in {@code lang}; English where there is no Indonesian. */
    public String in(Lang lang) {
        return lang == Lang.ID ? id.orElse(en) : en;
    }
}
