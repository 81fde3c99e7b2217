package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opsc.model.Claim;
import opsc.model.Element;
import opsc.model.Finding;
import opsc.model.Instrument;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Provision;

/**
 * Provisions in force that make no claim on an obligation but might cover what is open: same phase,
 * and best those whose summary shares most words with the obligation. A hint for the analyst, never
 * a finding.
 */
final class Candidates {

    /** How many are named: as many as somebody will read. */
    private static final int MOST = 5;

    /** Shorter words say nothing about the subject. */
    private static final int SHORTEST_WORD = 5;

    /** A word that more than one provision in so many uses says nothing. */
    private static final int ONE_IN = 15;

    /** One shared word is chance. */
    private static final int FEWEST_SHARED = 2;

    private static final Set<String> EVERYWHERE =
            Set.of(
                    "child",
                    "children",
                    "offence",
                    "offences",
                    "state",
                    "states",
                    "person",
                    "persons",
                    "which",
                    "their",
                    "other",
                    "under",
                    "where",
                    "there",
                    "those",
                    "against",
                    "person's",
                    "article",
                    "articles",
                    "within",
                    "listed",
                    "shall",
                    "about");

    private int entries;
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    private record Entry(Instrument instrument, Provision provision, Set<ObligationId> claimed) {}

    private record Scored(Entry entry, int score) {}

    Candidates(List<Instrument> counted, LocalDate day) {
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
        Entry entry = new Entry(instrument, provision, claimed);
        entries++;
        for (String word : words(provision.summary().en())) {
            byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(entry);
        }
    }

    List<Finding.Candidate> forObligation(Obligation obligation) {
        Map<Entry, Integer> shared = new IdentityHashMap<>();
        for (String word : words(subject(obligation))) {
            for (Entry entry : rare(word)) {
                shared.merge(entry, 1, Integer::sum);
            }
        }
        List<Scored> scored = new ArrayList<>();
        shared.forEach(
                (entry, score) -> {
                    boolean possible =
                            score >= FEWEST_SHARED
                                    && entry.provision().phases().contains(obligation.phase())
                                    && !entry.claimed().contains(obligation.id());
                    if (possible) {
                        scored.add(new Scored(entry, score));
                    }
                });
        return scored.stream()
                .sorted(
                        Comparator.comparingInt((Scored one) -> -one.score())
                                .thenComparing(one -> one.entry().provision().id()))
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

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String all = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= all.length(); at++) {
            if (at == all.length() || all.charAt(at) < 'a' || all.charAt(at) > 'z') {
                if (at - start >= SHORTEST_WORD) {
                    words.add(all.substring(start, at));
                }
                start = at + 1;
            }
        }
        words.removeAll(EVERYWHERE);
        return words;
    }
}
