package opsc.diagnostic;

import opsc.model.Word;

/** Whether a problem stops the work. */
public enum Severity implements Word {
    /** No report is written from data that has one. */
    ERROR,
    /** Likely a slip; the data can be used. */
    WARNING
}
