package opsc.model;

/** How far one element is covered on the day. */
public enum ElementStatus implements Word {
    COVERED,
    PARTLY_COVERED,
    /** A provision in force contradicts it; outranks any cover. */
    CONFLICTING,
    NOT_COVERED,
    /** A judgement says that the element cannot apply to this State. */
    NOT_APPLICABLE,
    /** Nobody has read all the law in force: no claim is not a gap. */
    NOT_ASSESSED;

    /** A shortfall that somebody has established. */
    public boolean isShortfall() {
        return switch (this) {
            case PARTLY_COVERED, CONFLICTING, NOT_COVERED -> true;
            case COVERED, NOT_APPLICABLE, NOT_ASSESSED -> false;
        };
    }

    /** Covered at least in part. */
    public boolean isCoveredInPart() {
        return this == COVERED || this == PARTLY_COVERED;
    }
}
