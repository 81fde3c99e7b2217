package opsc.model;

import java.time.LocalDate;
import java.util.Optional;

/** When a provision binds. The first day counts; the day of repeal does not. */
public sealed interface Force {

    /** Whether it binds on {@code day}. */
    boolean coversDay(LocalDate day);

    /** Whether it is law on {@code day}, be it suspended. */
    default boolean standsOn(LocalDate day) {
        return coversDay(day);
    }

    /** The time in which it is law and does not bind, if there is one. */
    default Optional<Force> suspension() {
        return Optional.empty();
    }

    /** The first day in force, if there is one. */
    Optional<Day> from();

    /** The first day no longer in force, if there is one. */
    Optional<Day> until();

    /** In force from a day on, with no end known. */
    record Since(Day start) implements Force {
        @Override
        public boolean coversDay(LocalDate day) {
            return !day.isBefore(start.date());
        }

        @Override
        public Optional<Day> from() {
            return Optional.of(start);
        }

        @Override
        public Optional<Day> until() {
            return Optional.empty();
        }
    }

    /** In force from {@code start} and no longer on {@code end}. */
    record Between(Day start, Day end) implements Force {
        public Between {
            if (!start.date().isBefore(end.date())) {
                throw new IllegalArgumentException(
                        "a period ends on " + end + ", not after its start on " + start);
            }
        }

        @Override
        public boolean coversDay(LocalDate day) {
            return !day.isBefore(start.date()) && day.isBefore(end.date());
        }

        @Override
        public Optional<Day> from() {
            return Optional.of(start);
        }

        @Override
        public Optional<Day> until() {
            return Optional.of(end);
        }
    }

    /** Made but without a day of entry into force: a bill, or an act that waits for one. */
    record NotYet() implements Force {
        @Override
        public boolean coversDay(LocalDate day) {
            return false;
        }

        @Override
        public Optional<Day> from() {
            return Optional.empty();
        }

        @Override
        public Optional<Day> until() {
            return Optional.empty();
        }
    }

    /** In force as {@code law} says, except {@code during} a time. */
    record Suspended(Force law, Force during) implements Force {
        @Override
        public boolean coversDay(LocalDate day) {
            return law.coversDay(day) && !during.coversDay(day);
        }

        @Override
        public boolean standsOn(LocalDate day) {
            return law.standsOn(day);
        }

        @Override
        public Optional<Force> suspension() {
            return Optional.of(during);
        }

        @Override
        public Optional<Day> from() {
            return law.from();
        }

        @Override
        public Optional<Day> until() {
            return law.until();
        }
    }
}
