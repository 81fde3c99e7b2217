package opsc.report;

import java.util.Locale;
import opsc.model.ElementStatus;
import opsc.model.Status;

/** How a status is shown: a symbol that needs no colour, and a shade that needs no symbol. */
enum Mark {
    FULL("\u25CF"),
    PART("\u25D0"),
    NONE("\u25CB"),
    CONFLICT("\u2715"),
    OPEN("?"),
    ASIDE("\u2013"),
    OPTION_USED("\u25C6"),
    OPTION_PART("\u25C8"),
    OPTION_NOT_USED("\u25C7");

    private final String symbol;

    Mark(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** The class that gives its shade in the style sheet. */
    String style() {
        return "mark " + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Mark of(Status status) {
        return switch (status) {
            case MET -> FULL;
            case PARTLY_MET -> PART;
            case NOT_MET -> NONE;
            case NOT_ASSESSED -> OPEN;
            case NOT_APPLICABLE -> ASIDE;
            case USED -> OPTION_USED;
            case PARTLY_USED -> OPTION_PART;
            case NOT_USED -> OPTION_NOT_USED;
        };
    }

    static Mark of(ElementStatus status) {
        return switch (status) {
            case COVERED -> FULL;
            case PARTLY_COVERED -> PART;
            case CONFLICTING -> CONFLICT;
            case NOT_COVERED -> NONE;
            case NOT_APPLICABLE -> ASIDE;
            case NOT_ASSESSED -> OPEN;
        };
    }
}
