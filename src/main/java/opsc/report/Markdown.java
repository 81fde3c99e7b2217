package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes Markdown so that no text from the data can act as markup. */
public final class Markdown {

    private static final Pattern LIST = Pattern.compile("^(\\d{1,9}(?=[.)](?: |$))|(?=[-+=]))");

    private final Appendable out;

    public Markdown(Appendable out) {
        this.out = out;
    }

    public Markdown heading(int level, String text) throws IOException {
        out.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
        return this;
    }

    public Markdown paragraph(String text) throws IOException {
        out.append(start(text)).append("\n\n");
        return this;
    }

    /** A paragraph that starts with a word in bold. */
    public Markdown labelled(String label, String text) throws IOException {
        out.append("**").append(escape(label)).append(":** ").append(escape(text)).append("\n\n");
        return this;
    }

    public Markdown item(String text) throws IOException {
        out.append("- ").append(start(text)).append('\n');
        return this;
    }

    public Markdown subitem(String text) throws IOException {
        out.append("  - ").append(start(text)).append('\n');
        return this;
    }

    /** Ends a list. */
    public Markdown end() throws IOException {
        out.append('\n');
        return this;
    }

    public Markdown row(List<String> cells) throws IOException {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(escape(cell)).append(" |");
        }
        out.append('\n');
        return this;
    }

    public Markdown head(List<String> cells) throws IOException {
        row(cells);
        out.append('|').append("---|".repeat(cells.size())).append('\n');
        return this;
    }

    /** An address as a link if it is http or https, else as text. */
    static String address(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    /**
     * Words at the start of a block: no code for being indented, no list for a dash or a number.
     */
    private static String start(String text) {
        String safe = escape(text).strip();
        boolean word = !safe.isEmpty() && Character.isLetter(safe.charAt(0));
        return word ? safe : LIST.matcher(safe).replaceFirst("$1\\\\");
    }

    public static String escape(String text) {
        String visible = Visible.of(text);
        StringBuilder safe = new StringBuilder(visible.length() + 8);
        int plain = 0;
        for (int at = 0; at < visible.length(); at++) {
            if (isMarkup(visible.charAt(at))) {
                safe.append(visible.substring(plain, at)).append('\\');
                plain = at;
            }
        }
        return plain == 0 && safe.isEmpty()
                ? visible
                : safe.append(visible.substring(plain)).toString();
    }

    private static boolean isMarkup(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '#', '~' -> true;
            default -> false;
        };
    }
}
