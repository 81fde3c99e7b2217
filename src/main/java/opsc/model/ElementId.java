package opsc.model;

/** The id of an element, cited as {@code opsc-3-1-c.import}. */
public record ElementId(ObligationId obligation, String slug) implements Comparable<ElementId> {
    @Override
    public int compareTo(ElementId other) {
        int byObligation = obligation.compareTo(other.obligation);
        return byObligation != 0 ? byObligation : slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return obligation + "." + slug;
    }
}
