package opsc.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The terms of the treaty beside those that the field prefers, and words that are never right
 * (Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse,
 * 2016 and 2025).
 */
public record Glossary(List<Entry> entries) {

    /** The glossary that comes with the tool. */
    public static Glossary ofTheField() {
        return OfTheField.GLOSSARY;
    }

    private static final class OfTheField {
        private static final Glossary GLOSSARY = new Glossary(TerminologyGuidelines.ENTRIES);
    }

    /**
     * One notion and its names.
     *
     * @param treaty empty where the treaty does not use the word
     * @param avoid words for it that are never right, lower case
     * @param named how a text names one of them without using it, lower case
     */
    public record Entry(
            String id,
            Optional<TreatyTerm> treaty,
            Text preferred,
            Map<Lang, List<String>> avoid,
            Map<Lang, List<String>> named,
            Text note,
            List<Source> sources,
            Confidence confidence) {

        public Entry {
            avoid = Map.copyOf(avoid);
            named = Map.copyOf(named);
            sources = List.copyOf(sources);
        }

        /** All that it goes by in either language, written as ids. */
        public Set<String> names() {
            Set<String> names = new LinkedHashSet<>(List.of(id));
            for (Lang lang : Lang.values()) {
                treaty.ifPresent(used -> names.add(asId(used.term().in(lang))));
                names.add(asId(preferred.in(lang)));
                avoid.get(lang).forEach(word -> names.add(asId(word)));
            }
            return names;
        }
    }

    /**
     * The treaty's own term.
     *
     * @param pinpoint where the treaty defines it, or uses it
     * @param keep passages in which it is part of something else and stays
     */
    public record TreatyTerm(Text term, Pinpoint pinpoint, Map<Lang, List<String>> keep) {

        public TreatyTerm {
            keep = Map.copyOf(keep);
        }
    }

    /**
     * A word that is never right, as it stands in a text.
     *
     * @param word lower case
     */
    public record Discouraged(String word, Entry entry) {}

    public Glossary {
        entries = List.copyOf(entries);
    }

    /** The entry with this id or name, in either language, with or without capitals and hyphens. */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(one -> one.names().contains(asId(name))).findFirst();
    }

    private static String asId(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    /** The first word in {@code text} that is never right; what stands in quotes is only named. */
    public Optional<Discouraged> discouraged(String text, Lang lang) {
        String all = text.toLowerCase(Locale.ROOT);
        for (Entry entry : entries) {
            for (String word : entry.avoid().get(lang)) {
                for (int at = find(all, word, 0); at >= 0; at = find(all, word, at + 1)) {
                    if (!isQuoted(all, at) && !isNamed(all, at, word, entry.named().get(lang))) {
                        return Optional.of(new Discouraged(word, entry));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether {@code text} uses a term of the treaty that has a preferred one. */
    boolean isUsedIn(String text, Lang lang) {
        return entries.stream().anyMatch(entry -> use(text, entry.treaty(), lang, 0) >= 0);
    }

    /**
     * {@code text} in {@code terms}; a name in capitals and what stands in quotes are left.
     *
     * @param isFirst whether the treaty's term has to follow in brackets; asked once for each entry
     *     that the text uses
     */
    String told(String text, Lang lang, Terms terms, Predicate<Entry> isFirst) {
        String told = text;
        for (Entry entry : entries) {
            int at = use(told, entry.treaty(), lang, 0);
            if (at >= 0) {
                boolean first = isFirst.test(entry);
                told =
                        switch (terms) {
                            case TREATY -> told;
                            case PREFERRED -> told(told, entry, lang, at, false);
                            case BOTH -> told(told, entry, lang, at, first);
                        };
            }
        }
        return told;
    }

    /**
     * @param at where it is used first
     */
    private static String told(
            String text, Entry entry, Lang lang, int at, boolean treatyInBrackets) {
        String term = entry.treaty().orElseThrow().term().in(lang);
        String preferred = entry.preferred().in(lang);
        StringBuilder told = new StringBuilder();
        String brackets = treatyInBrackets ? " (" + term + ")" : "";
        int done = 0;
        for (int next = at; next >= 0; next = use(text, entry.treaty(), lang, next + 1)) {
            told.append(text, done, next);
            told.append(
                    text.charAt(next) == term.charAt(0)
                            ? preferred
                            : Character.toUpperCase(preferred.charAt(0)) + preferred.substring(1));
            told.append(brackets);
            brackets = "";
            done = next + term.length();
        }
        return told.append(text, done, text.length()).toString();
    }

    /** Where {@code text} next uses the treaty's term as its own; -1 if nowhere. */
    private static int use(String text, Optional<TreatyTerm> treaty, Lang lang, int from) {
        if (treaty.isEmpty()) {
            return -1;
        }
        String term = treaty.get().term().in(lang);
        List<String> keep = treaty.get().keep().get(lang);
        int at = find(text, term, from);
        while (at != -1 && (isQuoted(text, at) || isKept(text, at, term, keep))) {
            at = find(text, term, at + 1);
        }
        return at;
    }

    /** Whether the term at {@code at} is part of a passage that stays. */
    private static boolean isKept(String text, int at, String term, List<String> keep) {
        for (String passage : keep) {
            int within = passage.indexOf(term);
            if (text.startsWith(passage, at - within)) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code phrase} next stands as words of their own; -1 if nowhere. */
    private static int find(String text, String phrase, int from) {
        int at = rest(text, phrase, from);
        while (at >= 0
                && (isWithinWord(text, at - 1) || isWithinWord(text, at + phrase.length()))) {
            at = rest(text, phrase, at + 1);
        }
        return at;
    }

    /** As {@code indexOf}, with or without a capital first letter. */
    private static int rest(String text, String phrase, int from) {
        String rest = phrase.substring(1);
        int at = text.indexOf(rest, from + 1);
        while (at != -1 && Character.toLowerCase(text.charAt(at - 1)) != phrase.charAt(0)) {
            at = text.indexOf(rest, at + 1);
        }
        return Math.max(-1, at - 1);
    }

    private static boolean isWithinWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-');
    }

    private static boolean isNamed(String text, int at, String word, List<String> named) {
        int end = at + word.length();
        return named.stream().anyMatch(way -> text.substring(0, end).endsWith(way));
    }

    private static boolean isQuoted(String text, int at) {
        boolean quoted = false;
        for (char mark : text.substring(0, at).toCharArray()) {
            if (mark == '"') {
                quoted = !quoted;
            } else if (mark == '“' || mark == '”') {
                quoted = mark == '“';
            }
        }
        return quoted;
    }
}
