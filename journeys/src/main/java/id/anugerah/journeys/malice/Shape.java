package id.anugerah.journeys.malice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a value has to look like, as the description says it.
 *
 * @param document whole, to look up what is named elsewhere
 * @param schema JSON Schema, never a reference
 */
record Shape(JsonNode document, JsonNode schema) {
    Shape {
        schema = Contract.resolve(document, schema);
        // several forms of one body differ in a constant only; the first stands for all
        if (schema.has("oneOf")) {
            schema = Contract.resolve(document, schema.path("oneOf").path(0));
        }
    }

    /** What kinds of value there are. */
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        FLAG,
        LIST,
        FORM,
        MAP,
        BYTES
    }

    Kind kind() {
        return switch (schema.path("type").asString("string")) {
            case "integer" -> Kind.WHOLE;
            case "number" -> Kind.NUMBER;
            case "boolean" -> Kind.FLAG;
            case "array" -> Kind.LIST;
            case "object" -> schema.has("additionalProperties") ? Kind.MAP : Kind.FORM;
            default -> format().equals("binary") ? Kind.BYTES : Kind.TEXT;
        };
    }

    String format() {
        return schema.path("format").asString("");
    }

    String pattern() {
        return schema.path("pattern").asString("");
    }

    List<String> choices() {
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(one -> choices.add(one.asString()));
        return choices;
    }

    /** How many characters or items there may be; 0 if nothing is said. */
    int most() {
        return schema.path(kind() == Kind.LIST ? "maxItems" : "maxLength").asInt(0);
    }

    Map<String, Shape> fields() {
        Map<String, Shape> fields = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(one -> fields.put(one.getKey(), of(one.getValue())));
        return fields;
    }

    boolean requires(String field) {
        for (var one : schema.path("required")) if (one.asString().equals(field)) return true;
        return false;
    }

    /** What is in a list or a map. */
    Shape inside() {
        return of(schema.path(kind() == Kind.LIST ? "items" : "additionalProperties"));
    }

    /** A value that the description gives itself; missing if it gives none. */
    JsonNode given() {
        for (var name : List.of("const", "default", "example")) {
            if (schema.has(name)) return schema.path(name);
        }
        if (schema.has("examples")) return schema.path("examples").path(0);
        return MissingNode.getInstance();
    }

    private Shape of(JsonNode part) {
        return new Shape(document, part);
    }
}
