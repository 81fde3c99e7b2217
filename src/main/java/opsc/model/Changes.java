package opsc.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What two gap reports on one State have apart.
 *
 * @param movements obligations whose status, or the status of one of whose elements, is not the
 *     same, or of whose elements a new judgement says that other things are lacking
 * @param came provisions that only the later report counts
 * @param went provisions that only the earlier report counts
 * @param changed places that both count, with other words, claims or penalties
 */
public record Changes(
        GapReport before,
        GapReport after,
        List<Movement> movements,
        List<Cited> came,
        List<Cited> went,
        List<Reworded> changed) {

    public Changes {
        movements = List.copyOf(movements);
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
    }

    /** Every provision that came, went or changed, in this order. */
    public List<Cause> provisions() {
        List<Cause> all = new ArrayList<>();
        came.forEach(one -> all.add(Cause.came(one, before.asOf())));
        went.forEach(one -> all.add(Cause.went(one, after.asOf())));
        changed.forEach(one -> all.add(new Cause(Happened.CHANGED, one.after())));
        return all;
    }

    /** Provisions that the later report counts and that refer to some of those that went. */
    public List<Referring> referring() {
        List<Referring> referring = new ArrayList<>();
        for (Instrument instrument : after.instruments()) {
            for (Provision provision : instrument.provisions()) {
                List<Cited> to =
                        went.stream()
                                .filter(
                                        one ->
                                                provision
                                                        .references()
                                                        .contains(one.provision().id()))
                                .toList();
                if (!to.isEmpty() && instrument.countsOn(after.asOf(), provision)) {
                    referring.add(new Referring(new Cited(instrument, provision), to));
                }
            }
        }
        return referring;
    }

    /** A provision with those that it refers to. */
    public record Referring(Cited provision, List<Cited> to) {}

    /** A place in an instrument with its earlier and its later wording. */
    public record Reworded(Cited before, Cited after) {}

    /** A provision with its instrument. */
    public record Cited(Instrument instrument, Provision provision) {

        /** Whether it is law on {@code day} and only a suspension keeps it from binding. */
        private boolean isSuspendedOn(LocalDate day) {
            Force whole = instrument.force();
            Force part = provision.force();
            return whole.standsOn(day)
                    && part.standsOn(day)
                    && !(whole.coversDay(day) && part.coversDay(day));
        }
    }

    /** An element whose status is not the same, or of which other things are lacking. */
    public record ElementMovement(ElementFinding before, ElementFinding after) {

        /** Whether the status is the same and only what is lacking is not. */
        public boolean isOfResidue() {
            return before.status() == after.status();
        }

        /** Of the status or, where it is the same, what the new judgement says of it. */
        public Direction direction() {
            return isOfResidue()
                    ? after.judgement().flatMap(Judgement::thanBefore).orElse(Direction.OTHER)
                    : Direction.of(rank(before.status()), rank(after.status()));
        }
    }

    /**
     * An obligation that moved.
     *
     * @param because provisions with a claim on the elements that moved, among those that came,
     *     went or changed
     */
    public record Movement(
            Finding before, Finding after, List<ElementMovement> elements, List<Cause> because) {

        public Movement {
            elements = List.copyOf(elements);
            because = List.copyOf(because);
        }

        /** Whether the obligation as a whole has another status. */
        public boolean isOfStatus() {
            return !before.status().equals(after.status());
        }

        /** The direction of the status or, where the status is the same, of the elements. */
        public Direction direction() {
            Direction status = Direction.of(rank(before), rank(after));
            if (status != Direction.OTHER) {
                return status;
            }
            boolean better = elements.stream().anyMatch(one -> one.direction() == Direction.BETTER);
            boolean worse = elements.stream().anyMatch(one -> one.direction() == Direction.WORSE);
            return better == worse ? Direction.OTHER : better ? Direction.BETTER : Direction.WORSE;
        }

        private static int rank(Finding finding) {
            return finding.status()
                    .map(
                            status ->
                                    switch (status) {
                                        case NOT_MET, NOT_USED -> 1;
                                        case PARTLY_MET, PARTLY_USED -> 2;
                                        case MET, USED -> 3;
                                        case NOT_ASSESSED, NOT_APPLICABLE -> 0;
                                    })
                    .orElse(0);
        }
    }

    /** What happened to a provision on which a moved obligation rests. */
    public record Cause(Happened happened, Cited cited) {

        /** Of a provision that did not bind on the day {@code before}. */
        public static Cause came(Cited cited, LocalDate before) {
            return new Cause(cited.isSuspendedOn(before) ? Happened.RESUMED : Happened.CAME, cited);
        }

        /** Of a provision that does not bind on the day {@code after}. */
        public static Cause went(Cited cited, LocalDate after) {
            return new Cause(
                    cited.isSuspendedOn(after) ? Happened.SUSPENDED : Happened.WENT, cited);
        }
    }

    /** How a provision differs between the two. */
    public enum Happened implements Word {
        CAME,
        WENT,
        SUSPENDED,
        /** In force again after a suspension. */
        RESUMED,
        CHANGED
    }

    /** Which way a status moved. */
    public enum Direction implements Word {
        BETTER,
        WORSE,
        /** To or from a status outside the order, such as not assessed; or better in part. */
        OTHER;

        static Direction of(int before, int after) {
            boolean known = before != 0 && after != 0;
            return known && after > before ? BETTER : known && after < before ? WORSE : OTHER;
        }
    }

    private static int rank(ElementStatus status) {
        return switch (status) {
            case CONFLICTING, NOT_COVERED -> 1;
            case PARTLY_COVERED -> 2;
            case COVERED -> 3;
            case NOT_ASSESSED, NOT_APPLICABLE -> 0;
        };
    }
}
