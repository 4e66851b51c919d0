package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping in a file, read field by field; {@link #end} complains about what nobody read. */
final class Section {
    private final Findings findings;
    private final String path;
    private final boolean present;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private Section(Findings findings, String path, boolean present) {
        this.findings = findings;
        this.path = path;
        this.present = present;
    }

    static Section of(Value value) {
        var mapping = value.node() instanceof MappingNode it ? it : null;
        if (value.node() != null && mapping == null) {
            value.findings()
                    .unreadable(Reason.WRONG_TYPE, value.path(), "isian bernama", "named fields");
        }
        var section = new Section(value.findings(), value.path(), mapping != null);
        if (mapping != null) {
            mapping.getValue().forEach(it -> section.take(it.getKeyNode(), it.getValueNode()));
        }
        return section;
    }

    String path() {
        return path;
    }

    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** The field, which has to be there. */
    Value get(String field) {
        var found = find(field);
        if (found.isEmpty() && present) {
            findings.unreadable(Reason.MISSING_FIELD, path(field), field);
        }
        return found.orElseGet(() -> new Value(findings, path(field), null));
    }

    /** The field, where it is there. */
    Optional<Value> find(String field) {
        read.add(field);
        var node = fields.get(field);
        // "places:" with nothing behind it is as good as no field
        if (node == null || node.getTag().equals(Tag.NULL)) return Optional.empty();
        return Optional.of(new Value(findings, path(field), node));
    }

    /** The names of all fields, in the order of the file. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** A text in both languages. */
    LocalText localText(String field) {
        var section = get(field).section();
        var text = new LocalText(section.get("id").text(), section.get("en").text());
        section.end();
        return text;
    }

    void end() {
        names.forEach((name, node) -> {
            if (read.contains(name)) return;
            findings.locate(path(name), node);
            findings.add(Reason.UNKNOWN_FIELD, path(name), name);
        });
    }

    private void take(Node name, Node value) {
        if (!(name instanceof ScalarNode scalar) || !Printable.is(scalar.getValue())) {
            findings.locate(path("?"), name);
            findings.unreadable(Reason.WRONG_TYPE, path("?"), "nama isian", "the name of a field");
            return;
        }
        var field = scalar.getValue();
        if (fields.putIfAbsent(field, value) != null) {
            var twice = path(field) + "[twice]";
            findings.locate(twice, name);
            findings.add(Reason.DUPLICATE_FIELD, twice, field);
            return;
        }
        names.put(field, name);
        // a list or mapping may begin lines below the name that people look for
        findings.locate(path(field), value instanceof ScalarNode ? value : name);
    }
}
