package id.anugerah.gateway.edge;

import org.springframework.http.HttpHeaders;

/** What every answer tells a browser, unless the service was stricter or more precise by itself. */
final class SafetyHeaders {
    private SafetyHeaders() {}

    static void addTo(HttpHeaders headers, boolean encrypted) {
        offer(headers, "X-Content-Type-Options", "nosniff");
        offer(headers, "X-Frame-Options", "DENY");
        offer(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        offer(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        offer(headers, "Cross-Origin-Resource-Policy", "same-origin");
        if (encrypted) {
            offer(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static void offer(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) headers.set(name, value);
    }
}
