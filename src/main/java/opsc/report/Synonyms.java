package opsc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opsc.model.Text;

/**
 * Words of the field that mean the same, in both languages: whoever searches for one finds the
 * others.
 */
final class Synonyms {

    private final List<Group> groups;

    private record Group(List<String> words, Pattern any) {

        static Group of(String line) {
            List<String> words = List.of(line.strip().split("\\s*,\\s*"));
            String any = String.join("|", words.stream().map(Pattern::quote).toList());
            return new Group(words, Pattern.compile("(?<!\\p{L})(?:" + any + ")"));
        }
    }

    /**
     * @param lines one group to a line, its words in lower case and apart by commas; {@code #}
     *     starts a comment line
     */
    Synonyms(String lines) {
        this.groups =
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Group::of)
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
        for (Group group : groups) {
            if (group.any().matcher(all).find()) {
                words.addAll(group.words());
            }
        }
        String visible = shown.toLowerCase(Locale.ROOT);
        words.removeIf(visible::contains);
        return String.join(" | ", words);
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
