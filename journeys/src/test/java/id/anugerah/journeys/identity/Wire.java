package id.anugerah.journeys.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends one request as it is and follows nothing by itself. Like any good client it comes again
 * when it is told to come later, which the gateway says where it has passed nothing on.
 */
final class Wire {
    static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Wire() {}

    static HttpResponse<String> send(HttpRequest request) {
        var end = Instant.now().plus(PATIENCE);
        try {
            while (true) {
                var answer = HTTP.send(request, BodyHandlers.ofString());
                var later = answer.headers().firstValueAsLong("Retry-After");
                if (answer.statusCode() != 503 || later.isEmpty()) return answer;
                if (Instant.now().isAfter(end)) return answer;
                Thread.sleep(Duration.ofSeconds(later.getAsLong()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What an address asks for. */
    static Map<String, String> query(URI address) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : address.getRawQuery().split("&")) {
            var parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
