package opsc.model;

import java.util.Optional;

/** A part of an obligation that can be met or missed alone: one verb, one purpose, one right. */
public record Element(
        ElementId id,
        Text title,
        Optional<Derivation> derived,
        Optional<Beyond> beyond,
        Span span) {

    /** The place where the Committee asks for it, beyond the treaty text. */
    public record Beyond(String source, String place, Confidence confidence) {}
}
