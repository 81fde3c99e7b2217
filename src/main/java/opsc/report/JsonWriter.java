package opsc.report;

import java.io.IOException;
import java.util.Optional;

/**
 * Writes JSON text, two spaces a level. Escapes by RFC 8259 and, so that no terminal or page is
 * fooled, every control and format character. Forty lines instead of a library, because the main
 * command writes JSON and must start at once.
 */
final class JsonWriter {

    /** A new line with the indent of each depth. */
    private static final String[] LINES = {
        "\n", "\n  ", "\n    ", "\n      ", "\n        ", "\n          ", "\n            "
    };

    private final Appendable out;
    private int depth;
    private boolean first = true;
    private boolean inline;

    JsonWriter(Appendable out) {
        this.out = out;
    }

    /** Writes to {@code out} what follows here behind at least one value more. */
    JsonWriter behind(Appendable out) {
        JsonWriter behind = new JsonWriter(out);
        behind.depth = depth;
        behind.first = false;
        return behind;
    }

    /** What one {@link #behind} this wrote. */
    void append(CharSequence written) throws IOException {
        out.append(written);
    }

    JsonWriter object() throws IOException {
        return open('{');
    }

    JsonWriter endObject() throws IOException {
        return close('}');
    }

    JsonWriter array() throws IOException {
        return open('[');
    }

    JsonWriter endArray() throws IOException {
        return close(']');
    }

    JsonWriter key(String key) throws IOException {
        separate();
        quote(key);
        out.append(": ");
        first = true;
        inline = true;
        return this;
    }

    JsonWriter value(String text) throws IOException {
        separate();
        quote(text);
        return this;
    }

    JsonWriter value(long number) throws IOException {
        separate();
        out.append(Long.toString(number));
        return this;
    }

    JsonWriter value(boolean yes) throws IOException {
        separate();
        out.append(Boolean.toString(yes));
        return this;
    }

    /** The value's text, or null where there is none. */
    JsonWriter value(Optional<?> text) throws IOException {
        if (text.isPresent()) {
            return value(text.get().toString());
        }
        separate();
        out.append("null");
        return this;
    }

    private JsonWriter open(char bracket) throws IOException {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) throws IOException {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        if (depth == 0) {
            out.append('\n');
        }
        return this;
    }

    private void separate() throws IOException {
        if (inline) {
            inline = false;
        } else if (depth > 0) {
            if (!first) {
                out.append(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() throws IOException {
        out.append(LINES[Math.min(depth, LINES.length - 1)]);
        for (int level = LINES.length; level <= depth; level++) {
            out.append("  ");
        }
    }

    /** {@code text} as a JSON string, which is a YAML string too. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        try {
            new JsonWriter(quoted).quote(text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        return quoted.toString();
    }

    private void quote(String text) throws IOException {
        out.append('"');
        int plain = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c == '"' || c == '\\' || c >= '\u007F' && isHidden(c)) {
                out.append(text.substring(plain, at)).append(escaped(c));
                plain = at + 1;
            }
        }
        out.append(text.substring(plain)).append('"');
    }

    private static boolean isHidden(char c) {
        return c < '\u00A0'
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\uFFFE'
                || Character.getType(c) == Character.FORMAT;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
