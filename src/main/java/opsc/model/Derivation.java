package opsc.model;

import java.util.List;

/** How an element follows from others instead of being claimed. */
public sealed interface Derivation {

    /** From the statuses of other obligations: all of them met, and it is covered. */
    record FromObligations(List<ObligationId> obligations) implements Derivation {
        public FromObligations {
            obligations = List.copyOf(obligations);
        }
    }

    /** From the State's reporting data (art. 12(1)). */
    record FromReporting(Fact fact) implements Derivation {}

    /** A fact about the initial report. */
    enum Fact implements Word {
        REPORT_SUBMITTED,
        REPORT_ON_TIME,
        REPORT_COMPREHENSIVE
    }
}
