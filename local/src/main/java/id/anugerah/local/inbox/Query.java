package id.anugerah.local.inbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What an address asks for after its question mark. */
record Query(Map<String, String> values) {
    static Query of(URI uri) {
        var values = new HashMap<String, String>();
        var raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (var each : raw.split("&", -1)) {
            var pair = each.split("=", 2);
            values.put(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
        }
        return new Query(values);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number within bounds. @throws IllegalArgumentException if there is something else */
    long number(String name, long fallback, long lowest, long highest) {
        var text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            return Math.clamp(Long.parseLong(text), lowest, highest);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + name + "\" must be a whole number", e);
        }
    }
}
