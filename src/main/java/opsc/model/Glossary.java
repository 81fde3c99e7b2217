package opsc.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of the treaty beside those that the field prefers, and words that are never right
 * (Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse,
 * 2016 and 2025).
 */
public record Glossary(List<Entry> entries) {

    private static final String FILE = "/opsc/glossary.txt";

    /** The glossary that comes with the tool; read when it is first asked for. */
    public static Glossary ofTheField() {
        return Loaded.GLOSSARY;
    }

    private static final class Loaded {
        private static final Glossary GLOSSARY = read();
    }

    /**
     * One notion and its names.
     *
     * @param treaty empty where the treaty does not use the word
     * @param avoid words for it that are never right, lower case
     * @param keep passages in which the treaty's term is part of something else and stays
     * @param named how a text names one of them without using it, lower case
     */
    public record Entry(
            String id,
            Optional<Text> treaty,
            Text preferred,
            Map<Lang, List<String>> avoid,
            Map<Lang, List<String>> keep,
            Map<Lang, List<String>> named,
            Text note,
            String source,
            Confidence confidence) {

        public Entry {
            avoid = Map.copyOf(avoid);
            keep = Map.copyOf(keep);
            named = Map.copyOf(named);
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

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(one -> one.id().equals(id)).findFirst();
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

    /**
     * {@code text} with the preferred terms; a name in capitals and what stands in quotes are left.
     *
     * @param withTreaty whether the treaty's term follows in brackets at its first use
     */
    String told(String text, Lang lang, boolean withTreaty) {
        String told = text;
        for (Entry entry : entries) {
            if (entry.treaty().isPresent()) {
                told = told(told, entry, lang, withTreaty);
            }
        }
        return told;
    }

    private static String told(String text, Entry entry, Lang lang, boolean withTreaty) {
        String term = entry.treaty().orElseThrow().in(lang);
        int at = find(text, term, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder told = new StringBuilder();
        boolean first = withTreaty;
        int done = 0;
        for (; at >= 0; at = find(text, term, at + 1)) {
            if (isQuoted(text, at) || isKept(text, at, term, entry.keep().get(lang))) {
                continue;
            }
            String preferred = entry.preferred().in(lang);
            told.append(text, done, at);
            told.append(
                    text.charAt(at) == term.charAt(0)
                            ? preferred
                            : Character.toUpperCase(preferred.charAt(0)) + preferred.substring(1));
            if (first) {
                told.append(" (").append(term).append(')');
                first = false;
            }
            done = at + term.length();
        }
        return told.append(text, done, text.length()).toString();
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
        while (at > 0 && Character.toLowerCase(text.charAt(at - 1)) != phrase.charAt(0)) {
            at = text.indexOf(rest, at + 1);
        }
        return at - (at > 0 ? 1 : 0);
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
        for (int before = 0; before < at; before++) {
            char mark = text.charAt(before);
            if (mark == '"') {
                quoted = !quoted;
            } else if (mark == '“' || mark == '”') {
                quoted = mark == '“';
            }
        }
        return quoted;
    }

    private static Glossary read() {
        try (InputStream in = Glossary.class.getResourceAsStream(FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From blocks of {@code key: value} lines; {@code #} starts a comment line. */
    static Glossary of(String file) {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> block = new HashMap<>();
        for (String line : file.lines().toList()) {
            if (line.isBlank() && !block.isEmpty()) {
                entries.add(entry(block));
                block = new HashMap<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                block.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        if (!block.isEmpty()) {
            entries.add(entry(block));
        }
        return new Glossary(entries);
    }

    private static Entry entry(Map<String, String> block) {
        return new Entry(
                block.get("term"),
                block.containsKey("treaty.en")
                        ? Optional.of(text(block, "treaty"))
                        : Optional.empty(),
                text(block, "preferred"),
                phrases(block, "avoid"),
                phrases(block, "keep"),
                phrases(block, "named"),
                text(block, "note"),
                block.get("source"),
                Confidence.valueOf(block.get("confidence").toUpperCase(Locale.ROOT)));
    }

    private static Text text(Map<String, String> block, String key) {
        return Text.of(block.get(key + ".en"), block.get(key + ".id"));
    }

    private static Map<Lang, List<String>> phrases(Map<String, String> block, String key) {
        Map<Lang, List<String>> phrases = new HashMap<>();
        for (Lang lang : Lang.values()) {
            String all = block.getOrDefault(key + "." + lang.word(), "");
            phrases.put(lang, all.isEmpty() ? List.of() : List.of(all.split("; ")));
        }
        return phrases;
    }
}
