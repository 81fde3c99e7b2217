package opsc.model;

/** A quality that an obligation may require of each provision relied on. */
public enum Quality implements Word {
    /** Protects every person under 18, whatever the sex or marital status. */
    EVERY_CHILD,
    /** Does not exclude acts done online. */
    ONLINE,
    /** Reaches legal persons. */
    LEGAL_PERSONS
}
