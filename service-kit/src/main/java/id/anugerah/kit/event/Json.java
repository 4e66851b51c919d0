package id.anugerah.kit.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.bson.Document;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The one mapping between records, JSON and stored documents: instants and decimals are strings,
 * nulls are left out.
 */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .withConfigOverride(
                            BigDecimal.class,
                            override ->
                                    override.setFormat(
                                            JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();

    private Json() {}

    /** The value as JSON. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads a value that this platform wrote; fields it does not know are left aside. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The value as a document for the store. */
    public static Document document(Object value) {
        return MAPPER.convertValue(value, Document.class);
    }

    /** The record that a document holds. */
    public static <T> T from(Map<String, Object> document, Class<T> type) {
        return MAPPER.convertValue(document, type);
    }

    static <T> T payload(String json, Class<T> type) {
        try {
            return Complete.checked(MAPPER.readValue(json, type));
        } catch (JacksonException e) {
            throw new MalformedEvent("The body is no " + type.getSimpleName(), e);
        }
    }
}
