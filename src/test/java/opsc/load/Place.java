package opsc.load;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file, and the file with something else in its place.
 *
 * @param steps the keys that lead to it; an empty one stands for an item of a list
 * @param path the way to it, item by item
 */
record Place(Node root, List<String> steps, List<Integer> path) {

    /** All values of a file, the whole file first. */
    static List<Place> all(String text) {
        List<Place> places = new ArrayList<>();
        Node root = new Yaml().compose(new StringReader(text));
        new Place(root, List.of(), List.of()).collect(root, places);
        return places;
    }

    private void collect(Node node, List<Place> places) {
        places.add(this);
        for (int at = 0; at < size(node); at++) {
            String step =
                    node instanceof MappingNode mapping ? keyOf(mapping.getValue().get(at)) : "";
            new Place(root, joined(steps, step), joined(path, at)).collect(child(node, at), places);
        }
    }

    /** The last key on the way. */
    String key() {
        return steps.stream().filter(step -> !step.isEmpty()).reduce("", (one, last) -> last);
    }

    /** The file with {@code values} in this place, one at a time, and without what stands here. */
    List<String> variants(List<String> values) {
        List<String> texts = new ArrayList<>();
        for (String value : values) {
            texts.add(write(Optional.of(value), Optional.empty()));
        }
        if (!path.isEmpty()) {
            texts.add(write(Optional.empty(), Optional.empty()));
        }
        return texts;
    }

    /** The file with one key more in this mapping; empty if no mapping stands here. */
    Optional<String> withKey(String key) {
        Node here = root;
        for (int at : path) {
            here = child(here, at);
        }
        return here instanceof MappingNode
                ? Optional.of(write(Optional.empty(), Optional.of(key)))
                : Optional.empty();
    }

    private String write(Optional<String> value, Optional<String> moreKey) {
        StringBuilder text = new StringBuilder();
        write(root, List.of(), value, moreKey, text);
        return text.append('\n').toString();
    }

    /** In flow style, each scalar as it was written. */
    private void write(
            Node node,
            List<Integer> here,
            Optional<String> value,
            Optional<String> moreKey,
            StringBuilder text) {
        boolean isHere = here.equals(path);
        if (isHere && moreKey.isEmpty()) {
            text.append(value.orElse(""));
        } else if (node instanceof ScalarNode scalar) {
            boolean plain = scalar.isPlain() && !scalar.getValue().matches(".*[\\[\\]{},].*");
            text.append(plain ? scalar.getValue() : "\"" + scalar.getValue() + "\"");
        } else {
            boolean mapping = node instanceof MappingNode;
            text.append(mapping ? "{" : "[");
            for (int at = 0; at < size(node); at++) {
                List<Integer> inner = joined(here, at);
                boolean dropped = inner.equals(path) && value.isEmpty() && moreKey.isEmpty();
                if (!dropped) {
                    text.append(
                            mapping ? keyOf(((MappingNode) node).getValue().get(at)) + ": " : "");
                    write(child(node, at), inner, value, moreKey, text);
                    text.append(",\n");
                }
            }
            text.append(isHere ? moreKey.map(key -> key + ": x").orElse("") : "");
            text.append(mapping ? "}" : "]");
        }
    }

    private static int size(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().size()
                : node instanceof SequenceNode sequence ? sequence.getValue().size() : 0;
    }

    private static Node child(Node node, int at) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().get(at).getValueNode()
                : ((SequenceNode) node).getValue().get(at);
    }

    private static String keyOf(NodeTuple tuple) {
        return ((ScalarNode) tuple.getKeyNode()).getValue();
    }

    private static <T> List<T> joined(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
