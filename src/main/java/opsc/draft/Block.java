package opsc.draft;

import java.util.List;
import java.util.OptionalInt;
import opsc.model.ObligationId;

/** A part of a section, in reading order. */
public sealed interface Block {

    /** The words that a word counter finds, apart by blanks. */
    String words();

    /** Hands itself to the case it is. */
    <E extends Exception> void to(Cases<E> cases) throws E;

    /** What to do with each kind of block. */
    interface Cases<E extends Exception> {
        void heading(Heading heading) throws E;

        void paragraph(Paragraph paragraph) throws E;

        void table(Table table) throws E;
    }

    /**
     * A heading within a section.
     *
     * @param level 2 or 3
     */
    record Heading(int level, String text) implements Block {
        @Override
        public String words() {
            return text;
        }

        @Override
        public <E extends Exception> void to(Cases<E> cases) throws E {
            cases.heading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param number its number in the whole draft; empty on the cover, in annexes and in notes
     * @param about the obligations that it speaks of
     */
    record Paragraph(OptionalInt number, List<ObligationId> about, List<Run> runs)
            implements Block {
        public Paragraph {
            about = List.copyOf(about);
            runs = List.copyOf(runs);
        }

        static Paragraph note(String text) {
            return new Paragraph(OptionalInt.empty(), List.of(), List.of(Run.plain(text)));
        }

        @Override
        public String words() {
            return String.join(" ", runs.stream().map(Run::words).toList());
        }

        @Override
        public <E extends Exception> void to(Cases<E> cases) throws E {
            cases.paragraph(this);
        }

        /** Whether a mark stands in it. */
        public boolean isOpen() {
            return runs.stream().anyMatch(run -> run.mark().isPresent());
        }
    }

    /**
     * A table with one row of headings.
     *
     * @param about the obligations whose figures it is for; empty if it is no table to fill in
     */
    record Table(
            String caption, List<ObligationId> about, List<String> columns, List<List<String>> rows)
            implements Block {

        /** What stands in a cell that somebody has to fill in; a 0 would be a figure. */
        public static final String OPEN = "..";

        public Table {
            about = List.copyOf(about);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            caption + ": " + row.size() + " cells for " + columns.size());
                }
            }
        }

        @Override
        public String words() {
            StringBuilder words = new StringBuilder(caption);
            columns.forEach(cell -> words.append(' ').append(cell));
            rows.forEach(row -> row.forEach(cell -> words.append(' ').append(cell)));
            return words.toString();
        }

        @Override
        public <E extends Exception> void to(Cases<E> cases) throws E {
            cases.table(this);
        }
    }
}
