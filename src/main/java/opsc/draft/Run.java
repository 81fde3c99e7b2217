package opsc.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a paragraph: a plain sentence, or a marked one.
 *
 * @param label the mark as it is printed, brackets included; empty for plain text
 * @param question what a body is asked about it, where that is not what its mark asks
 */
public record Run(Optional<Mark> mark, String label, String text, Optional<Wording> question) {

    static Run plain(String text) {
        return new Run(Optional.empty(), "", text, Optional.empty());
    }

    static Run marked(Mark mark, String label, String text) {
        return new Run(Optional.of(mark), "[" + label + "]", text, Optional.empty());
    }

    Run asking(Wording asked) {
        return new Run(mark, label, text, Optional.of(asked));
    }

    Run saying(String other) {
        return new Run(mark, label, other, question);
    }

    /** Neighbours under the same label become one: what is open is counted once. */
    static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.mark().equals(run.mark())
                    && last.label().equals(run.label())) {
                joined.set(joined.size() - 1, last.saying(last.text() + " " + run.text()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** The words as a reader sees them. */
    public String words() {
        return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
    }
}
