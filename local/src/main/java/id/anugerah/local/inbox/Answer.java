package id.anugerah.local.inbox;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the inbox's pages answer: a status, headers and a body. */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
record Answer(int status, Map<String, String> headers, byte[] body) {
    private static final String OWN_PAGES =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
    private static final String LETTERS =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src"
                    + " data:; style-src 'unsafe-inline'";

    static Answer json(Object value) {
        return of(200, "application/json", JsonMapper.shared().writeValueAsBytes(value));
    }

    static Answer page(String html) {
        return of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", OWN_PAGES);
    }

    /**
     * A stranger's HTML: it may neither run scripts nor fetch anything, and is not of this page's
     * origin.
     */
    static Answer letter(String html) {
        return of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", LETTERS);
    }

    static Answer file(String name, byte[] bytes) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return of(200, "application/octet-stream", bytes)
                .with("Content-Disposition", "attachment; filename=\"" + plain + "\"");
    }

    static Answer refusal(int status, String why) {
        return of(
                status, "text/plain; charset=utf-8", (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Answer of(int status, String type, byte[] body) {
        return new Answer(status, Map.of(), body)
                .with("Content-Type", type)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "no-referrer")
                .with("X-Content-Type-Options", "nosniff");
    }

    private Answer with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    void to(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
