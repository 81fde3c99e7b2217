package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import opsc.model.Changes;
import opsc.model.Day;
import opsc.model.Force;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Past;
import opsc.model.View;

/** A State's law through time: the gap report at every day on which the law changed. */
public final class History {

    private History() {}

    /**
     * The reports from {@code first} to {@code last}, both included: one on the first day, and one
     * on each later day on which a provision came into force or ceased to be, a judgement began or
     * ended, or the initial report became overdue. What ends and what starts in the same month or
     * year, of which no more is known, is one step.
     *
     * @param progress is told after each day how many are done, of how many
     */
    public static List<Changes> of(
            Question question,
            LocalDate first,
            LocalDate last,
            BiConsumer<Integer, Integer> progress) {
        List<Changes> steps = new ArrayList<>();
        Function<LocalDate, GapReport> law = Matching.statuses(question);
        GapReport before = law.apply(first);
        Set<LocalDate> days = daysOfChange(question, law.apply(last), first);
        int done = 0;
        for (LocalDate day : days) {
            GapReport after = law.apply(day);
            Changes changes = Differing.between(before, after);
            boolean something =
                    !changes.movements().isEmpty()
                            || !changes.came().isEmpty()
                            || !changes.went().isEmpty()
                            || !changes.changed().isEmpty();
            if (something) {
                steps.add(changes);
                before = after;
            }
            progress.accept(++done, days.size());
        }
        return steps;
    }

    /**
     * What went before {@code report}, which answers {@code question}: the timeline from the day
     * that the treaty began to bind the State, and what changed since {@code since} or, where no
     * day is named, since the day of each earlier view of the State and since one year before.
     */
    public static Past past(Question question, GapReport report, Optional<LocalDate> since) {
        LocalDate last = question.asOf();
        TreeSet<LocalDate> days = new TreeSet<>();
        if (since.isPresent()) {
            days.add(since.get());
        } else {
            days.add(last.minusYears(1));
            question.state().views().stream()
                    .map(View::asOf)
                    .filter(day -> day.isBefore(last))
                    .forEach(days::add);
        }
        Function<LocalDate, GapReport> law = Matching.statuses(question);
        List<Changes> changes =
                days.stream().map(day -> Differing.between(law.apply(day), report)).toList();
        LocalDate bound = bindsFrom(question).orElse(question.catalogue().inForce());
        LocalDate first = bound.isBefore(last) ? bound : last;
        return new Past(changes, law.apply(first), of(question, first, last, (done, all) -> {}));
    }

    /** The day that the Protocol began to bind the State, if its file tells. */
    public static Optional<LocalDate> bindsFrom(Question question) {
        return Matching.statuses(question)
                .apply(question.asOf())
                .clock()
                .map(clock -> clock.inForce());
    }

    private static Set<LocalDate> daysOfChange(
            Question question, GapReport atLast, LocalDate first) {
        TreeMap<LocalDate, Set<String>> days = new TreeMap<>();
        List<Force> laws = new ArrayList<>();
        for (Instrument instrument : question.state().instruments()) {
            laws.add(instrument.force());
            instrument.provisions().forEach(provision -> laws.add(provision.force()));
            instrument
                    .readInFull()
                    .flatMap(Instrument.ReadInFull::from)
                    .ifPresent(day -> add(days, Day.of(day)));
        }
        question.state().judgements().forEach(judgement -> laws.add(judgement.force()));
        laws.forEach(law -> add(days, law));
        atLast.clock().ifPresent(clock -> add(days, Day.of(clock.due().plusDays(1))));
        join(days, laws);
        return days.subMap(first, false, atLast.asOf(), true).keySet();
    }

    private static void add(TreeMap<LocalDate, Set<String>> days, Force force) {
        force.from().ifPresent(day -> add(days, day));
        force.until().ifPresent(day -> add(days, day));
        force.suspension().ifPresent(time -> add(days, time));
    }

    private static void add(TreeMap<LocalDate, Set<String>> days, Day day) {
        days.computeIfAbsent(day.date(), none -> new HashSet<>()).add(day.written());
    }

    /**
     * Takes out the first day of a month or year in which, as far as is known, one law ends and
     * another starts and nothing lies between: else the time would look as if it had neither.
     */
    private static void join(TreeMap<LocalDate, Set<String>> days, List<Force> laws) {
        Map<String, LocalDate> starts = new HashMap<>();
        laws.forEach(law -> law.from().ifPresent(day -> starts.put(day.written(), day.date())));
        for (Force law : laws) {
            Optional<Day> end = law.until().filter(day -> !day.isExact());
            if (end.isPresent() && starts.containsKey(end.get().written())) {
                LocalDate from = end.get().date();
                LocalDate to = starts.get(end.get().written());
                boolean alone = Set.of(end.get().written()).equals(days.get(from));
                if (alone && days.subMap(from, false, to, false).isEmpty()) {
                    days.remove(from);
                }
            }
        }
    }
}
