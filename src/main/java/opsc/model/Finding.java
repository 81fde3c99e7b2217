package opsc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows for one obligation on one day. Computed, never stored.
 *
 * @param elements all its elements, the Committee's beyond ones included
 * @param candidates provisions in force of the same phase that make no claim on it, the likeliest
 *     first
 * @param practice what published sources say about it
 * @param decisions court decisions that bear on it
 * @param declarations declarations and reservations in force that touch it
 * @param units its counted elements added up; follows from the rest
 */
public record Finding(
        Obligation obligation,
        Yardstick yardstick,
        List<ElementFinding> elements,
        List<Candidate> candidates,
        List<Practice> practice,
        List<Decision> decisions,
        List<Treaty.Declaration> declarations,
        Units units) {

    /** A provision that might cover what is open; nobody has claimed it. */
    public record Candidate(Instrument instrument, Provision provision) {}

    public Finding {
        elements = List.copyOf(elements);
        candidates = List.copyOf(candidates);
        practice = List.copyOf(practice);
        decisions = List.copyOf(decisions);
        declarations = List.copyOf(declarations);
    }

    public Finding(
            Obligation obligation,
            Yardstick yardstick,
            List<ElementFinding> elements,
            List<Candidate> candidates,
            List<Practice> practice,
            List<Decision> decisions,
            List<Treaty.Declaration> declarations) {
        this(
                obligation,
                yardstick,
                elements,
                candidates,
                practice,
                decisions,
                declarations,
                Units.of(obligation, yardstick, elements));
    }

    /** Empty for savings clauses and powers of the Committee. */
    public Optional<Status> status() {
        if (!obligation.strength().hasStatus()) {
            return Optional.empty();
        }
        return Optional.of(inItsWords(units.status()));
    }

    boolean has(Status wanted) {
        return obligation.strength().hasStatus() && inItsWords(units.status()) == wanted;
    }

    private Status inItsWords(Status status) {
        if (obligation.strength() != Strength.MAY) {
            return status;
        }
        return switch (status) {
            case MET -> Status.USED;
            case PARTLY_MET -> Status.PARTLY_USED;
            case NOT_MET -> Status.NOT_USED;
            case NOT_ASSESSED, NOT_APPLICABLE, USED, PARTLY_USED, NOT_USED -> status;
        };
    }

    /** A gap: a binding obligation that is partly met or not met. */
    public boolean isGap() {
        return obligation.strength().binds()
                && status().filter(
                                status -> status == Status.PARTLY_MET || status == Status.NOT_MET)
                        .isPresent();
    }

    /** Below a benchmark that binds nobody: no gap, but worth listing. */
    public boolean isBelowGoal() {
        return obligation.strength() == Strength.GOAL
                && status().filter(
                                status -> status == Status.PARTLY_MET || status == Status.NOT_MET)
                        .isPresent();
    }

    /** The elements that the yardstick counts. */
    public List<ElementFinding> counted() {
        return units.counted();
    }

    /** Counted elements that no provision covers. */
    public List<ElementFinding> missing() {
        return counted().stream()
                .filter(element -> element.status() == ElementStatus.NOT_COVERED)
                .toList();
    }

    /**
     * What is known to fall short: an element, or those of an any-of group that come nearest, to
     * cover one of which is enough.
     */
    public List<List<ElementFinding>> open() {
        return units.open();
    }

    /** Whether another member of its any-of group is covered, so that nothing is missing. */
    public boolean isMadeUpFor(ElementFinding element) {
        return units.isMadeUpFor(element);
    }

    /** Whether the status rests on something unverified. */
    public boolean isUnverified() {
        return obligation.strength().hasStatus()
                && counted().stream().anyMatch(ElementFinding::unverified);
    }

    /** The counts behind the status; an any-of group counts once. */
    public Counts counts() {
        return units.counts();
    }

    /** How many elements stand where; those that cannot apply are left aside. */
    public record Counts(int covered, int partly, int conflicting, int missing, int notAssessed) {
        public int total() {
            return covered + partly + conflicting + missing + notAssessed;
        }
    }

    /** The online element of the provisions relied on: explicit, neutral or empty for none. */
    public Optional<Online> online() {
        List<Online> reach = new ArrayList<>();
        for (ElementFinding element : counted()) {
            for (ClaimFinding claim : element.claims()) {
                if (claim.extent() != Extent.CONFLICTS) {
                    claim.provision().online().ifPresent(reach::add);
                }
            }
        }
        if (reach.contains(Online.EXPLICIT)) {
            return Optional.of(Online.EXPLICIT);
        }
        return reach.contains(Online.NEUTRAL) ? Optional.of(Online.NEUTRAL) : Optional.empty();
    }
}
