package opsc.cli;

import java.util.List;
import java.util.function.Supplier;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Past;
import opsc.model.Word;
import opsc.report.CsvReport;
import opsc.report.CsvwReport;
import opsc.report.HtmlReport;
import opsc.report.JsonReport;
import opsc.report.MarkdownReport;
import opsc.report.OscalResults;
import opsc.report.ReportFormat;
import opsc.report.SummaryScreen;
import opsc.report.XlsxReport;

/** The formats of a gap report. */
enum Format implements Word {
    TEXT("txt"),
    MARKDOWN("md"),
    CSV("csv"),
    JSON("json"),
    HTML("html"),
    XLSX("xlsx"),
    /** The assessment results; the catalogue lies beside them. */
    OSCAL("oscal.json");

    /** The end of the name of the file that the assessment results point to. */
    static final String OSCAL_CATALOG = ".oscal-catalog.json";

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** What the names of a report's files start with. */
    static String name(Lang lang) {
        return lang == Lang.EN ? "gap-report" : "gap-report-" + lang.word();
    }

    String ending() {
        return ending;
    }

    /**
     * @param past computed only for the format that tells it
     */
    ReportFormat writer(CsvReport csv, List<GapReport> others, Supplier<Past> past) {
        return switch (this) {
            case TEXT -> new SummaryScreen(false);
            case MARKDOWN -> new MarkdownReport(others);
            case CSV -> csv;
            case JSON -> new JsonReport();
            case HTML -> new HtmlReport(others, past.get());
            case XLSX -> new XlsxReport();
            case OSCAL -> new OscalResults(lang -> name(lang) + OSCAL_CATALOG);
        };
    }

    /**
     * Whether it tells passages of the data in the terms asked for, and not as they are written.
     */
    boolean isForPeople() {
        return switch (this) {
            case TEXT, MARKDOWN, HTML -> true;
            case CSV, JSON, XLSX, OSCAL -> false;
        };
    }

    /** The file that describes the columns of a CSV file. */
    static ReportFormat columns(String table, CsvReport csv) {
        return new CsvwReport(table, csv.separator());
    }
}
