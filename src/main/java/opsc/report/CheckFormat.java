package opsc.report;

import java.io.IOException;
import opsc.model.Verdict;

/** Writes what a check found. */
public interface CheckFormat {
    /** Writes the whole verdict with {@code \n} line ends. Fails only if {@code out} does. */
    void write(Verdict verdict, Appendable out) throws IOException;
}
