package opsc.model;

/** How far an obligation is met on the day (DESIGN section 4, rule 4). */
public enum Status implements Word {
    MET,
    PARTLY_MET,
    NOT_MET,
    NOT_ASSESSED,
    /** No element of the obligation can apply to this State. */
    NOT_APPLICABLE,
    /** The words for an option ({@link Strength#MAY}): not taking it is no breach. */
    USED,
    PARTLY_USED,
    NOT_USED
}
