package opsc.report;

import java.io.IOException;
import java.util.List;

/**
 * A document for the terminal: tables that fit are aligned, wider ones become a short paragraph for
 * each row.
 */
final class DocumentText {

    private static final int WIDTH = 110;
    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final Lines lines;
    private final Appendable out;

    DocumentText(Appendable out) {
        this.out = out;
        this.lines = new Lines(out, WIDTH);
    }

    void write(Document document) throws IOException {
        lines.line(0, document.title());
        for (String line : document.intro()) {
            lines.line(0, line);
        }
        for (Document.Table table : document.tables()) {
            out.append('\n');
            lines.line(0, table.heading());
            if (!table.rows().isEmpty()) {
                table(document.headings(table), document.shown(table), table.rows());
            }
        }
    }

    /**
     * Columns side by side as far as they fit; what is left of a row stands under it, each cell
     * with its column's word, unless it is no, none or empty.
     *
     * @param cells what {@code rows} show
     */
    private void table(List<String> headings, List<List<String>> rows, List<List<Object>> cells)
            throws IOException {
        int[] widths = widths(headings, rows);
        int aligned = 0;
        int total = INDENT;
        while (aligned < widths.length && total + widths[aligned] <= WIDTH) {
            total += widths[aligned] + GAP;
            aligned++;
        }
        row(headings, widths, aligned);
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = rows.get(number);
            row(row, widths, aligned);
            for (int at = aligned; at < widths.length; at++) {
                Object cell = cells.get(number).get(at);
                if (!row.get(at).isEmpty() && !cell.equals(0) && !cell.equals(false)) {
                    lines.line(2 * INDENT, headings.get(at) + ": " + row.get(at));
                }
            }
        }
    }

    private static int[] widths(List<String> headings, List<List<String>> rows) {
        int[] widths = new int[headings.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = headings.get(at).length();
            for (List<String> row : rows) {
                widths[at] = Math.max(widths[at], row.get(at).length());
            }
        }
        return widths;
    }

    private void row(List<String> cells, int[] widths, int aligned) throws IOException {
        StringBuilder row = new StringBuilder(" ".repeat(INDENT));
        for (int at = 0; at < aligned; at++) {
            String cell = Visible.of(cells.get(at));
            row.append(cell).append(" ".repeat(Math.max(0, widths[at] - cell.length()) + GAP));
        }
        out.append(row.toString().stripTrailing()).append('\n');
    }
}
