package opsc.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.diagnostic.Message;

/** Finds the names that a mistyped one may mean. */
public final class Nearest {

    /**
     * After so many errors no names are compared any more: with tens of thousands of both it takes
     * seconds for each hundred.
     */
    static final int MOST_HINTS = 50;

    private static final int MOST = 3;

    private Nearest() {}

    /**
     * "did you mean `a` or `b`?" if any name is near, else the names themselves if they are few.
     */
    public static Optional<Message> help(String wrong, Collection<String> names) {
        Optional<Message> meant = meant(wrong, names);
        // An id that is missing has a problem of its own.
        List<String> written = names.stream().filter(name -> !name.isEmpty()).toList();
        return meant.isPresent() || written.isEmpty() || written.size() > 14
                ? meant
                : Optional.of(Message.of("one of %s", either(written)));
    }

    /** "did you mean `a` or `b`?" if any name is near. */
    public static Optional<Message> meant(String wrong, Collection<String> names) {
        List<String> near = near(wrong, names);
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("did you mean %s?", either(near)));
    }

    static List<String> near(String wrong, Collection<String> names) {
        int reach = Math.max(2, wrong.length() / 4);
        record Scored(String name, int distance) {}
        return names.stream()
                // No nearer than their lengths are: this only saves time.
                .filter(name -> Math.abs(name.length() - wrong.length()) <= reach)
                .map(name -> new Scored(name, distance(wrong, name)))
                .filter(scored -> scored.distance() <= reach)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** "`a`, `b` or `c`". */
    public static Message either(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? Message.untranslated("`" + names.get(0) + "`")
                : Message.of(
                        "%s or `%s`",
                        names.subList(0, last).stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ")),
                        names.get(last));
    }

    /** Levenshtein distance with neighbours swapped counted once. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1),
                                cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
