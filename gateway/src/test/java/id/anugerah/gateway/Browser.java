package id.anugerah.gateway;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a browser does of its own accord: keeps cookies by the rules of their prefix and of
 * SameSite, sends them along, and does not show HttpOnly ones to a page's script. A loopback host
 * is secure enough for Secure cookies, as Chromium has it.
 */
final class Browser {
    private record Cookie(String value, boolean scripts, String sameSite) {}

    private final URI site;
    private final Map<String, Cookie> jar = new TreeMap<>();

    Browser(int port) {
        site = URI.create("http://localhost:" + port);
    }

    /** The same browser, later or at another gateway of the same site. */
    Browser at(int port) {
        var other = new Browser(port);
        other.jar.putAll(jar);
        return other;
    }

    /** A page's script reads. */
    HttpResponse<String> get(String path) {
        return go(request(path));
    }

    /** Somebody follows a link on a page of another site. */
    HttpResponse<String> arriveAt(String location) {
        return go(request(location), true);
    }

    /** Our page's script changes something. */
    HttpResponse<String> send(String method, String path, String body) {
        return go(
                request(path)
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", String.valueOf(script("__Host-anugerah-csrf")))
                        .header("Origin", site.toString()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    HttpResponse<String> go(HttpRequest.Builder request) {
        return go(request, false);
    }

    private HttpResponse<String> go(HttpRequest.Builder request, boolean fromElsewhere) {
        var cookies =
                jar.entrySet().stream()
                        .filter(e -> !fromElsewhere || !e.getValue().sameSite().equals("Strict"))
                        .map(e -> e.getKey() + "=" + e.getValue().value())
                        .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        var answer = GatewayTest.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String told) {
        var parts = List.of(told.split("; *"));
        var pair = parts.getFirst().split("=", 2);
        Map<String, String> attributes = new HashMap<>();
        for (var part : parts.subList(1, parts.size())) {
            var one = part.split("=", 2);
            attributes.put(one[0].toLowerCase(Locale.ROOT), one.length == 2 ? one[1] : "");
        }
        var bound =
                attributes.containsKey("secure")
                        && "/".equals(attributes.get("path"))
                        && !attributes.containsKey("domain");
        if (pair[0].startsWith("__Host-") && !bound) return;
        if ("0".equals(attributes.get("max-age"))) {
            jar.remove(pair[0]);
            return;
        }
        jar.put(
                pair[0],
                new Cookie(
                        pair[1],
                        !attributes.containsKey("httponly"),
                        attributes.getOrDefault("samesite", "Lax")));
    }

    /** What a page's script sees of a cookie. */
    @Nullable String script(String name) {
        var cookie = jar.get(name);
        return cookie != null && cookie.scripts() ? cookie.value() : null;
    }

    /** What nobody but the browser sees of it. */
    @Nullable String secret(String name) {
        var cookie = jar.get(name);
        return cookie == null ? null : cookie.value();
    }

    /** Somebody puts a cookie there by force. */
    void plant(String name, String value) {
        jar.put(name, new Cookie(value, false, "Lax"));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
