package opsc.model;

/** What kind of instrument can meet an obligation in full. */
public enum MetBy implements Word {
    /** Only law: a policy or programme weakens a claim to partial. */
    LAW,
    /** Law, policy, programme or institution alike. */
    ANY_MEASURE
}
