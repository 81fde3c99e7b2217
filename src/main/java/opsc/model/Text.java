package opsc.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A passage in English and, where somebody has written it, in Indonesian.
 *
 * @param terms those in which people are told it; empty where it has no term of the glossary, or is
 *     a name, a title or a quotation, which are told as they are written
 */
public record Text(String en, Optional<String> id, Optional<Terms> terms) {

    /** A passage that is told as it is written. */
    public Text(String en, Optional<String> id) {
        this(en, id, Optional.empty());
    }

    public static Text of(String en, String id) {
        return new Text(en, Optional.of(id));
    }

    /** A passage of our own words, which is told in {@code terms}. */
    public static Text inOurWords(String en, Optional<String> id, Terms terms) {
        Glossary glossary = Glossary.ofTheField();
        boolean hasTerm =
                glossary.isUsedIn(en, Lang.EN)
                        || id.filter(text -> glossary.isUsedIn(text, Lang.ID)).isPresent();
        return new Text(en, id, hasTerm ? Optional.of(terms) : Optional.empty());
    }

    /** The passage for people, in {@code lang}; English where there is no Indonesian. */
    public String in(Lang lang) {
        return terms.isEmpty() ? written(lang) : in(lang, term -> true);
    }

    /**
     * The same within a longer text.
     *
     * @param isFirst whether a term of the glossary that the passage has was not used before it;
     *     asked once for each
     */
    public String in(Lang lang, Predicate<Glossary.Entry> isFirst) {
        return terms.isEmpty()
                ? written(lang)
                : Glossary.ofTheField()
                        .told(written(lang), id.isEmpty() ? Lang.EN : lang, terms.get(), isFirst);
    }

    /** The passage with a capital at its start. */
    String heading(Lang lang) {
        String text = in(lang);
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The same as it stands in the data, for formats that programs read. */
    public String written(Lang lang) {
        return lang == Lang.ID ? id.orElse(en) : en;
    }

    // Written out: the generated equals and hashCode are linked at run time, which each start pays.

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text
                && en.equals(text.en)
                && id.equals(text.id)
                && terms.equals(text.terms);
    }

    @Override
    public int hashCode() {
        return en.hashCode();
    }

    /** As it stands in the data, whatever the terms: fingerprints rest on it. */
    @Override
    public String toString() {
        return "Text[en=" + en + ", id=" + id + "]";
    }
}
