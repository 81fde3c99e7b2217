package opsc.load;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.InputFile;
import opsc.diagnostic.Message;
import opsc.model.Span;
import opsc.model.Terms;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One YAML file as nodes with marks. Every scalar stays the text that was written: article {@code
 * 12.10}, {@code no} and {@code 010} are not numbers or booleans here.
 */
final class YamlFile {

    /** Longer than any paragraph of a statute. */
    private static final int LONGEST_LINE = 50_000;

    /** Longer than any article; the time for some reports grows with the square of a text. */
    private static final int LONGEST_TEXT = 10_000;

    /** Far above what the file shapes need; SnakeYAML's own default, whatever that becomes. */
    private static final int DEEPEST = 50;

    /** Thirty times as many as the longest file here; four thousand provisions have fewer. */
    static final int MOST_NODES = 250_000;

    private final InputFile file;
    private final Places places;
    private final Problems problems;
    private final Terms terms;
    private final boolean cutsAtHash;
    private int nodes;

    YamlFile(InputFile file, Problems problems) {
        this(file, problems, Terms.TREATY);
    }

    /**
     * @param terms those in which its passages in our own words are told
     */
    private YamlFile(InputFile file, Problems problems, Terms terms) {
        this.terms = terms;
        this.file = file;
        this.places = new Places(file.text());
        this.problems = problems;
        this.cutsAtHash = cutsAtHash(file.text());
    }

    /** The file's nodes; empty if it cannot be read as YAML, and then there is an error. */
    static Optional<Fields> read(RawFile raw, Problems problems) {
        return read(raw, problems, Terms.TREATY);
    }

