package opsc.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a published source says about practice. Stands beside the legal status and never changes it.
 */
public record Practice(
        String id,
        LocalDate on,
        ObligationId obligation,
        List<ElementId> elements,
        Effect effect,
        Text summary,
        Source source,
        Checked checked,
        Span span) {

    /** Which way it points. */
    public enum Effect implements Word {
        UNDERMINES,
        CONFIRMS
    }

    public Practice {
        elements = List.copyOf(elements);
    }
}
