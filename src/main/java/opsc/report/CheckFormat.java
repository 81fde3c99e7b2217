package opsc.report;

import java.io.IOException;
import opsc.model.Lang;
import opsc.model.Verdict;

/** Writes what a check found. */
public interface CheckFormat {
    /**
     * Writes the whole verdict, people's words in {@code lang}, with {@code \n} line ends. Fails
     * only if {@code out} does.
     */
    void write(Verdict verdict, Lang lang, Appendable out) throws IOException;
}
