package opsc.report;

import java.io.IOException;
import opsc.model.GapReport;
import opsc.model.Lang;

/** One way of writing a gap report. */
public interface ReportFormat {

    /**
     * Writes the whole report, the same bytes for the same report. Fails only if {@code out} does.
     */
    void write(GapReport report, Lang lang, Appendable out) throws IOException;
}
