package opsc.model;

/** In which terms a passage of our own is told. */
public enum Terms implements Word {
    /** The preferred term, at its first use with the treaty's in brackets. */
    BOTH,
    /** As written: the data uses the treaty's terms. */
    TREATY,
    PREFERRED
}
