package id.anugerah.local.inbox;

import jakarta.mail.internet.MimeUtility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A letter's headers in readable form, in their order. Lines of one name are joined by line breaks.
 */
final class Headers {
    private static final String OURS = "x-anugerah-";

    private final Map<String, String> lines = new LinkedHashMap<>();

    private Headers() {}

    static Headers read(InputStream letter) throws IOException {
        var headers = new Headers();
        var reader =
                new BufferedReader(new InputStreamReader(letter, StandardCharsets.UTF_8), 2048);
        var one = new StringBuilder();
        for (var line = reader.readLine();
                line != null && !line.isEmpty();
                line = reader.readLine()) {
            if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
                headers.add(one.toString());
                one.setLength(0);
            }
            one.append(line);
        }
        headers.add(one.toString());
        return headers;
    }

    private void add(String header) {
        var colon = header.indexOf(':');
        if (colon > 0) {
            var name = header.substring(0, colon).strip();
            lines.merge(
                    name, readable(header.substring(colon + 1).strip()), (a, b) -> a + "\n" + b);
        }
    }

    private static String readable(String raw) {
        try {
            return raw.contains("=?") ? MimeUtility.decodeText(raw) : raw;
        } catch (UnsupportedEncodingException e) {
            return raw;
        }
    }

    /** A header's text, empty if the letter has none of that name. */
    String get(String name) {
        return lines.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(lines);
    }

    Map<String, String> ours() {
        var ours = new LinkedHashMap<>(lines);
        ours.keySet().removeIf(name -> !name.toLowerCase(Locale.ROOT).startsWith(OURS));
        return ours;
    }
}
