package id.anugerah.contracts.schema;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a released schema a newer one breaks, as sentences: a newer reader must take in what was
 * written before, and an older reader what is written from now on.
 */
final class Compatibility {
    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaks(JsonNode before, JsonNode after) {
        var comparison = new Compatibility(before, after);
        comparison.compare("the event", before, after);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode oldOne, JsonNode newOne) {
        var was = resolved(oldOne, before);
        var is = resolved(newOne, after);
        if (!kind(was).equals(kind(is))) {
            breaks.add("%s was %s and is %s now.".formatted(path, kind(was), kind(is)));
            return;
        }
        compareValues(path, was, is);
        if (was.has("properties")) compareFields(path, was, is);
        if (was.has("items")) compare(path + "[]", was.get("items"), is.get("items"));
        if (was.has("additionalProperties")) {
            var key = "additionalProperties";
            compare(path + "{}", was.get(key), is.get(key));
        }
    }

    private void compareValues(String path, JsonNode was, JsonNode is) {
        var known = texts(was.path("enum"));
        var allowed = texts(is.path("enum"));
        for (var value : known) {
            if (!allowed.contains(value)) {
                breaks.add("%s may not be %s any more.".formatted(path, value));
            }
        }
        for (var value : allowed) {
            if (!known.contains(value)) {
                breaks.add("%s may be %s now, which older readers refuse.".formatted(path, value));
            }
        }
    }

    private void compareFields(String path, JsonNode was, JsonNode is) {
        var needed = texts(was.path("required"));
        var needs = texts(is.path("required"));
        for (var name : was.get("properties").propertyNames()) {
            var field = field(path, name);
            if (!is.get("properties").has(name)) {
                breaks.add("%s was removed.".formatted(field));
                continue;
            }
            if (!needed.contains(name) && needs.contains(name)) {
                breaks.add("%s was optional and is required now.".formatted(field));
            }
            if (needed.contains(name) && !needs.contains(name)) {
                breaks.add(
                        "%s was required and is optional now, which older readers refuse."
                                .formatted(field));
            }
            compare(field, was.get("properties").get(name), is.get("properties").get(name));
        }
        for (var name : needs) {
            if (was.get("properties").has(name)) continue;
            breaks.add("%s is new and required.".formatted(field(path, name)));
        }
    }

    private static String field(String path, String name) {
        return path.equals("the event") ? name : path + "." + name;
    }

    /**
     * What kind of value it is: type, format, pattern, and whether its fields or keys are fixed.
     */
    private static String kind(JsonNode schema) {
        var kind = new StringBuilder(schema.path("type").asString());
        for (var name : List.of("format", "pattern")) {
            if (schema.has(name)) kind.append(" ").append(schema.get(name).asString());
        }
        if (schema.has("enum")) kind.append(" of a list");
        if (schema.has("additionalProperties")) kind.append(" by key");
        return kind.toString();
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        if (!schema.has("$ref")) return schema;
        return root.at(schema.get("$ref").asString().substring(1));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new LinkedHashSet<String>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
