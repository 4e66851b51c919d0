package id.anugerah.gateway.session;

import id.anugerah.gateway.signin.Doors;

import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * Lets a browser with a good session pass, and hands its token to the service in place of the
 * cookie. A session that is over counts as none, and its cookie is taken back.
 */
final class SessionFilter implements WebFilter {
    private static final PathPattern SERVICES = PathPatternParser.defaultInstance.parse("/api/**");

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!SessionCookies.present(exchange) || !usesSession(exchange.getRequest().getPath())) {
            return chain.filter(exchange);
        }
        return Mono.justOrEmpty(SessionCookies.session(exchange))
                .flatMap(sessions::current)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(found ->
                        found.isPresent()
                                ? pass(exchange, chain, found.get())
                                : passUnknown(exchange, chain));
    }

    private static boolean usesSession(PathContainer path) {
        return SERVICES.matches(path) && !Doors.isAboutSession(path);
    }

    private static Mono<Void> pass(
            ServerWebExchange exchange, WebFilterChain chain, Session session) {
        var grant = session.grant();
        var who =
                UsernamePasswordAuthenticationToken.authenticated(grant.account(), null, List.of());
        var withToken =
                exchange.mutate()
                        .request(request ->
                                request.headers(
                                        headers -> headers.setBearerAuth(grant.accessToken())))
                        .build();
        return chain.filter(withToken)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(who));
    }

    private static Mono<Void> passUnknown(ServerWebExchange exchange, WebFilterChain chain) {
        SessionCookies.expire(exchange, SessionCookies.SESSION);
        return chain.filter(exchange);
    }
}
