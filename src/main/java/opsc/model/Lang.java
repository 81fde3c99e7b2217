package opsc.model;

/** A language of the reports: English or Indonesian. */
public enum Lang implements Word {
    EN(' '),
    ID('.');

    private final char betweenThousands;

    Lang(char betweenThousands) {
        this.betweenThousands = betweenThousands;
    }

    /**
     * A number with its thousands apart: by a blank in English, which nobody reads as a decimal.
     */
    public String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, betweenThousands);
        }
        return digits.toString();
    }
}
