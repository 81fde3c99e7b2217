package opsc.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opsc.diagnostic.InputFile;
import opsc.model.Span;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a data file that loads: where the values of a mapping stand, and the text with one of
 * them set. Only the lines of that value change; comments, order and line ends stay.
 */
public final class YamlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String path;

    /** {@link #BYTE_ORDER_MARK}, or nothing. */
    private final String mark;

    private final String text;
    private final Optional<Node> root;

    private YamlText(String path, String mark, String text) {
        this.path = path;
        this.mark = mark;
        this.text = text;
        this.root = Optional.ofNullable(YamlFile.nodes(text));
    }

    public static YamlText of(RawFile raw) {
        String text = new String(raw.bytes(), StandardCharsets.UTF_8);
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return new YamlText(raw.path(), mark, text.substring(mark.length()));
    }

    /** Without a byte order mark. */
    public String text() {
        return text;
    }

    /** The file with this text. */
    public RawFile file() {
        return new RawFile(path, (mark + text).getBytes(StandardCharsets.UTF_8));
    }

    /** The file of each text. */
    public static Map<String, RawFile> files(Map<String, YamlText> texts) {
        Map<String, RawFile> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.file()));
        return files;
    }

    /** {@code files} with the {@code written} ones, named by their paths, in their places. */
    public static List<RawFile> over(List<RawFile> files, Map<String, YamlText> written) {
        return files.stream()
                .map(
                        file ->
                                written.containsKey(file.path())
                                        ? written.get(file.path()).file()
                                        : file)
                .toList();
    }

    /**
     * {@code text} in quotes, on one line; what cannot be seen or may not stand in YAML, by number.
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        point -> {
                            if (isHidden(point)) {
                                quoted.append(String.format("\\U%08x", point));
                            } else {
                                quoted.append(point == '"' || point == '\\' ? "\\" : "");
                                quoted.appendCodePoint(point);
                            }
                        });
        return quoted.append('"').toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    /** Where the value of {@code key} stands in the mapping that starts at {@code mapping}. */
    public Optional<Span> value(Span mapping, String key) {
        YamlFile file = new YamlFile(new InputFile(path, text), new Problems());
        return mappingAt(mapping).flatMap(node -> value(node, key)).map(file::span);
    }

    /**
     * The text in which the mapping that starts at {@code mapping} has {@code key: value}, in place
     * of what it had at that key, or else after its last one.
     *
     * @param value YAML on one line
     * @throws IllegalArgumentException if no mapping starts there
     */
    public YamlText with(Span mapping, String key, String value) {
        MappingNode node =
                mappingAt(mapping)
                        .orElseThrow(() -> new IllegalArgumentException("none at " + mapping.at()));
        Optional<Node> old = value(node, key);
        if (old.isPresent()) {
            return replaced(index(old.get()), end(old.get()), value);
        }
        int end = end(last(node));
        String entry = key + ": " + value;
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            return replaced(end, end, ", " + entry);
        }
        int at = beforeLineEnd(end);
        String indent = " ".repeat(node.getStartMark().getColumn());
        return replaced(at, at, newLine() + indent + entry);
    }

    /** The text without {@code key} and its value, where they have lines of their own. */
    public YamlText without(Span mapping, String key) {
        MappingNode node = mappingAt(mapping).orElseThrow();
        for (NodeTuple entry : node.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                int start = index(name);
                int line = text.lastIndexOf('\n', start) + 1;
                int next = lineEnd(end(entry.getValueNode()));
                boolean ownLines =
                        node.getFlowStyle() == FlowStyle.BLOCK
                                && text.substring(line, start).isBlank()
                                && !text.substring(line, next).contains(" #");
                return ownLines ? replaced(line, Math.min(next + 1, text.length()), "") : this;
            }
        }
        return this;
    }

    /**
     * The text with a further item of the list that the mapping is an item of, after it.
     *
     * @param lines of the new item, a mapping
     */
    public YamlText withItemAfter(Span mapping, List<String> lines) {
        MappingNode node = mappingAt(mapping).orElseThrow();
        int at = beforeLineEnd(end(node));
        return replaced(at, at, item(lines, node.getStartMark().getColumn() - 2));
    }

    /** The text with further items, mappings, at the end of the list at {@code key}. */
    public YamlText withItems(Span mapping, String key, List<List<String>> items) {
        MappingNode node = mappingAt(mapping).orElseThrow();
        Optional<Node> list = value(node, key);
        int indent = node.getStartMark().getColumn() + 2;
        if (list.isPresent()
                && list.get() instanceof SequenceNode some
                && !some.getValue().isEmpty()) {
            indent = some.getStartMark().getColumn();
        }
        StringBuilder added = new StringBuilder();
        for (List<String> lines : items) {
            added.append(item(lines, indent));
        }
        if (list.isEmpty()) {
            int at = beforeLineEnd(end(last(node)));
            String head = newLine() + " ".repeat(node.getStartMark().getColumn()) + key + ":";
            return replaced(at, at, head + added);
        }
        int end = end(list.get());
        boolean none = ((CollectionNode<?>) list.get()).getValue().isEmpty();
        if (none) {
            int blank = index(list.get()) - 1; // between the colon and the list
            return replaced(blank, end, added.toString());
        }
        int at = beforeLineEnd(end);
        return replaced(at, at, added.toString());
    }

    private String item(List<String> lines, int indent) {
        StringBuilder item = new StringBuilder();
        String first = "- ";
        for (String line : lines) {
            item.append(newLine()).append(" ".repeat(indent)).append(first).append(line);
            first = "  ";
        }
        return item.toString();
    }

    private String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int index(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** Where the line of {@code index} ends: at its line feed, or at the end of the text. */
    private int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end == -1 ? text.length() : end;
    }

    /** The same, before a carriage return; {@code index} is not the first. */
    private int beforeLineEnd(int index) {
        int end = lineEnd(index);
        return text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private YamlText replaced(int start, int end, String by) {
        return new YamlText(path, mark, text.substring(0, start) + by + text.substring(end));
    }

    private Optional<MappingNode> mappingAt(Span start) {
        return root.flatMap(node -> mappingAt(node, start, new Places(text)));
    }

    private static Optional<MappingNode> mappingAt(Node node, Span start, Places places) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(one -> mappingAt(one, start, places).stream())
                    .findFirst();
        }
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        boolean here =
                places.line(node.getStartMark()) == start.line()
                        && places.column(node.getStartMark()) == start.column();
        return here
                ? Optional.of(mapping)
                : mapping.getValue().stream()
                        .flatMap(one -> mappingAt(one.getValueNode(), start, places).stream())
                        .findFirst();
    }

    private static Optional<Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(
                        one ->
                                one.getKeyNode() instanceof ScalarNode name
                                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    /** After the last character of a value. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> many
                && many.getFlowStyle() == FlowStyle.BLOCK
                && !many.getValue().isEmpty()) {
            return end(last(node));
        }
        int end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--; // a text in lines of its own reaches to the next key
        }
        return end;
    }

    private static Node last(Node node) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> entries = mapping.getValue();
            return entries.get(entries.size() - 1).getValueNode();
        }
        List<Node> items = ((SequenceNode) node).getValue();
        return items.get(items.size() - 1);
    }
}
