package opsc.model;

/** The id of an element, cited as {@code opsc-3-1-c.import}. */
public record ElementId(ObligationId obligation, String slug) implements Comparable<ElementId> {
    @Override
    public int compareTo(ElementId other) {
        int byObligation = obligation.compareTo(other.obligation);
        return byObligation != 0 ? byObligation : slug.compareTo(other.slug);
    }

    // Written out: the generated equals and hashCode are linked at run time, which each start pays.
    // How the two hash codes are mixed makes no difference as long as both count.

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementId id
                && slug.equals(id.slug)
                && obligation.equals(id.obligation);
    }

    @Override
    public int hashCode() {
        // Any number that is the same for the same id.
        return 31 * obligation.hashCode() + slug.hashCode();
    }

    @Override
    public String toString() {
        return obligation.value() + "." + slug;
    }
}
