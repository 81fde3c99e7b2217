package opsc.cli;

import java.util.Optional;

/**
 * Ends a command with a message for the user: wrong usage, or a place that cannot be read or
 * written. Exit code 2.
 */
final class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> help;

    Problem(String message, String help) {
        super(message);
        this.help = Optional.of(help);
    }

    Problem(String message) {
        super(message);
        this.help = Optional.empty();
    }

    Optional<String> help() {
        return help;
    }
}
