package opsc.model;

import java.util.List;
import java.util.Optional;

/**
 * What an offence costs the offender, as far as the file says. Fines are in whole units of the
 * currency.
 */
public record Penalty(
        Optional<Term> minimum,
        Optional<Term> maximum,
        boolean death,
        Optional<Fine> fine,
        Optional<Joined> joined,
        Optional<Increase> increase,
        Optional<String> sameAs,
        Optional<Text> other) {

    private static final String ADMINISTRATIVE = "administrative";

    /** A fine between two sums; {@code currency} is an ISO 4217 code. */
    public record Fine(Optional<Long> minimum, Optional<Long> maximum, String currency) {}

    /** How imprisonment and fine go together. */
    public enum Joined implements Word {
        AND,
        OR,
        AND_OR
    }

    /**
     * An aggravation.
     *
     * @param by the share added, such as {@code 1/3}
     * @param of slugs of the provisions of the same instrument that it aggravates
     */
    public record Increase(String by, List<String> of, Optional<Term> maximum) {
        public Increase {
            of = List.copyOf(of);
        }
    }

    /** Whether an authority imposes it, which makes it a sanction, not a penalty. */
    public boolean isAdministrative() {
        return other.filter(words -> words.en().startsWith(ADMINISTRATIVE)).isPresent();
    }
}
