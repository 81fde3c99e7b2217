package opsc.report;

import java.util.ArrayList;
import java.util.List;
import opsc.model.Lang;
import opsc.model.Text;
import opsc.model.Word;

/**
 * A report as headings, lines and tables, before it is text, Markdown, CSV or JSON.
 *
 * @param name the word for it in file names and JSON
 * @param lang the language of what people read; the words of machine formats are English
 * @param intro lines under the title
 */
public record Document(
        String name, Lang lang, String title, List<String> intro, List<Table> tables) {

    public Document {
        intro = List.copyOf(intro);
        tables = List.copyOf(tables);
    }

    /** A cell that passages of the data make up. */
    @FunctionalInterface
    interface Passages {
        String by(Prose prose);
    }

    /** A cell that says more to people than to a machine. */
    record Marked(String word, String shown) {}

    /** A cell in machine formats. */
    String word(Object cell) {
        if (cell instanceof Text text) {
            return text.written(lang);
        }
        if (cell instanceof Passages told) {
            return told.by(Prose.asWritten(lang));
        }
        if (cell instanceof Marked marked) {
            return marked.word();
        }
        return cell instanceof Word word ? word.word() : cell.toString();
    }

    /** A cell as people read it. */
    String shown(Object cell) {
        if (cell instanceof Text text) {
            return new Prose(lang).told(text);
        }
        if (cell instanceof Passages told) {
            return told.by(new Prose(lang));
        }
        if (cell instanceof Marked marked) {
            return marked.shown();
        }
        return Phrase.of(cell).map(phrase -> phrase.in(lang)).orElseGet(() -> word(cell));
    }

    /** The rows of {@code table} as people read them. */
    List<List<String>> shown(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().limit(table.printed()).map(this::shown).toList())
                .toList();
    }

    /** What stands over the columns of {@code table} for people. */
    List<String> headings(Table table) {
        return table.columns().stream()
                .limit(table.printed())
                .map(column -> Column.heading(column, lang))
                .toList();
    }

    /**
     * A table. The first one of a document is what its CSV holds.
     *
     * @param name the word for it in JSON
     * @param rows cells that are strings, texts of the data or {@link Passages} of it, {@link
     *     Marked}, words, whole numbers or booleans
     * @param columns the words for the columns, each a constant of {@link Column}
     * @param printed how many of the columns text and Markdown show; a matrix is for CSV and JSON
     */
    public record Table(
            String name,
            String heading,
            List<String> columns,
            int printed,
            List<List<Object>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Object> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            name
                                    + ": a row of "
                                    + row.size()
                                    + " cells for "
                                    + columns.size()
                                    + " columns");
                }
            }
        }
    }

    /** Collects the rows of a table. */
    static final class Rows {
        private final String name;
        private final String heading;
        private final List<String> columns;
        private final List<List<Object>> rows = new ArrayList<>();

        Rows(String name, String heading, String... columns) {
            this.name = name;
            this.heading = heading;
            this.columns = List.of(columns);
        }

        void add(Object... cells) {
            rows.add(List.of(cells));
        }

        void add(List<Object> cells) {
            rows.add(cells);
        }

        Table table() {
            return table(columns.size());
        }

        /**
         * @param printed how many columns text and Markdown show
         */
        Table table(int printed) {
            return new Table(name, heading, columns, printed, rows);
        }
    }
}
