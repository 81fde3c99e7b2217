package opsc.report;

import java.io.IOException;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Tool;

/**
 * The metadata file beside the CSV (W3C "Metadata Vocabulary for Tabular Data"): what each column
 * means, in both languages, since a table travels.
 */
public final class CsvwReport implements TextFormat {

    private final String table;
    private final char separator;

    /**
     * @param table the name of the CSV file
     * @param separator the one the CSV was written with
     */
    public CsvwReport(String table, char separator) {
        this.table = table;
        this.separator = separator;
    }

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.object();
        json.key("@context").value("http://www.w3.org/ns/csvw");
        json.key("url").value(table);
        json.key("dc:title").value(new Prose(lang).title(report));
        json.key("dc:language").value(lang.word());
        json.key("dc:creator").value(Tool.NAME + " " + Tool.VERSION);
        json.key("dialect").object();
        json.key("encoding").value("utf-8");
        json.key("delimiter").value(Character.toString(separator));
        json.key("lineTerminators").value("\r\n");
        json.key("header").value(true);
        json.endObject();
        json.key("tableSchema").object();
        json.key("columns").array();
        for (CsvReport.Column column : CsvReport.COLUMNS) {
            json.object();
            json.key("name").value(column.name());
            json.key("titles").value(column.name());
            json.key("dc:description").array();
            for (Lang language : Lang.values()) {
                json.object();
                json.key("@value").value(column.meaning().in(language));
                json.key("@language").value(language.word());
                json.endObject();
            }
            json.endArray();
            json.key("datatype").value("string");
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }
}
