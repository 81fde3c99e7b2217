package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import opsc.model.Changes;
import opsc.model.Day;
import opsc.model.Force;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Past;
import opsc.model.Provision;
import opsc.model.View;

/** A State's law through time: the gap report at every day on which the law changed. */
public final class History {

    private History() {}

    /**
     * The reports from {@code first} to {@code last}, both included: one on the first day, and one
     * on each later day on which a provision came into force or ceased to be, a judgement began or
     * ended, or the initial report became overdue.
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
        TreeSet<LocalDate> days = daysOfChange(question, law.apply(last), first);
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

    private static TreeSet<LocalDate> daysOfChange(
            Question question, GapReport atLast, LocalDate first) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Instrument instrument : question.state().instruments()) {
            add(days, instrument.force());
            instrument.provisions().stream()
                    .map(Provision::force)
                    .forEach(force -> add(days, force));
        }
        question.state().judgements().stream()
                .map(Judgement::force)
                .forEach(force -> add(days, force));
        atLast.clock().ifPresent(clock -> days.add(clock.due().plusDays(1)));
        return new TreeSet<>(days.subSet(first, false, atLast.asOf(), true));
    }

    private static void add(TreeSet<LocalDate> days, Force force) {
        force.from().map(Day::date).ifPresent(days::add);
        force.until().map(Day::date).ifPresent(days::add);
        if (force instanceof Force.Suspended suspended) {
            add(days, suspended.suspension());
        }
    }
}
