package id.anugerah.gateway.session;

import id.anugerah.gateway.edge.CrossOrigin;
import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.signin.Doors;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import reactor.core.publisher.Mono;

import java.util.Objects;
import java.util.Set;

/**
 * Makes sure that what a browser's session is used for was asked by our own page: a foreign one can
 * make a browser send the cookie along, but can neither read the token nor send the header.
 */
final class SameSite implements ServerCsrfTokenRequestHandler, WebFilter {
    static final String COOKIE = "__Host-anugerah-csrf";
    static final String HEADER = "X-CSRF-Token";

    private static final PathPattern AUTHORIZATION =
            PathPatternParser.defaultInstance.parse("/oauth2/authorize");
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final CrossOrigin origins;

    SameSite(CrossOrigin origins) {
        this.origins = origins;
    }

    static CookieServerCsrfTokenRepository tokens() {
        var tokens = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(COOKIE);
        tokens.setHeaderName(HEADER);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Strict"));
        return tokens;
    }

    /** Whether a request has to prove it: one that may change something, with a session. */
    static Mono<MatchResult> needed(ServerWebExchange exchange) {
        return isNeeded(exchange) ? MatchResult.match() : MatchResult.notMatch();
    }

    private static boolean isNeeded(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        // whoever comes with a ticket is let in by that and not by a session, which goes unused
        if (AUTHORIZATION.matches(request.getPath())) return false;
        return !SAFE.contains(request.getMethod())
                && (SessionCookies.present(exchange) || Doors.isAboutSession(request.getPath()));
    }

    @Override
    public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
        exchange.getAttributes().put(CsrfToken.class.getName(), token);
    }

    /** Gives the browser a token if it has none. */
    static Mono<Void> ensureToken(ServerWebExchange exchange) {
        Mono<CsrfToken> token =
                Objects.requireNonNull(exchange.getAttribute(CsrfToken.class.getName()));
        return token.then();
    }

    // from the header alone: the body belongs to the service
    @Override
    public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
        return Mono.justOrEmpty(exchange.getRequest().getHeaders().getFirst(HEADER));
    }

    /** Where browsers say which site asks, that has to be right as well. */
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return !isNeeded(exchange)
                        || origins.accepts(exchange.getRequest().getHeaders().getOrigin())
                ? chain.filter(exchange)
                : Mono.error(Refusal.FOREIGN_ORIGIN.because(origins.own()));
    }
}
