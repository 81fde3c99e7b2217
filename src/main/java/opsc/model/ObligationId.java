package opsc.model;

/** The id of an obligation, made from its catalogue and pinpoint: {@code opsc-3-1-c}. */
public record ObligationId(String value) implements Comparable<ObligationId> {
    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    // Written out: the generated equals and hashCode are linked at run time, which each start pays.

    @Override
    public boolean equals(Object other) {
        return other instanceof ObligationId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