    /** The same, with passages that are told in {@code terms}. */
    static Optional<Fields> read(RawFile raw, Problems problems, Terms terms) {
        if (raw.bytes().length > RawFile.MOST_BYTES) {
            problems.add(
                    new Diagnostic(
                            Code.FILE_TOO_LARGE,
                            Span.startOf(raw.path()),
                            Message.of("the file has more than %s bytes", RawFile.MOST_BYTES),
                            Optional.empty(),
                            Optional.of(Message.of("write one instrument for each file")),
                            Optional.empty()),
                    Optional.empty());
            return Optional.empty();
        }
        Optional<String> text = decode(raw, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        YamlFile yaml = new YamlFile(new InputFile(raw.path(), text.get()), problems, terms);
        yaml.lintCharacters();
        return yaml.hasOverlongLine() ? Optional.empty() : yaml.compose().flatMap(yaml::root);
    }

    Terms terms() {
        return terms;
    }

    /** How many texts, lists and mappings the file has. */
    int nodes() {
        return nodes;
    }

    private static Optional<String> decode(RawFile raw, Problems problems) {
        ByteBuffer bytes = ByteBuffer.wrap(raw.bytes());
        try {
            String text = new String(raw.bytes(), StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0) { // stands there, or in place of what is no UTF-8
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(bytes);
            }
            if (text.startsWith("\uFEFF")) {
                problems.add(
                        new Diagnostic(
                                Code.BYTE_ORDER_MARK,
                                Span.startOf(raw.path()),
                                Message.of("the file starts with a byte order mark"),
                                Optional.empty(),
                                Optional.of(Message.of("save as UTF-8 without BOM")),
                                Optional.empty()),
                        Optional.empty());
                text = text.substring(1);
            }
            return Optional.of(text);
        } catch (CharacterCodingException malformed) {
            int line = 1;
            int column = 1;
            for (int at = 0; at < bytes.position(); at++) {
                boolean newLine = raw.bytes()[at] == '\n';
                line += newLine ? 1 : 0;
                column = newLine ? 1 : column + ((raw.bytes()[at] & 0xC0) == 0x80 ? 0 : 1);
            }
            problems.add(
                    new Diagnostic(
                            Code.INVALID_UTF8,
                            new Span(raw.path(), line, column, line, column + 1),
                            Message.of("the file is not UTF-8 text"),
                            Optional.empty(),
                            Optional.of(Message.of("save the file as UTF-8 in your editor")),
                            Optional.empty()),
                    Optional.empty());
            return Optional.empty();
        }
    }

    /**
     * The parser's time grows with the square of a word's length: a line that nobody wrote is
     * refused.
     */
    private boolean hasOverlongLine() {
        for (int line = 1; line <= file.lines(); line++) {
            int end = line < file.lines() ? file.startOfLine(line + 1) : file.text().length();
            if (end - file.startOfLine(line) > LONGEST_LINE) {
                report(
                        new Diagnostic(
                                Code.LINE_TOO_LONG,
                                new Span(file.path(), line, 1, line, 2),
                                Message.of("the line has more than %s characters", LONGEST_LINE),
                                Optional.empty(),
                                Optional.of(
                                        Message.of("break the text into lines, or take it out")),
                                Optional.empty()));
                return true;
            }
        }
        return false;
    }

    /** Windows line ends and characters that cannot be seen: one warning of each kind. */
    private void lintCharacters() {
        String text = file.text();
        int crlf = text.indexOf("\r\n");
        if (crlf >= 0) {
            warn(
                    Code.CRLF_LINE_ENDS,
                    spanAt(crlf),
                    Message.of("the lines end in CR LF"),
                    Message.of("save with LF line ends"));
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0xA0 && isInvisible(text.codePointAt(at))) {
                int point = text.codePointAt(at);
                String name = String.format("U+%04X", point);
                warn(
                        Code.INVISIBLE_CHARACTER,
                        spanAt(at),
                        Message.of("an invisible character, %s, stands here", name),
                        Message.of("delete it and type a space"));
                return;
            }
        }
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    private void warn(Code code, Span span, Message message, Message help) {
        report(
                new Diagnostic(
                        code,
                        span,
                        message,
                        Optional.empty(),
                        Optional.of(help),
                        Optional.empty()));
    }

    void report(Diagnostic diagnostic) {
        problems.add(diagnostic, Optional.of(file));
    }

    Problems problems() {
        return problems;
    }

    private Optional<Node> compose() {
        try {
            Bounded parser = new Bounded(file.text());
            Node root = composed(parser);
            nodes = parser.nodes;
            if (root == null) {
                report(
                        new Diagnostic(
                                Code.EMPTY_FILE,
                                Span.startOf(file.path()),
                                Message.of("the file is empty"),
                                Optional.empty(),
                                Optional.of(
                                        Message.of(
                                                "delete it, or start from a template in the README")),
                                Optional.empty()));
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException syntax) {
            reportSyntax(syntax);
        } catch (YAMLException limit) {
            reportLimit(limit);
        } catch (IllegalArgumentException escape) {
            reportEscape();
        }
        return Optional.empty();
    }

    /**
     * An escape whose digits are missing or name no character: the parser throws without a place,
     * at the first of them.
     */
    private void reportEscape() {
        StreamReader reader = new StreamReader(new StringReader(file.text()));
        ParserImpl parser = new ParserImpl(reader, options());
        try {
            while (parser.peekEvent() != null) {
                parser.getEvent();
            }
        } catch (IllegalArgumentException again) {
            reportEscape(span(reader.getMark(), reader.getMark()));
        }
    }

    private void reportEscape(Span span) {
        report(
                new Diagnostic(
                        Code.SYNTAX,
                        span,
                        Message.of("an escape in a quoted text names no character"),
                        Optional.empty(),
                        Optional.of(
                                Message.of(
                                        "write the character itself, or two backslashes for a backslash")),
                        Optional.empty()));
    }

    /** The nodes of {@code text}; null if it has none. Throws what SnakeYAML throws. */
    static Node nodes(String text) {
        return composed(new Bounded(text));
    }

    private static Node composed(Bounded parser) {
        return new Composer(parser, new AsWritten(), options()).getSingleNode();
    }

    /** Stops before more nodes are made than memory was meant for. */
    private static final class Bounded extends ParserImpl {

        private int nodes;

        Bounded(String text) {
            super(new StreamReader(new StringReader(text)), options());
        }

        @Override
        public Event getEvent() {
            Event event = super.getEvent();
            if (event instanceof NodeEvent && ++nodes > MOST_NODES) {
                throw new YAMLException("too many nodes");
            }
            return event;
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(RawFile.MOST_BYTES);
        options.setNestingDepthLimit(DEEPEST); // also the parser's own, as long as both are 50
        options.setMaxAliasesForCollections(0);
        options.setProcessComments(false);
        return options;
    }

    /** Leaves every plain scalar a string. */
    private static final class AsWritten extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: a scalar is the text that was written
        }
    }

    private void reportSyntax(MarkedYAMLException syntax) {
        String problem = String.valueOf(syntax.getProblem());
        boolean neverClosed = problem.contains("end of stream") || problem.contains("<stream end>");
        Mark mark =
                neverClosed && syntax.getContextMark() != null || syntax.getProblemMark() == null
                        ? syntax.getContextMark()
                        : syntax.getProblemMark();
        Span span = mark == null ? Span.startOf(file.path()) : span(mark, mark);
        String line = file.line(span.line());
        if (line.startsWith("\t")
                || line.stripLeading().contains(":\t")
                || problem.contains("'\\t")) {
            report(
                    new Diagnostic(
                            Code.TAB_INDENTATION,
                            span,
                            Message.of("a tab stands where YAML allows only spaces"),
                            Optional.empty(),
                            Optional.of(Message.of("use two spaces for each level")),
                            Optional.empty()));
        } else if (problem.contains("lobal tag")) {
            reportTag(span);
        } else if (problem.contains("found another document")) {
            report(
                    new Diagnostic(
                            Code.SEVERAL_DOCUMENTS,
                            span,
                            Message.of("a second YAML document starts here"),
                            Optional.empty(),
                            Optional.of(Message.of("write one file for each")),
                            Optional.empty()));
        } else {
            report(
                    new Diagnostic(
                            Code.SYNTAX,
                            span,
                            SyntaxWords.of(problem),
                            Optional.empty(),
                            Optional.of(SyntaxWords.help(problem)),
                            Optional.empty()));
        }
    }

    /** The limits come without a place: the events are read again to find it. */
    private void reportLimit(YAMLException limit) {
        Span span = Span.startOf(file.path());
        Code code = Code.SYNTAX;
        Message message = Message.of("the YAML cannot be read");
        int depth = 0;
        int nodes = 0;
        Set<String> collections = new HashSet<>();
        try {
            ParserImpl parser =
                    new ParserImpl(new StreamReader(new StringReader(file.text())), options());
            while (code == Code.SYNTAX && parser.peekEvent() != null) {
                Event event = parser.getEvent();
                nodes += event instanceof NodeEvent ? 1 : 0;
                if (event instanceof CollectionStartEvent collection) {
                    depth++;
                    collections.add(collection.getAnchor());
                } else if (event instanceof ScalarEvent scalar) {
                    collections.remove(scalar.getAnchor()); // the name stands for the last
                } else if (event instanceof CollectionEndEvent) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    code = Code.NESTING_TOO_DEEP;
                    message = Message.of("the YAML is nested more than %s levels deep", DEEPEST);
                    span = span(event.getStartMark(), event.getEndMark());
                } else if (nodes > MOST_NODES) {
                    code = Code.FILE_TOO_LARGE;
                    message =
                            Message.of(
                                    "the file has more than %s texts, lists and mappings",
                                    MOST_NODES);
                    span = span(event.getStartMark(), event.getEndMark());
                } else if (event instanceof AliasEvent alias
                        && collections.contains(alias.getAnchor())) {
                    code = Code.ALIAS;
                    message =
                            Message.of(
                                    "an alias (*%s) stands for a list or mapping",
                                    alias.getAnchor());
                    span = span(event.getStartMark(), event.getEndMark());
                }
            }
        } catch (YAMLException again) {
            // a character that YAML excludes: no place is told
        }
        Message help =
                code == Code.ALIAS
                        ? Message.of("write the text out")
                        : code == Code.NESTING_TOO_DEEP
                                ? Message.of("look for runaway brackets")
                                : code == Code.FILE_TOO_LARGE
                                        ? Message.of("write one instrument for each file")
                                        : SyntaxWords.help(String.valueOf(limit.getMessage()));
        report(
                new Diagnostic(
                        code,
                        span,
                        message,
                        Optional.empty(),
                        Optional.of(help),
                        Optional.empty()));
    }

