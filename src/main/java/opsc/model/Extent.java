package opsc.model;

/** How far a provision covers an element. */
public enum Extent implements Word {
    FULL,
    PARTIAL,
    /** The law exempts or requires the opposite. */
    CONFLICTS
}
