package id.anugerah.journeys.malice;

import id.anugerah.journeys.client.Json;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An answer as it came over the wire.
 *
 * @param headers by their name in small letters
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
record Heard(int status, Map<String, List<String>> headers, byte[] body, Duration took) {
    /** The header's value; empty if it is not there. */
    String header(String name) {
        var values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return String.join(", ", values);
    }

    JsonNode json() {
        return Json.read(body);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isLast() {
        return header("Connection").equalsIgnoreCase("close");
    }

    /** Whether the same request may be sent again a little later. */
    boolean asksToComeAgain() {
        return (status == 429 || status == 503) && !header("Retry-After").isEmpty();
    }

    /** How many seconds later. */
    int comeAgainAfter() {
        var told = header("Retry-After");
        return told.matches("\\d{1,6}") ? Integer.parseInt(told) : 1;
    }
}