    private Optional<Fields> root(Node root) {
        if (!lintNodes(root)) {
            return Optional.empty();
        }
        return Fields.of(root, this, Optional.empty());
    }

    /**
     * Looks at each node for tags, duplicate keys and swallowed lines; true if no error was found.
     */
    private boolean lintNodes(Node node) {
        int before = problems.errors();
        lint(node);
        return problems.errors() == before;
    }

    private void lint(Node node) {
        if (node.getAnchor() != null) {
            reportAnchor(node);
        }
        if (node instanceof ScalarNode scalar) {
            if (!scalar.getTag().equals(Tag.STR)) {
                reportTag(span(node));
            }
            lintScalar(scalar);
        } else if (node instanceof SequenceNode sequence) {
            if (!sequence.getTag().equals(Tag.SEQ)) {
                reportTag(span(node));
            }
            sequence.getValue().forEach(this::lint);
        } else if (node instanceof MappingNode mapping) {
            if (!mapping.getTag().equals(Tag.MAP)) {
                reportTag(span(node));
            }
            for (NodeTuple tuple : mapping.getValue()) {
                lint(tuple.getKeyNode());
                lint(tuple.getValueNode());
            }
        }
    }

    /** Whoever changes the text at one of its aliases changes it at all of them. */
    private void reportAnchor(Node node) {
        report(
                new Diagnostic(
                        Code.ALIAS,
                        span(node),
                        Message.of(
                                "an anchor (&%s) gives what follows it a name", node.getAnchor()),
                        Optional.empty(),
                        Optional.of(
                                Message.of(
                                        "write the text out wherever it is meant; put a text that begins with & in quotes")),
                        Optional.empty()));
    }

