package opsc.cli;

import java.util.List;
import java.util.function.Supplier;
import opsc.model.GapReport;
import opsc.model.Past;
import opsc.model.Word;
import opsc.report.CsvReport;
import opsc.report.CsvwReport;
import opsc.report.HtmlReport;
import opsc.report.JsonReport;
import opsc.report.MarkdownReport;
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
    XLSX("xlsx");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /**
     * @param past computed only for the format that tells it
     */
    ReportFormat writer(char separator, List<GapReport> others, Supplier<Past> past) {
        return switch (this) {
            case TEXT -> new SummaryScreen(false);
            case MARKDOWN -> new MarkdownReport(others);
            case CSV -> new CsvReport(separator);
            case JSON -> new JsonReport();
            case HTML -> new HtmlReport(others, past.get());
            case XLSX -> new XlsxReport();
        };
    }

    /** The file that describes the columns of a CSV file. */
    static ReportFormat columns(String table, char separator) {
        return new CsvwReport(table, separator);
    }
}
