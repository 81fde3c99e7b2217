package opsc.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** Done and, for a check, passed. */
    static final int OK = 0;

    /**
     * The gate failed: the data is valid, and less is covered than was agreed; or a report is not
     * what the data gives.
     */
    static final int FAILED = 1;

    /** Wrong usage, invalid data, or a place that cannot be read or written. */
    static final int INVALID = 2;

    /** A bug of ours. */
    static final int BUG = 70;

    private ExitCode() {}
}
