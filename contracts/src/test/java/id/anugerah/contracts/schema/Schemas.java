package id.anugerah.contracts.schema;

import static id.anugerah.contracts.schema.Committed.MAPPER;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the JSON Schema that an event's record promises. Unknown fields are allowed everywhere, so
 * that an older reader takes in what a newer writer adds.
 */
final class Schemas {
    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    private Schemas() {}

    static ObjectNode of(String type, Class<?> payload) {
        var schemas = new Schemas();
        var schema =
                MAPPER.createObjectNode()
                        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .put("$id", "urn:anugerah:event:" + type)
                        .put("title", type);
        schemas.describe(payload, schema);
        if (!schemas.definitions.isEmpty()) {
            var definitions = schema.putObject("$defs");
            schemas.definitions.forEach(definitions::set);
        }
        return schema;
    }

    private void describe(Class<?> type, ObjectNode schema) {
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), schema(component.getGenericType()));
            if (!isOptional(component)) required.add(component.getName());
        }
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private JsonNode schema(Type type) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() == List.class -> {
                var list = MAPPER.createObjectNode().put("type", "array");
                list.set("items", schema(generic.getActualTypeArguments()[0]));
                yield list;
            }
            case ParameterizedType generic when generic.getRawType() == Map.class -> {
                var map = MAPPER.createObjectNode().put("type", "object");
                map.set("additionalProperties", schema(generic.getActualTypeArguments()[1]));
                yield map;
            }
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    private JsonNode plain(Class<?> type) {
        if (type.isRecord()) return reference(type);
        var schema = MAPPER.createObjectNode();
        if (type.isEnum()) {
            var values = schema.put("type", "string").putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(value -> values.add(value.toString()));
            return schema;
        }
        if (type == String.class) return schema.put("type", "string");
        if (type == boolean.class || type == Boolean.class) return schema.put("type", "boolean");
        if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return schema.put("type", "integer").put("format", "int64");
        }
        if (type == Instant.class) return schema.put("type", "string").put("format", "date-time");
        if (type == BigDecimal.class) {
            return schema.put("type", "string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
        }
        throw new IllegalArgumentException("No schema for " + type);
    }

    private JsonNode reference(Class<?> type) {
        var name = type.getSimpleName();
        var known = named.putIfAbsent(name, type);
        if (known == null) {
            var definition = MAPPER.createObjectNode();
            definitions.put(name, definition);
            describe(type, definition);
        } else if (known != type) {
            throw new IllegalArgumentException("Two records are named " + name);
        }
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }
}
