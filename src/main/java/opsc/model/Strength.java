package opsc.model;

/** How firmly the treaty asks. */
public enum Strength implements Word {
    /** A duty without an escape clause. */
    SHALL,
    /** A duty with a clause that bends it, such as "subject to national law". */
    SHALL_QUALIFIED,
    /** A meaning that binds through the duties that use it (art. 2 through arts. 1 and 3). */
    DEFINITION,
    /** An option: not using it is no breach. */
    MAY,
    /** A model law or criterion that binds nobody: never a breach. */
    GOAL,
    /** A clause that keeps other law untouched: nothing to do. */
    SAVINGS,
    /** A power of the Committee, not a duty of the State. */
    COMMITTEE_POWER;

    /** Whether a shortfall is a gap (README, "What a status means", 7). */
    public boolean binds() {
        return switch (this) {
            case SHALL, SHALL_QUALIFIED, DEFINITION -> true;
            case MAY, GOAL, SAVINGS, COMMITTEE_POWER -> false;
        };
    }

    /** Whether the obligation carries a status at all. */
    public boolean hasStatus() {
        return switch (this) {
            case SHALL, SHALL_QUALIFIED, DEFINITION, MAY, GOAL -> true;
            case SAVINGS, COMMITTEE_POWER -> false;
        };
    }
}
