package opsc.model;

import java.util.List;

/**
 * What a published source says about practice. Stands beside the legal status and never changes it.
 *
 * @param day from which it counts: a source says nothing before it is known to be there
 */
public record Practice(
        String id,
        Day day,
        DayOf dayOf,
        ObligationId obligation,
        List<ElementId> elements,
        Effect effect,
        Text summary,
        Source source,
        Checked checked,
        Span span) {

    /** What happened on the day: a source without a date has only that on which it was read. */
    public enum DayOf {
        PUBLICATION,
        READING
    }

    /** Which way it points. */
    public enum Effect implements Word {
        UNDERMINES,
        CONFIRMS
    }

    public Practice {
        elements = List.copyOf(elements);
    }
}
