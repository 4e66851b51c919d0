package id.anugerah.gateway.session;

import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

import java.time.Duration;
import java.util.Optional;

/**
 * The cookies by which a browser is recognised. The prefix makes browsers refuse them from anybody
 * but this very host, and send them nowhere else.
 */
final class SessionCookies {
    static final String SESSION = "__Host-anugerah";
    static final String START = "__Host-anugerah-start";

    private SessionCookies() {}

    /** Whether the request shows a session, be it a good one or not. */
    static boolean present(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(SESSION);
    }

    static Optional<SessionId> session(ServerWebExchange exchange) {
        return told(exchange, SESSION).flatMap(SessionId::of);
    }

    static Optional<String> told(ServerWebExchange exchange, String name) {
        var cookie = exchange.getRequest().getCookies().getFirst(name);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /** Until the browser is closed: many share a computer with others. */
    static void give(ServerWebExchange exchange, SessionId id) {
        exchange.getResponse().addCookie(cookie(SESSION, id.value()).build());
    }

    static void give(ServerWebExchange exchange, String sealedStart, Duration time) {
        exchange.getResponse().addCookie(cookie(START, sealedStart).maxAge(time).build());
    }

    static void expire(ServerWebExchange exchange, String name) {
        exchange.getResponse().addCookie(cookie(name, "").maxAge(Duration.ZERO).build());
    }

    // lax: the way back from the issuer begins at another site if the issuer does
    private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax")
                .path("/");
    }
}
