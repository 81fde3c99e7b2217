package opsc.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as an editor hands it to a schema: plain scalars have the types of the YAML 1.2 core
 * schema, so {@code 12.10} is a number there, {@code no} and {@code 2008-11-26} are texts.
 */
final class EditorYaml {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private EditorYaml() {}

    /** Empty if the editor's own YAML reader refuses the file. */
    static Optional<JsonNode> read(String text) {
        try {
            Node root = new Yaml().compose(new StringReader(text));
            return Optional.of(root == null ? JSON.nullNode() : json(root));
        } catch (YAMLException refused) {
            return Optional.empty();
        }
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                boolean isWord = tuple.getKeyNode() instanceof ScalarNode;
                String key = isWord ? ((ScalarNode) tuple.getKeyNode()).getValue() : "";
                if (object.has(key)) {
                    throw new YAMLException("`" + key + "` stands twice");
                }
                object.set(key, json(tuple.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (!node.isPlain()) {
            return JSON.textNode(text);
        }
        if (NULL.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (BOOLEAN.matcher(text).matches()) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        }
        return FLOAT.matcher(text).matches()
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.textNode(text);
    }
}
