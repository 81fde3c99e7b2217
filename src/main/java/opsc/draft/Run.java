package opsc.draft;

import java.util.Optional;

/**
 * A stretch of a paragraph: a plain sentence, or a marked one.
 *
 * @param label the mark as it is printed, brackets included; empty for plain text
 */
public record Run(Optional<Mark> mark, String label, String text) {

    static Run plain(String text) {
        return new Run(Optional.empty(), "", text);
    }

    static Run marked(Mark mark, String label, String text) {
        return new Run(Optional.of(mark), "[" + label + "]", text);
    }

    /** The words as a reader sees them. */
    public String words() {
        return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
    }
}
