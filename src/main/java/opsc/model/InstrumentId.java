package opsc.model;

/** The id of an instrument: the State's code and the name of its file, {@code idn-uu-44-2008}. */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
