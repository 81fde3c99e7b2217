package opsc.model;

/** Where a setting comes from, the strongest first. */
public enum Origin implements Word {
    FLAG,
    ENVIRONMENT,
    /** The file {@code opsc.yaml} in the working directory. */
    FILE,
    DEFAULT
}
