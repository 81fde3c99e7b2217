package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import opsc.model.Tool;
import opsc.model.Word;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How a {@link Document} is written. */
public enum DocumentFormat implements Word {
    TEXT("txt") {
        @Override
        public void write(Document document, Optional<Excel> excel, Appendable out)
                throws IOException {
            new DocumentText(out).write(document);
        }
    },
    MARKDOWN("md") {
        @Override
        public void write(Document document, Optional<Excel> excel, Appendable out)
                throws IOException {
            Markdown markdown = new Markdown(out).heading(1, document.title());
            for (String line : document.intro()) {
                markdown.paragraph(line);
            }
            for (Document.Table table : document.tables()) {
                markdown.heading(2, table.heading());
                markdown.head(document.headings(table));
                for (List<String> row : document.shown(table)) {
                    markdown.row(row);
                }
                markdown.end();
            }
        }
    },
    /** The first table; byte order mark, CRLF, RFC 4180, formula cells guarded. */
    CSV("csv") {
        @Override
        public void write(Document document, Optional<Excel> excel, Appendable out)
                throws IOException {
            Document.Table table = document.tables().get(0);
            out.append('\uFEFF');
            char separator = CsvReport.separator(excel);
            CSVPrinter printer =
                    new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
            printer.printRecord(table.columns());
            for (List<Object> row : table.rows()) {
                printer.printRecord(
                        row.stream()
                                .map(document::word)
                                .map(word -> excel.map(one -> one.cell(word)).orElse(word))
                                .map(CsvReport::guarded));
            }
        }
    },
    JSON("json") {
        @Override
        public void write(Document document, Optional<Excel> excel, Appendable out)
                throws IOException {
            JsonWriter json = new JsonWriter(out).object();
            json.key("tool").object();
            json.key("name").value(Tool.NAME);
            json.key("version").value(Tool.VERSION);
            json.endObject();
            json.key("document").value(document.name());
            json.key("title").value(document.title());
            json.key("intro").array();
            for (String line : document.intro()) {
                json.value(line);
            }
            json.endArray();
            for (Document.Table table : document.tables()) {
                json.key(table.name()).array();
                for (List<Object> row : table.rows()) {
                    json.object();
                    for (int at = 0; at < row.size(); at++) {
                        cell(document, json.key(table.columns().get(at)), row.get(at));
                    }
                    json.endObject();
                }
                json.endArray();
            }
            json.endObject();
        }
    };

    private final String ending;

    DocumentFormat(String ending) {
        this.ending = ending;
    }

    /**
     * Whether it tells passages of the data in the terms asked for, and not as they are written.
     */
    public boolean isForPeople() {
        return this == TEXT || this == MARKDOWN;
    }

    /** The ending of a file in this format, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Writes the whole document, the same bytes for the same document. Fails only if {@code out}
     * does.
     *
     * @param excel the Excel that is to open a CSV
     */
    public abstract void write(Document document, Optional<Excel> excel, Appendable out)
            throws IOException;

    private static void cell(Document document, JsonWriter json, Object cell) throws IOException {
        if (cell instanceof Integer number) {
            json.value(number.longValue());
        } else if (cell instanceof Boolean flag) {
            json.value(flag.booleanValue());
        } else {
            json.value(document.word(cell));
        }
    }
}
