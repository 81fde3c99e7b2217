package opsc.model;

/** What a State is measured by: the treaty text, or the treaty text as the Committee reads it. */
public enum Yardstick implements Word {
    TREATY,
    COMMITTEE
}
