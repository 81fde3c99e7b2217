package opsc.report;

import java.io.IOException;

/** Writes text wrapped at a width, with nothing in it that could act on a terminal. */
final class Lines {

    private final Appendable out;
    private final int width;

    Lines(Appendable out, int width) {
        this.out = out;
        this.width = width;
    }

    /** Writes {@code text} from column {@code indent} on, further lines two columns deeper. */
    void line(int indent, String text) throws IOException {
        int room = indent;
        out.append(" ".repeat(indent));
        boolean first = true;
        for (String word : Visible.of(text).split(" ")) {
            if (!first && room + 1 + word.length() > width) {
                out.append('\n').append(" ".repeat(indent + 2));
                room = indent + 2;
                first = true;
            }
            out.append(first ? "" : " ").append(word);
            room += word.length() + (first ? 0 : 1);
            first = false;
        }
        out.append('\n');
    }
}
