package opsc.model;

import java.util.Optional;

/**
 * The exact place in a treaty or another yardstick, as each language cites it: {@code art.
 * 3(1)(c)}, {@code Pasal 3(1)(c)}.
 */
public record Pinpoint(Text cite) {

    private static final String ARTICLE = "art. ";

    /** As English cites it. An article has the same number in Indonesian; other places stay. */
    public static Pinpoint of(String written) {
        return new Pinpoint(
                written.startsWith(ARTICLE)
                        ? Text.of(written, "Pasal " + written.substring(ARTICLE.length()))
                        : new Text(written, Optional.empty()));
    }

    public String in(Lang lang) {
        return cite.in(lang);
    }

    /** In English, as in messages and machine formats. */
    @Override
    public String toString() {
        return cite.en();
    }
}