    private void reportTag(Span span) {
        report(
                new Diagnostic(
                        Code.UNEXPECTED_TAG,
                        span,
                        Message.of(
                                "a YAML tag asks for a type; data files hold plain text, lists and mappings only"),
                        Optional.empty(),
                        Optional.of(Message.of("delete the tag")),
                        Optional.empty()));
    }

    private void lintScalar(ScalarNode scalar) {
        if (scalar.getValue().length() > LONGEST_TEXT) {
            report(
                    new Diagnostic(
                            Code.LINE_TOO_LONG,
                            span(scalar),
                            Message.of("the text has more than %s characters", LONGEST_TEXT),
                            Optional.empty(),
                            Optional.of(Message.of("shorten it, or take it out")),
                            Optional.empty()));
            return;
        }
        if (scalar.getScalarStyle().getChar() != null) {
            if (hasHalfCharacter(scalar.getValue())) {
                reportEscape(span(scalar));
            }
            return; // quoted: what stands there is meant
        }
        Mark start = scalar.getStartMark();
        Mark end = scalar.getEndMark();
        int lastLine = places.line(end);
        for (int line = places.line(start) + 1; line <= lastLine; line++) {
            String text = file.line(line).strip();
            if (text.startsWith("- ")) {
                int column = file.line(line).indexOf(text) + 1;
                report(
                        new Diagnostic(
                                Code.SWALLOWED_LIST_ITEM,
                                new Span(
                                        file.path(),
                                        line,
                                        column,
                                        line,
                                        column + text.codePointCount(0, text.length())),
                                Message.of("this line was read as part of the text above"),
                                Optional.empty(),
                                Optional.of(
                                        Message.of(
                                                "align it with the list or mapping it belongs to, or put the text in double quotes")),
                                Optional.empty()));
                return;
            }
        }
        if (cutsAtHash) {
            lintTail(end, lastLine);
        }
    }

    /**
     * Whether a {@code #} stands anywhere as a comment starts, but close to its word. This only
     * saves time: {@link #lintTail} looks behind each text again.
     */
    private static boolean cutsAtHash(String text) {
        for (int at = text.indexOf('#', 1); at != -1; at = text.indexOf('#', at + 1)) {
            char before = text.charAt(at - 1);
            char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if ((before == ' ' || before == '\t') && after != ' ' && after != '#') {
                return true;
            }
        }
        return false;
    }

    /** Whether half of a pair of escapes stands alone: no file can hold it. */
    private static boolean hasHalfCharacter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (Character.charCount(text.codePointAt(at)) == 1) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private void lintTail(Mark end, int lastLine) {
        String rest = file.line(lastLine);
        int after =
                rest.offsetByCodePoints(
                        0, Math.min(places.column(end) - 1, rest.codePointCount(0, rest.length())));
        String tail = rest.substring(after).stripLeading();
        if (tail.startsWith("#")
                && tail.length() > 1
                && tail.charAt(1) != ' '
                && tail.charAt(1) != '#') {
            int column = rest.codePointCount(0, rest.length() - tail.length()) + 1;
            warn(
                    Code.SWALLOWED_COMMENT,
                    new Span(
                            file.path(),
                            lastLine,
                            column,
                            lastLine,
                            column + tail.codePointCount(0, tail.length())),
                    Message.of("from # on, the line is read as a comment"),
                    Message.of(
                            "put the text in double quotes if # belongs to it; write '# ' for a comment"));
        }
    }

    Span span(Node node) {
        return span(node.getStartMark(), node.getEndMark());
    }

    /** Where {@code part} stands in a text; the whole text if it is broken or escaped there. */
    Span span(ScalarNode node, String part) {
        Span whole = span(node);
        int last = places.line(node.getEndMark());
        for (int number = whole.line(); number <= last; number++) {
            String line = file.line(number);
            int from = number == whole.line() ? line.offsetByCodePoints(0, whole.column() - 1) : 0;
            int at = line.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT), from);
            if (at >= 0) {
                int column = line.codePointCount(0, at) + 1;
                int end = column + part.codePointCount(0, part.length());
                return new Span(file.path(), number, column, number, end);
            }
        }
        return whole;
    }

    /** A stretch over several lines ends with its first. */
    private Span span(Mark start, Mark end) {
        int line = places.line(start);
        int column = places.column(start);
        if (places.line(end) == line) {
            return new Span(
                    file.path(), line, column, line, Math.max(places.column(end), column + 1));
        }
        return new Span(file.path(), line, column, line, file.columns(line) + 1);
    }

    private Span spanAt(int index) {
        int line = file.lineAt(index);
        int column = file.text().codePointCount(file.startOfLine(line), index) + 1;
        return new Span(file.path(), line, column, line, column + 1);
    }
}
