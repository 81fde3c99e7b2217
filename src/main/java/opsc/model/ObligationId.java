package opsc.model;

/** The id of an obligation, made from its catalogue and pinpoint: {@code opsc-3-1-c}. */
public record ObligationId(String value) implements Comparable<ObligationId> {
    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
