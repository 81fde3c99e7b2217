package opsc.model;

/** A term of imprisonment; life has no length. */
public record Term(int years, int months, int days, boolean life) implements Comparable<Term> {

    public static final Term LIFE = new Term(0, 0, 0, true);

    @Override
    public int compareTo(Term other) {
        if (life || other.life) {
            return Boolean.compare(life, other.life);
        }
        return Long.compare(length(), other.length());
    }

    private long length() {
        return (years * 12L + months) * 30L + days;
    }

    /** The term in words: {@code 3 years 6 months}. */
    public String in(Lang lang) {
        if (life) {
            return lang == Lang.ID ? "seumur hidup" : "life";
        }
        StringBuilder words = new StringBuilder();
        add(words, years, lang == Lang.ID ? "tahun" : years == 1 ? "year" : "years");
        add(words, months, lang == Lang.ID ? "bulan" : months == 1 ? "month" : "months");
        add(words, days, lang == Lang.ID ? "hari" : days == 1 ? "day" : "days");
        return words.toString();
    }

    private static void add(StringBuilder words, int count, String unit) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
