package id.anugerah.journeys.client;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON as bodies carry it. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    /** The bytes of a body. */
    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** The text on one line. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** What the bytes say; a missing node where they are empty or no JSON. */
    public static JsonNode read(byte[] bytes) {
        if (bytes.length == 0) return MissingNode.getInstance();
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** The node as a record; fields the record does not know are left aside. */
    public static <T> T as(JsonNode node, Class<T> type) {
        return MAPPER.treeToValue(node, type);
    }
}
