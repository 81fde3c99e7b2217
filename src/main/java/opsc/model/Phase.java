package opsc.model;

/** The three phases of protection, as in Kristiningsih and Kasuma (2018). */
public enum Phase implements Word {
    PREVENTION,
    JUDICIAL_PROCESS,
    ERADICATION
}
