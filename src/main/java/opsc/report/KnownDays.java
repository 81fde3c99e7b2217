package opsc.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opsc.model.Changes;
import opsc.model.Day;
import opsc.model.Force;
import opsc.model.Lang;

/**
 * How far the day of a step in the law is known: a day that was counted because only its year or
 * month is known is no day of the calendar, and a programme is known only to have run by then.
 */
record KnownDays(Changes step, Lang lang) {

    /** The day, with a remark where the same remark holds for everything that happened on it. */
    String day() {
        LocalDate day = step.after().asOf();
        Optional<String> shared = shared();
        return shared.map(remark -> day + " (" + remark + ")").orElse(day.toString());
    }

    /** "provisions came: Law 1/2012 (3), Law 2/2012 (1); provisions ended: Law 3/2002 (2)". */
    String provisions() {
        StringBuilder words = new StringBuilder();
        for (Changes.Happened happened : Changes.Happened.values()) {
            Map<String, Integer> counts = new TreeMap<>();
            Map<String, Set<String>> remarks = new TreeMap<>();
            for (Changes.Cause cause : step.provisions()) {
                if (cause.happened() == happened) {
                    String law = cause.cited().instrument().cite().in(lang);
                    counts.merge(law, 1, Integer::sum);
                    unshared(cause)
                            .ifPresent(
                                    remark ->
                                            remarks.computeIfAbsent(
                                                            law, none -> new LinkedHashSet<>())
                                                    .add(remark));
                }
            }
            String join = (words.isEmpty() ? "" : "; ") + Phrase.ofProvisions(happened).in(lang);
            for (Map.Entry<String, Integer> law : counts.entrySet()) {
                words.append(join).append(join.equals(", ") ? "" : ": ").append(law.getKey());
                words.append(" (").append(law.getValue());
                remarks.getOrDefault(law.getKey(), Set.of())
                        .forEach(remark -> words.append("; ").append(remark));
                words.append(')');
                join = ", ";
            }
        }
        return words.toString();
    }

    /** The remark on every provision of the step, if all have the same. */
    private Optional<String> shared() {
        Set<Optional<String>> remarks = new LinkedHashSet<>();
        step.provisions().forEach(cause -> remarks.add(remark(cause)));
        return remarks.size() == 1 ? remarks.iterator().next() : Optional.empty();
    }

    /** The remark on one provision, unless the day itself bears it. */
    Optional<String> unshared(Changes.Cause cause) {
        return shared().isPresent() ? Optional.empty() : remark(cause);
    }

    /** Whether of some change only the month or year is known. */
    boolean areVague() {
        return step.provisions().stream()
                .flatMap(cause -> known(cause).stream())
                .anyMatch(day -> !day.isExact());
    }

    /** What is to be said of the day on which this happened, if it is not known for certain. */
    private Optional<String> remark(Changes.Cause cause) {
        Optional<Day> known = known(cause);
        Optional<String> vague =
                known.filter(day -> !day.isExact()).map(day -> Phrase.KNOWN_ONLY_AS.in(lang, day));
        boolean latest =
                cause.happened() == Changes.Happened.CAME
                        && !cause.cited().instrument().kind().isLaw();
        return vague.or(
                () -> known.filter(day -> latest).map(day -> Phrase.AT_THE_LATEST.in(lang)));
    }

    /** As much as is known of the day on which this happened, if that is the day of the step. */
    private Optional<Day> known(Changes.Cause cause) {
        Force force = cause.cited().provision().force();
        Optional<Force> suspension =
                force.suspension().or(() -> cause.cited().instrument().force().suspension());
        Optional<Day> known =
                switch (cause.happened()) {
                    case CAME, CHANGED -> force.from();
                    case WENT -> force.until();
                    case SUSPENDED -> suspension.flatMap(Force::from);
                    case RESUMED -> suspension.flatMap(Force::until);
                };
        String on = step.after().asOf().toString();
        return known.filter(day -> on.startsWith(day.written()));
    }
}
