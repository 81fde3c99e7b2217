package opsc.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of an obligation that can be met or missed alone: one verb, one purpose, one right.
 *
 * @param via elements of another catalogue whose claims serve this one too
 */
public record Element(
        ElementId id,
        Text title,
        Optional<Derivation> derived,
        Optional<Beyond> beyond,
        List<Relation> via,
        Span span) {

    public Element {
        via = List.copyOf(via);
    }

    /** The place where the Committee asks for it, beyond the treaty text. */
    public record Beyond(String source, String place, Confidence confidence) {}

    /**
     * What this element asks, compared with an element of another catalogue.
     *
     * @param note what more is asked; present where the kind is broader
     */
    public record Relation(ElementId to, Kind kind, Optional<Text> note) {

        public Relation {
            if (kind == Kind.BROADER && note.isEmpty()) {
                throw new IllegalArgumentException(
                        "a broader element says what more it asks than " + to);
            }
        }

        /** How the two compare; the weakest link on the way decides. */
        public enum Kind implements Word {
            /** The same: a claim counts as it stands. */
            EQUAL,
            /** Less is asked here: full cover there is full here. */
            NARROWER,
            /** More is asked here: a full claim there counts only in part. */
            BROADER
        }
    }
}
