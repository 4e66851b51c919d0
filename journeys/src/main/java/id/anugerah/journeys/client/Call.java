package id.anugerah.journeys.client;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request, which may be sent several times until it is answered: whatever changes something
 * either creates under a key or is repeatable by itself.
 *
 * @param path with its query
 * @param body null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // calls are never compared
public record Call(
        String method, String path, byte @Nullable [] body, Map<String, String> headers) {
    private static final String JSON = "application/json";

    /** Reads. */
    public static Call get(String path) {
        return new Call("GET", path, null, Map.of());
    }

    /** Does something whose repetition changes nothing more. */
    public static Call post(String path, @Nullable Object body) {
        return of("POST", path, body);
    }

    /** Creates; the key makes a repeat find what the first request created. */
    public static Call create(String path, Object body, String key) {
        return of("POST", path, body).with("Idempotency-Key", key);
    }

    /** Replaces. */
    public static Call put(String path, Object body) {
        return of("PUT", path, body);
    }

    /** Hands over a file; the key makes a repeat find it. */
    public static Call upload(
            String path, byte[] bytes, String mediaType, String fileName, String key) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return new Call("POST", path, bytes, Map.of("Content-Type", mediaType))
                .with("X-File-Name", name)
                .with("Idempotency-Key", key);
    }

    /** A form as OAuth 2.0 wants it. */
    static Call form(String path, Map<String, String> fields) {
        var text = new StringBuilder();
        fields.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Call(
                "POST", path, bytes, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** The same with one more header. */
    public Call with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, body, more);
    }

    /** Changes only the version with this entity tag. */
    public Call ifMatch(String tag) {
        return with("If-Match", tag);
    }

    private static Call of(String method, String path, @Nullable Object body) {
        if (body == null) return new Call(method, path, null, Map.of());
        return new Call(method, path, Json.bytes(body), Map.of("Content-Type", JSON));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
