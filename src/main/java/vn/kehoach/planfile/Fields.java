package vn.kehoach.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One group of "name: value" lines. It remembers the names asked for: whatever else the file says is unknown. Nodes are
 * read as text and never constructed into objects.
 */
final class Fields {
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.SEQ, Tag.MAP);

    private final Source source;
    private final String path;
    private final int line;
    private final int offset;
    private final boolean readable;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Source source, String path, Node node) {
        this.source = source;
        this.path = path;
        this.line = lineOf(node);
        this.offset = node.getStartMark().getIndex();
        this.readable = node instanceof MappingNode;
        source.opened(this);
        if (node instanceof MappingNode group) {
            index(group);
        } else {
            problem(line, path, "phải là một nhóm trường dạng \"tên: giá trị\"");
        }
    }

    /** Where the group stands in the file: clauses keep the order in which they are written. */
    int offset() {
        return offset;
    }

    void refuse(String name, String message) {
        var node = nodes.get(name);
        problem(node == null ? line : lineOf(node), at(name), message);
    }

    Value value(String name) {
        var node = node(name);
        if (node == null) {
            missing(name);
            return new Value(source.problems(), at(name), line, "");
        }
        return scalar(at(name), node);
    }

    String text(String name) {
        return value(name).text();
    }

    Optional<Value> optional(String name) {
        return Optional.ofNullable(node(name)).map(node -> scalar(at(name), node));
    }

    Optional<Fields> optionalGroup(String name) {
        return Optional.ofNullable(node(name)).map(node -> new Fields(source, at(name), node));
    }

    Optional<Fields> group(String name) {
        var found = optionalGroup(name);
        if (found.isEmpty()) {
            missing(name);
        }
        return found;
    }

    /** The groups of a list; an empty or missing list is an error. */
    List<Fields> groups(String name) {
        if (node(name) == null) {
            missing(name);
        }
        return optionalGroups(name);
    }

    List<Fields> optionalGroups(String name) {
        var groups = new ArrayList<Fields>();
        items(name).forEach((itemPath, node) -> groups.add(new Fields(source, itemPath, node)));
        return groups;
    }

    List<Value> values(String name) {
        var values = new ArrayList<Value>();
        items(name).forEach((itemPath, node) -> values.add(scalar(itemPath, node)));
        return values;
    }

    /** All pairs of a group whose names are free. */
    Map<String, Value> pairs() {
        var pairs = new LinkedHashMap<String, Value>();
        nodes.keySet().forEach(name -> pairs.put(name, value(name)));
        return pairs;
    }

    void refuseUnknown() {
        nodes.forEach((name, node) -> {
            if (!asked.contains(name)) {
                problem(lineOf(node), at(name), "trường này không có; dùng " + String.join(", ", asked));
            }
        });
    }

    private Map<String, Node> items(String name) {
        var items = new LinkedHashMap<String, Node>();
        var node = node(name);
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> items.put("%s[%d]".formatted(at(name), items.size() + 1), item));
        } else if (node != null) {
            problem(lineOf(node), at(name), "phải là danh sách, mỗi mục bắt đầu bằng dấu \"-\"");
        }
        return items;
    }

    private @Nullable Node node(String name) {
        asked.add(name);
        var node = nodes.get(name);
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    private Value scalar(String at, Node node) {
        var plain = PLAIN.contains(node.getTag());
        if (plain && node instanceof ScalarNode written) {
            var value = new Value(
                    source.problems(), at, lineOf(node), written.getValue().strip());
            return value.isEmpty() ? refused(value, "không được để trống") : value.checked();
        }
        var value = new Value(source.problems(), at, lineOf(node), "");
        return refused(value, plain ? "chỉ ghi một giá trị, không ghi danh sách hay nhóm" : "không dùng thẻ YAML (!)");
    }

    private static Value refused(Value value, String message) {
        value.refuse(message);
        return value;
    }

    private void index(MappingNode group) {
        for (var pair : group.getValue()) {
            var name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            var earlier = nodes.putIfAbsent(name, pair.getValueNode());
            if (earlier != null) {
                var first = lineOf(earlier);
                problem(lineOf(pair.getKeyNode()), at(name), "ghi hai lần, lần đầu ở dòng " + first + "; chỉ được một");
            }
        }
    }

    private void missing(String name) {
        if (readable) {
            problem(line, at(name), "thiếu trường bắt buộc");
        }
    }

    private void problem(int where, String at, String message) {
        source.problems().add(where, at, message);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
