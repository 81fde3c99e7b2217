package opsc.model;

/** The id of an instrument: the State's code and the name of its file, {@code idn-uu-44-2008}. */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    // Written out: the generated equals and hashCode are linked at run time, which each start pays.

    @Override
    public boolean equals(Object other) {
        return other instanceof InstrumentId id && value.equals(id.value);
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
