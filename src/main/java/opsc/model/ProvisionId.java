package opsc.model;

/** The id of a provision within its instrument, cited as {@code idn-uu-44-2008/pasal-29}. */
public record ProvisionId(InstrumentId instrument, String slug) implements Comparable<ProvisionId> {
    @Override
    public int compareTo(ProvisionId other) {
        int byInstrument = instrument.compareTo(other.instrument);
        return byInstrument != 0 ? byInstrument : slug.compareTo(other.slug);
    }

    // Written out: the generated equals and hashCode are linked at run time, which each start pays.
    // How the two hash codes are mixed makes no difference as long as both count.

    @Override
    public boolean equals(Object other) {
        return other instanceof ProvisionId id
                && slug.equals(id.slug)
                && instrument.equals(id.instrument);
    }

    @Override
    public int hashCode() {
        // Any number that is the same for the same id.
        return 31 * instrument.hashCode() + slug.hashCode();
    }

    @Override
    public String toString() {
        return instrument.value() + "/" + slug;
    }
}
