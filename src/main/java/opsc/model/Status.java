package opsc.model;

/** How far an obligation is met on the day (README, "What a status means", 4). */
public enum Status implements Word {
    MET("met", "terpenuhi"),
    PARTLY_MET("partly met", "terpenuhi sebagian"),
    NOT_MET("not met", "tidak terpenuhi"),
    NOT_ASSESSED("not assessed", "belum dinilai"),
    /** No element of the obligation can apply to this State. */
    NOT_APPLICABLE("not applicable", "tidak berlaku"),
    /** The words for an option ({@link Strength#MAY}): not taking it is no breach. */
    USED("used", "digunakan"),
    PARTLY_USED("partly used", "digunakan sebagian"),
    NOT_USED("not used", "tidak digunakan");

    private final Text words;

    Status(String en, String id) {
        words = Text.of(en, id);
    }

    /** The status as prose says it. */
    public Text words() {
        return words;
    }
}
