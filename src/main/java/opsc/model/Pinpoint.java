package opsc.model;

import java.util.Optional;

/**
 * The exact place in a treaty or another yardstick, as each language cites it: {@code art.
 * 3(1)(c)}, {@code Pasal 3 ayat (1) huruf c}.
 */
public record Pinpoint(Text cite) {

    private static final String ARTICLE = "art. ";

    /** The words before the letters of an article. */
    private static final String OPENING = "opening words";

    /** As English cites it. An article has the same number in Indonesian; other places stay. */
    public static Pinpoint of(String written) {
        return new Pinpoint(
                written.startsWith(ARTICLE)
                        ? Text.of(
                                written,
                                indonesian("Pasal " + written.substring(ARTICLE.length()))
                                        .replace(OPENING, "kalimat pembuka"))
                        : new Text(written, Optional.empty()));
    }

    /**
     * The places that follow {@code Pasal} in full, as Law 12/2011 has them cited: {@code Pasal 3
     * ayat (1) huruf c} for {@code Pasal 3(1)(c)}. Other places stay; of a remark in both languages
     * the English is left out.
     */
    public static String indonesian(String places) {
        return places.contains("Pasal ")
                ? places.replaceAll("(?<=[0-9A-Z])\\((\\d+[a-z]{0,2})\\)", " ayat ($1)")
                        .replaceAll("(\\([a-z]\\))\\(([ivx]+)\\)", "$1 angka ($2)")
                        .replaceAll("(?<=[0-9A-Z)])\\(([a-z])\\)", " huruf $1")
                        .replaceAll("(angka \\([ivx]+\\))([a-z])\\b", "$1 huruf $2")
                        .replaceAll(" / [^)]*\\)", ")")
                : places;
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
