package opsc.model;

/**
 * A stretch of one input file. Lines and columns count from 1, columns in code points; the end
 * column is the first one after the stretch.
 */
public record Span(String file, int line, int column, int endLine, int endColumn)
        implements Comparable<Span> {

    /** The start of a file: where a problem of the whole file is shown. */
    public static Span startOf(String file) {
        return new Span(file, 1, 1, 1, 1);
    }

    /** {@code file:line:column}. */
    public String at() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
