package opsc.model;

/** Whether a provision about conduct reaches acts done online. */
public enum Online implements Word {
    /** Names electronic or network means. */
    EXPLICIT,
    /** Says nothing about technology and covers any means. */
    NEUTRAL,
    /** Presupposes a physical act or leaves online acts out. */
    EXCLUDED
}
