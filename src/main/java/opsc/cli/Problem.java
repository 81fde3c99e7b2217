package opsc.cli;

import java.util.Optional;
import opsc.diagnostic.Message;
import opsc.model.Lang;

/**
 * Ends a command with a message for the user: wrong usage, or a place that cannot be read or
 * written. Exit code 2.
 */
final class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message what;
    private final transient Optional<Message> help;

    Problem(Message what, Message help) {
        this(what, Optional.of(help));
    }

    Problem(Message what) {
        this(what, Optional.empty());
    }

    private Problem(Message what, Optional<Message> help) {
        super(what.in(Lang.EN));
        this.what = what;
        this.help = help;
    }

    Message what() {
        return what;
    }

    Optional<Message> help() {
        return help;
    }
}
