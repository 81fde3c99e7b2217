package opsc.report;

import opsc.model.GapReport;
import opsc.model.Lang;

/** One way of writing a gap report. */
public interface ReportFormat {

    /** The whole report as a file holds it, the same bytes for the same report. */
    byte[] bytes(GapReport report, Lang lang);
}
