package opsc.model;

/** What makes a check fail. Invalid data always does. */
public enum FailOn implements Word {
    NONE,
    /** Only what got worse. */
    REGRESSION,
    /** Also gaps that the baseline does not know, and acceptances that have ended. */
    NEW,
    /** Also gaps that the baseline knows, unless they are accepted, and suspect claims. */
    ANY;

    public boolean fails(Verdict.Kind kind) {
        return switch (this) {
            case NONE -> false;
            case REGRESSION -> kind == Verdict.Kind.CONFLICT || kind == Verdict.Kind.REGRESSION;
            case NEW -> kind.isWorse();
            case ANY -> kind.isWorse() || kind == Verdict.Kind.CHANGED;
        };
    }
}
