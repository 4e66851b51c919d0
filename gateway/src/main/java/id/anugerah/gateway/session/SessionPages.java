package id.anugerah.gateway.session;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.signin.Provider;

import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Map;

/** What a page may ask about its own session. */
@Component
final class SessionPages {
    private final Sessions sessions;
    private final SessionSettings limits;
    private final Provider provider;
    private final RoleWish.Reader wishes;

    SessionPages(
            Sessions sessions, SessionSettings limits, Provider provider, RoleWish.Reader wishes) {
        this.sessions = sessions;
        this.limits = limits;
        this.provider = provider;
        this.wishes = wishes;
    }

    /** Who is signed in here, if anybody is. */
    Mono<ServerResponse> show(ServerRequest request) {
        var exchange = request.exchange();
        return SameSite.ensureToken(exchange)
                .then(current(exchange))
                .map(session -> SessionView.of(session, limits))
                .switchIfEmpty(
                        Mono.fromSupplier(() -> {
                            takeBack(exchange);
                            return SessionView.NONE;
                        }))
                .flatMap(SessionPages::answer);
    }

    /** The same person in another of their roles. */
    Mono<ServerResponse> switchRole(ServerRequest request) {
        var exchange = request.exchange();
        return wishes.read(request)
                .flatMap(wish -> current(exchange).flatMap(session -> switchRole(session, wish)))
                .map(session -> SessionView.of(session, limits))
                .flatMap(SessionPages::answer)
                .switchIfEmpty(
                        Mono.defer(() -> {
                            takeBack(exchange);
                            return Mono.error(Refusal.NOT_SIGNED_IN.because());
                        }));
    }

    private Mono<Session> switchRole(Session session, RoleWish wish) {
        return provider.knows(wish.role())
                ? sessions.switchRole(session, wish.role())
                : Mono.error(Refusal.ROLE_NOT_HELD.because());
    }

    /** The end of the session. */
    Mono<ServerResponse> end(ServerRequest request) {
        var exchange = request.exchange();
        return Mono.justOrEmpty(SessionCookies.session(exchange))
                .flatMap(sessions::end)
                .then(Mono.defer(() -> SameSite.tokens().saveToken(exchange, null)))
                .then(
                        Mono.defer(() -> {
                            SessionCookies.expire(exchange, SessionCookies.SESSION);
                            return answer(Map.of("next", provider.farewell()));
                        }));
    }

    private Mono<Session> current(ServerWebExchange exchange) {
        return Mono.justOrEmpty(SessionCookies.session(exchange)).flatMap(sessions::current);
    }

    private static void takeBack(ServerWebExchange exchange) {
        if (SessionCookies.present(exchange)) {
            SessionCookies.expire(exchange, SessionCookies.SESSION);
        }
    }

    private static Mono<ServerResponse> answer(Object body) {
        return ServerResponse.ok().cacheControl(CacheControl.noStore()).bodyValue(body);
    }
}
