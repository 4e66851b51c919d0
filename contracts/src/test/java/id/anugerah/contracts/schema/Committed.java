package id.anugerah.contracts.schema;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;

import id.anugerah.contracts.event.Catalogue;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The committed files, and the mapping by which events are written. With {@code
 * -Dcontracts.write=true} the tests write what they would compare; released files are written once
 * and then stay.
 */
final class Committed {
    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .withConfigOverride(
                            BigDecimal.class,
                            override ->
                                    override.setFormat(
                                            JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();

    static final Path RESOURCES = Path.of("src/main/resources/id/anugerah/contracts");
    static final Path SCHEMAS = RESOURCES.resolve("schemas");
    static final Path EXAMPLES = RESOURCES.resolve("examples");
    static final Path RELEASED_SCHEMAS = Path.of("src/test/resources/released-schemas");
    static final Path RELEASED_EXAMPLES = Path.of("src/test/resources/released");
    private static final boolean WRITE = Boolean.getBoolean("contracts.write");

    private Committed() {}

    static Class<?> payload(String type) {
        return Objects.requireNonNull(Catalogue.payload(type), type);
    }

    static Path schema(String type) {
        return SCHEMAS.resolve(type + ".json");
    }

    static Path example(String type) {
        return EXAMPLES.resolve(type + ".json");
    }

    static Path releasedSchema(String type) {
        return RELEASED_SCHEMAS.resolve(type + ".json");
    }

    static Path releasedExample(String type) {
        return RELEASED_EXAMPLES.resolve(type + ".json");
    }

    /** What is committed, after it was written anew where that was asked for. */
    static JsonNode current(Path file, JsonNode written) {
        if (WRITE) write(file, written);
        return read(file);
    }

    /** What is committed, or what is written the first time where that was asked for. */
    static JsonNode onceWritten(Path file, JsonNode first) {
        if (WRITE && !Files.exists(file)) write(file, first);
        return read(file);
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("run once with -Dcontracts.write=true: " + file, e);
        }
    }

    private static void write(Path file, JsonNode node) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, MAPPER.writeValueAsString(node) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
