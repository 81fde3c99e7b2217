package opsc.draft;

/** What is still open in a sentence. Each mark has a style of its own in Word. */
public enum Mark {
    /** The law falls short, or is silent. */
    GAP(Wording.MARK_GAP, "OpscGap"),
    /** Somebody has to look: nobody has read it in a source. */
    TO_CONFIRM(Wording.MARK_TO_CONFIRM, "OpscToConfirm"),
    /** A fact that no comparison of statutes can give. */
    DATA_NEEDED(Wording.MARK_DATA_NEEDED, "OpscDataNeeded");

    private final Wording word;
    private final String style;

    Mark(Wording word, String style) {
        this.word = word;
        this.style = style;
    }

    /** The word between the brackets. */
    Wording word() {
        return word;
    }

    /** The character style in Word. */
    public String style() {
        return style;
    }
}
