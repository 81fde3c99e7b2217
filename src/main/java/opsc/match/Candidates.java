package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opsc.model.Catalogue;
import opsc.model.Claim;
import opsc.model.Element;
import opsc.model.Finding;
import opsc.model.Instrument;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Provision;

/**
 * Provisions in force that make no claim on an obligation but might cover what is open: same phase,
 * and a summary that shares with the obligation words that tell the two from others. A hint for the
 * analyst, never a finding: none is better than a far-fetched one.
 */
final class Candidates {

    /** How many are named: as many as somebody will read. */
    private static final int MOST = 5;

    /** Shorter words say nothing about the subject. */
    private static final int SHORTEST_WORD = 5;

    /** Words that begin with the same letters are taken for one: "prosecuted", "prosecution". */
    private static final int STEM = 8;

    /** A word that more than one provision in so many uses says nothing. */
    private static final int ONE_IN = 15;

    /** A word that more obligations use says nothing of one of them. */
    private static final int MOST_OBLIGATIONS = 4;

    /** One shared word is chance. */
    private static final int FEWEST_SHARED = 2;

    /** At least one in so many of the words of a provision is shared: else it is about more. */
    private static final int SHARE = 5;

    /** Words without a subject of their own. */
    private static final Set<String> EVERYWHERE =
            stems(
                    """
                    above acts administrative against allow allowed already among another appropriate
                    article articles because become becomes before being between cannot carry child
                    children committed could country crime crimes criminal details either every
                    everywhere extent first follow follows foreseen forms general given gives include
                    includes including information itself least legal listed makes making matter
                    matters means measure measures member members might named names needed neither
                    offence offences offender offenders order other others parts party parties person
                    persons place places possible provision provisions public punishable punished reach
                    reached relevant right rights rules second serve serves shall should since social
                    special state states still taken takes themselves there these thing things third
                    those through until using whatever where whether which while whole wholly within
                    without would about their under after based basis cases apply applied applies
                    """);

    private int entries;
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, Integer> obligations = new HashMap<>();

    /**
     * @param words how many its summary has
     */
    private record Entry(
            Instrument instrument, Provision provision, Set<ObligationId> claimed, int words) {}

    private record Scored(Entry entry, int score) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            return score != other.score
                    ? other.score - score
                    : entry.provision().id().compareTo(other.entry.provision().id());
        }
    }

    Candidates(List<Instrument> counted, LocalDate day, Catalogue catalogue) {
        for (Obligation obligation : catalogue.obligations()) {
            stems(subject(obligation)).forEach(word -> obligations.merge(word, 1, Integer::sum));
        }
        for (Instrument instrument : counted) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(day, provision)) {
                    add(instrument, provision);
                }
            }
        }
    }

    private void add(Instrument instrument, Provision provision) {
        Set<ObligationId> claimed = new HashSet<>();
        for (Claim claim : provision.covers()) {
            claimed.add(claim.obligation());
        }
        Set<String> words = told(provision.summary().en());
        Entry entry = new Entry(instrument, provision, claimed, words.size());
        entries++;
        for (String word : words) {
            byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(entry);
        }
    }

    List<Finding.Candidate> forObligation(Obligation obligation) {
        Map<Entry, Integer> shared = new IdentityHashMap<>();
        for (String word : told(subject(obligation))) {
            if (obligations.getOrDefault(word, 0) <= MOST_OBLIGATIONS) {
                for (Entry entry : rare(word)) {
                    shared.merge(entry, 1, Integer::sum);
                }
            }
        }
        List<Scored> scored = new ArrayList<>();
        shared.forEach(
                (entry, score) -> {
                    boolean possible =
                            score >= FEWEST_SHARED
                                    && score * SHARE >= entry.words()
                                    && entry.provision().phases().contains(obligation.phase())
                                    && !entry.claimed().contains(obligation.id());
                    if (possible) {
                        scored.add(new Scored(entry, score));
                    }
                });
        return scored.stream()
                .sorted()
                .limit(MOST)
                .map(
                        one ->
                                new Finding.Candidate(
                                        one.entry().instrument(), one.entry().provision()))
                .toList();
    }

    /** The provisions that use a word, unless so many do that it tells nothing. */
    private List<Entry> rare(String word) {
        List<Entry> users = byWord.getOrDefault(word, List.of());
        return users.size() * ONE_IN > entries ? List.of() : users;
    }

    private static String subject(Obligation obligation) {
        StringBuilder subject = new StringBuilder(obligation.title().en());
        subject.append(' ').append(obligation.summary().en());
        for (Element element : obligation.elements()) {
            if (element.beyond().isEmpty()) {
                subject.append(' ').append(element.title().en());
            }
        }
        return subject.toString();
    }

    /** The words of a text that have a subject. */
    private static Set<String> told(String text) {
        Set<String> words = stems(text);
        words.removeAll(EVERYWHERE);
        return words;
    }

    private static Set<String> stems(String text) {
        Set<String> words = new HashSet<>();
        String all = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= all.length(); at++) {
            if (at == all.length() || all.charAt(at) < 'a' || all.charAt(at) > 'z') {
                if (at - start >= SHORTEST_WORD) {
                    words.add(all.substring(start, Math.min(at, start + STEM)));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
