package app.diglot.blog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The YAML at the head of a post. Read as a tree of words, without making objects of any tag, aliases of collections refused;
 * written with every text in double quotes, since an unquoted colon makes a post vanish without an error.
 */
final class FrontMatter {

    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 8;

    private FrontMatter() {}

    /** The YAML is not what a post's head may be. {@code line} counts from 0 within the YAML. */
    static final class NotYaml extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        NotYaml(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static Map<String, FrontValue> read(String yaml) throws NotYaml {
        try {
            Node node = new Yaml(new SafeConstructor(limits())).compose(new java.io.StringReader(yaml));
            return switch (node) {
                case null -> Map.of();
                case MappingNode mapping -> fields(mapping, 0);
                default -> throw new NotYaml(0, "key: value");
            };
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new NotYaml(mark == null ? 0 : mark.getLine(), String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new NotYaml(0, String.valueOf(e.getMessage()));
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    private static Map<String, FrontValue> fields(MappingNode node, int depth) throws NotYaml {
        Map<String, FrontValue> fields = new LinkedHashMap<>();
        for (NodeTuple pair : node.getValue()) {
            Node key = pair.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                throw new NotYaml(line(key), "key: value");
            }
            FrontValue value = value(pair.getValueNode(), depth + 1);
            if (value != null && fields.put(name.getValue(), value) != null) {
                throw new NotYaml(line(key), name.getValue() + ": 2×");
            }
        }
        return fields;
    }

    /** Null for YAML's null. */
    private static @Nullable FrontValue value(Node node, int depth) throws NotYaml {
        if (depth > DEEPEST) {
            throw new NotYaml(line(node), "[[[…");
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case MappingNode mapping -> new FrontValue.Fields(fields(mapping, depth));
            case SequenceNode sequence -> new FrontValue.Items(items(sequence, depth));
            default -> throw new NotYaml(line(node), node.getNodeId().name());
        };
    }

    private static List<FrontValue> items(SequenceNode node, int depth) throws NotYaml {
        List<FrontValue> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            FrontValue value = value(item, depth + 1);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private static @Nullable FrontValue scalar(ScalarNode node) {
        String word = node.getValue();
        if (!node.isPlain()) {
            return new FrontValue.Text(word);
        }
        if (word.isEmpty() || word.equals("~") || word.equalsIgnoreCase("null")) {
            return null;
        }
        return FrontValue.typed(word);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine();
    }

    /** One {@code key: value} a line, each ended. */
    static String write(Map<String, FrontValue> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach((key, value) ->
                out.append(key(key)).append(": ").append(flow(value)).append('\n'));
        return out.toString();
    }

    private static String key(String key) {
        return key.matches("[A-Za-z_][A-Za-z0-9_-]*") ? key : quoted(key);
    }

    private static String flow(FrontValue value) {
        return switch (value) {
            case FrontValue.Text(String words) -> quoted(words);
            case FrontValue.Plain(String word) -> word;
            case FrontValue.Items(List<FrontValue> values) ->
                "[" + String.join(", ", values.stream().map(FrontMatter::flow).toList()) + "]";
            case FrontValue.Fields(Map<String, FrontValue> values) ->
                "{"
                        + String.join(
                                ", ",
                                values.entrySet().stream()
                                        .map(field -> quoted(field.getKey()) + ": " + flow(field.getValue()))
                                        .toList())
                        + "}";
        };
    }

    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
