package opsc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import opsc.model.Text;

/**
 * Words of the field that mean the same, in both languages: whoever searches for one finds the
 * others.
 */
final class Synonyms {

    private final List<List<String>> groups;

    /**
     * @param lines one group to a line, its words in lower case and apart by commas; {@code #}
     *     starts a comment line
     */
    Synonyms(String lines) {
        this.groups =
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.strip().split("\\s*,\\s*")))
                        .toList();
    }

    /** The groups that come with the tool. */
    static Synonyms ofTheField() {
        return Loaded.GROUPS;
    }

    private static final class Loaded {
        private static final Synonyms GROUPS = new Synonyms(HtmlAssets.read("synonyms.txt"));
    }

    /**
     * What a search should also find a row by: its names in the other language, and every word that
     * means the same as one in the row; sorted, in lower case, without what {@code shown} says
     * already.
     *
     * @param names what the row is about
     * @param told what it says beside that
     */
    String of(List<Text> names, List<Text> told, String shown) {
        TreeSet<String> words = new TreeSet<>(passages(names));
        String all = String.join("\n", passages(names)) + "\n" + String.join("\n", passages(told));
        for (List<String> group : groups) {
            if (group.stream().anyMatch(word -> says(all, word))) {
                words.addAll(group);
            }
        }
        String visible = shown.toLowerCase(Locale.ROOT);
        words.removeIf(visible::contains);
        return String.join(" | ", words);
    }

    /** Whether a word of {@code all} starts with {@code word}. */
    private static boolean says(String all, String word) {
        int at = all.indexOf(word);
        while (at > 0 && Character.isLetter(all.codePointBefore(at))) {
            at = all.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static List<String> passages(List<Text> texts) {
        List<String> passages = new ArrayList<>();
        for (Text text : texts) {
            passages.add(text.en().toLowerCase(Locale.ROOT));
            text.id().ifPresent(id -> passages.add(id.toLowerCase(Locale.ROOT)));
        }
        return passages;
    }
}
