package opsc.model;

/** Whether somebody has read the wording in the source named. */
public enum Confidence implements Word {
    VERIFIED,
    UNVERIFIED
}
