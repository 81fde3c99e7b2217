package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A State's dealings with the treaty: dates, declarations, reports. */
public record Treaty(
        String catalogue,
        Optional<LocalDate> signed,
        Optional<LocalDate> deposited,
        Optional<InstrumentId> approvedBy,
        boolean partyToConvention,
        List<Declaration> declarations,
        List<Report> reports,
        Optional<LocalDate> reportsKnownUntil,
        Checked checked,
        Optional<Text> note) {

    public Treaty {
        declarations = List.copyOf(declarations);
        reports = List.copyOf(reports);
    }

    /** A declaration or reservation, shown beside the pinpoints it touches while in force. */
    public record Declaration(
            String id,
            Kind kind,
            List<ObligationId> touches,
            Force force,
            Text summary,
            Checked checked) {
        public Declaration {
            touches = List.copyOf(touches);
        }

        /** What the State called it. */
        public enum Kind implements Word {
            RESERVATION,
            DECLARATION,
            UNDERSTANDING,
            OBJECTION
        }
    }

    /** A report sent to the Committee. */
    public record Report(
            Kind kind,
            LocalDate submitted,
            Optional<Boolean> comprehensive,
            Optional<String> symbol,
            Checked checked) {
        /** Which report of the cycle. */
        public enum Kind implements Word {
            INITIAL,
            PERIODIC
        }
    }
}
