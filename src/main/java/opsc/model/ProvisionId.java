package opsc.model;

/** The id of a provision within its instrument, cited as {@code idn-uu-44-2008/pasal-29}. */
public record ProvisionId(InstrumentId instrument, String slug) implements Comparable<ProvisionId> {
    @Override
    public int compareTo(ProvisionId other) {
        int byInstrument = instrument.compareTo(other.instrument);
        return byInstrument != 0 ? byInstrument : slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return instrument + "/" + slug;
    }
}
