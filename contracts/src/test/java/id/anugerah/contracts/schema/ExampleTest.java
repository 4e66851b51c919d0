package id.anugerah.contracts.schema;

import static id.anugerah.contracts.schema.Committed.MAPPER;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import id.anugerah.contracts.event.Catalogue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

class ExampleTest {
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int LIMIT = 64 * 1024;

    static Set<String> types() {
        return Catalogue.types().keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_is_what_its_schema_allows(String type) {
        assertThat(faults(type, example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_reads_as_its_record_and_is_written_as_it_was(String type) {
        var example = example(type);
        assertThat(written(read(type, example))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_is_smaller_than_the_log_takes(String type) {
        example(type);
        var text = Committed.text(Committed.example(type));
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIMIT);
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_was_released_is_read_by_todays_record(String type) {
        var released = Committed.onceWritten(Committed.releasedExample(type), example(type));
        assertThat(faults(type, released)).isEmpty();
        assertThat(written(read(type, released))).isEqualTo(released);
    }

    @ParameterizedTest
    @MethodSource("types")
    void fields_that_a_newer_writer_adds_are_left_aside(String type) {
        var example = example(type);
        var newer = example.deepCopy();
        eachObject(
                type,
                newer,
                (object, _) -> {
                    object.put("unheardOf", "later");
                    object.putObject("unheardOfToo").put("deep", 1);
                });
        assertThat(newer).isNotEqualTo(example);
        assertThat(faults(type, newer)).isEmpty();
        assertThat(read(type, newer)).isEqualTo(read(type, example));
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_example_without_its_optional_fields_is_an_event_all_the_same(String type) {
        var least = example(type).deepCopy();
        eachObject(
                type,
                least,
                (object, schema) -> {
                    var required = new ArrayList<String>();
                    schema.get("required").forEach(name -> required.add(name.asString()));
                    for (var name : List.copyOf(object.propertyNames())) {
                        if (!required.contains(name)) object.remove(name);
                    }
                });
        assertThat(faults(type, least)).isEmpty();
        assertThat(written(read(type, least))).isEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_without_a_required_field_is_refused(String type) {
        var example = example(type);
        var checked = new ArrayList<String>();
        eachObject(
                type,
                example,
                (object, schema) -> {
                    for (var name : schema.get("required")) {
                        var kept = object.remove(name.asString());
                        assertThat(faults(type, example))
                                .as("without " + name.asString())
                                .isNotEmpty();
                        object.set(name.asString(), kept);
                        checked.add(name.asString());
                    }
                });
        assertThat(checked).isNotEmpty();
    }

    private static JsonNode example(String type) {
        var sample = written(Samples.of(Committed.payload(type)));
        return Committed.onceWritten(Committed.example(type), sample);
    }

    private static Object read(String type, JsonNode event) {
        return MAPPER.treeToValue(event, Committed.payload(type));
    }

    private static JsonNode written(Object event) {
        return MAPPER.readTree(MAPPER.writeValueAsString(event));
    }

    private static List<String> faults(String type, JsonNode event) {
        return schema(type)
                .validate(
                        event,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema schema(String type) {
        return SCHEMAS.getSchema(Committed.read(Committed.schema(type)));
    }

    /** Visits every object with fixed fields, and its schema. */
    private static void eachObject(
            String type, JsonNode event, BiConsumer<ObjectNode, JsonNode> visitor) {
        var schema = Committed.read(Committed.schema(type));
        visit(event, schema, schema, visitor);
    }

    private static void visit(
            JsonNode node,
            JsonNode reference,
            JsonNode root,
            BiConsumer<ObjectNode, JsonNode> visitor) {
        var schema =
                reference.has("$ref")
                        ? root.at(reference.get("$ref").asString().substring(1))
                        : reference;
        if (schema.has("properties")) {
            for (var field : schema.get("properties").properties()) {
                if (!node.has(field.getKey())) continue;
                visit(node.get(field.getKey()), field.getValue(), root, visitor);
            }
            visitor.accept((ObjectNode) node, schema);
        } else if (schema.has("items")) {
            node.forEach(item -> visit(item, schema.get("items"), root, visitor));
        } else if (schema.has("additionalProperties")) {
            node.forEach(item -> visit(item, schema.get("additionalProperties"), root, visitor));
        }
    }
}
