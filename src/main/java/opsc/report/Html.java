package opsc.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import opsc.model.Lang;
import opsc.model.Text;

/**
 * Writes HTML that is XML too, so that any parser reads it the same way and no text from the data
 * can act as markup.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "br", "input");
    private static final Set<String> IN_LINE =
            Set.of(
                    "a", "span", "strong", "abbr", "input", "option", "button", "label", "bdi",
                    "svg", "rect");
    private static final Pattern HTTP = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]+");
    private static final Pattern RELATIVE =
            Pattern.compile("#?[\\w.~%-][\\w.~%/-]*(?:[?#][\\w.~%/?=&+,;-]*)?");

    private final Appendable out;
    private final Lang lang;
    private final Function<Text, String> told;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param lang the language of the page
     * @param told how it tells passages of the data
     */
    Html(Appendable out, Lang lang, Function<Text, String> told) {
        this.out = out;
        this.lang = lang;
        this.told = told;
    }

    /** Starts the document; the root element is for the caller to open. */
    Html doctype() throws IOException {
        out.append("<!DOCTYPE html>");
        return this;
    }

    /**
     * @param attributes names, each followed by its value
     */
    Html open(String element, String... attributes) throws IOException {
        if (!IN_LINE.contains(element)) {
            out.append('\n');
        }
        out.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            out.append(escape(attributes[at + 1])).append('"');
        }
        if (VOID.contains(element)) {
            out.append(" />");
        } else {
            out.append('>');
            open.push(element);
        }
        return this;
    }

    /** Ends the element opened last. */
    Html close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but {@code text}. */
    Html element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) throws IOException {
        out.append(escape(text));
        return this;
    }

    /** A passage from the data, marked where it is not in the language of the page. */
    Html text(Text text) throws IOException {
        return text(told.apply(text), languageOf(text));
    }

    private Lang languageOf(Text text) {
        return text.id().isEmpty() ? Lang.EN : lang;
    }

    /** Words in {@code language}, marked where that is not the language of the page. */
    Html text(String words, Lang language) throws IOException {
        return language == lang ? text(words) : element("span", words, "lang", language.word());
    }

    /** A link if {@code url} is safe to follow, else the words alone. */
    Html link(String url, String words) throws IOException {
        return link(url, words, lang);
    }

    /** A title from the data, which is told as it is written. */
    Html title(Text title) throws IOException {
        return text(title.in(lang), languageOf(title));
    }

    /** A link whose words are a title from the data. */
    Html link(String url, Text title) throws IOException {
        return link(url, title.in(lang), languageOf(title));
    }

    private Html link(String url, String words, Lang language) throws IOException {
        Optional<String> address = address(url);
        if (address.isEmpty()) {
            return text(words, language);
        }
        return language == lang
                ? element("a", words, "href", address.get())
                : element("a", words, "href", address.get(), "lang", language.word());
    }

    /**
     * Our own style or script, as it is. It holds no {@code <} and no {@code &}, which HTML and XML
     * would read differently there.
     */
    Html raw(String element, String code) throws IOException {
        if (code.indexOf('<') >= 0 || code.indexOf('&') >= 0 || code.contains("]]>")) {
            throw new IllegalArgumentException("code that HTML and XML read differently");
        }
        open(element);
        out.append(code);
        return close();
    }

    /** What another pen has written, whole elements. */
    Html written(CharSequence elements) throws IOException {
        out.append(elements);
        return this;
    }

    /** Ends the document. */
    void end() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.append('\n');
    }

    /** The address of a link that may be live: http, https or relative to the page. */
    static Optional<String> address(String url) {
        return HTTP.matcher(url).matches() || RELATIVE.matcher(url).matches()
                ? Optional.of(url)
                : Optional.empty();
    }

    /** An id for the page, unlike any other of its {@code kind}, whatever the data calls it. */
    static String anchor(String kind, String id) {
        StringBuilder safe = new StringBuilder(kind).append('-');
        id.codePoints()
                .forEach(
                        point -> {
                            boolean plain =
                                    point >= 'a' && point <= 'z'
                                            || point >= '0' && point <= '9'
                                            || point == '-';
                            if (plain) {
                                safe.appendCodePoint(point);
                            } else {
                                safe.append('_').append(Integer.toHexString(point)).append('_');
                            }
                        });
        return safe.toString();
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        Visible.of(text).codePoints().forEach(point -> escape(point, safe));
        return safe.toString();
    }

    private static void escape(int point, StringBuilder safe) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
        }
    }

    /** Whether XML allows it: neither half of a pair alone nor a code that is no character. */
    private static boolean isCharacter(int point) {
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return !half && (point & 0xFFFE) != 0xFFFE;
    }
}
