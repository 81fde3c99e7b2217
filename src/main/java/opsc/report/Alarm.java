package opsc.report;

import java.util.Optional;
import opsc.model.Span;
import opsc.model.Word;

/**
 * One finding of a check in words, the same for every format.
 *
 * @param title what happened and where in the treaty
 * @param message a sentence that stands alone
 */
record Alarm(
        Level level,
        String rule,
        String title,
        String message,
        Optional<String> help,
        Span span,
        String fingerprint) {

    enum Level implements Word {
        /** Fails the check. */
        ERROR,
        /** Worse than before, and let through by {@code --fail-on}. */
        WARNING,
        NOTE
    }
}
