package id.anugerah.gateway.session;

import id.anugerah.gateway.problem.Refused;
import id.anugerah.gateway.signin.Grant;
import id.anugerah.gateway.signin.IssuerRefused;
import id.anugerah.gateway.signin.Provider;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.Locale;

/** A browser's way to the issuer and back. Whatever goes wrong on it ends at the sign-in page. */
@Component
final class Journey {
    private static final Logger LOG = LoggerFactory.getLogger(Journey.class);

    private final Provider provider;
    private final Sessions sessions;
    private final Start.Keeper starts;

    Journey(Provider provider, Sessions sessions, Start.Keeper starts) {
        this.provider = provider;
        this.sessions = sessions;
        this.starts = starts;
    }

    /** Off to the issuer. */
    Mono<ServerResponse> start(ServerRequest request) {
        var next = LocalPath.of(request.queryParam("next").orElse(null));
        return provider.begin(request.exchange(), request.queryParam("role").orElse(""))
                .doOnNext(sent -> starts.keep(request.exchange(), sent.begun(), next))
                .flatMap(sent -> to(sent.to()));
    }

    /** Back from there. */
    Mono<ServerResponse> callback(ServerRequest request) {
        var start = starts.of(request.exchange(), request.queryParam("state").orElse(""));
        if (start.isEmpty()) return failed(Failure.STALE);
        SessionCookies.expire(request.exchange(), SessionCookies.START);
        var issuer = request.queryParam("iss");
        if (issuer.isPresent() && !provider.isIssuer(issuer.get())) return failed(Failure.REFUSED);
        var error = request.queryParam("error");
        if (error.isPresent()) {
            return failed(error.get().equals("access_denied") ? Failure.DENIED : Failure.REFUSED);
        }
        var code = request.queryParam("code").filter(told -> !told.isBlank());
        return code.isEmpty() ? failed(Failure.REFUSED) : arrive(request, start.get(), code.get());
    }

    private Mono<ServerResponse> arrive(ServerRequest request, Start start, String code) {
        return provider.redeem(start.begun(), code)
                .flatMap(grant -> begin(request, grant))
                .then(Mono.defer(() -> to(start.next().value())))
                .onErrorResume(Journey::explain);
    }

    private Mono<Void> begin(ServerRequest request, Grant grant) {
        var exchange = request.exchange();
        return sessions.begin(grant, SessionCookies.session(exchange).orElse(null))
                // what cannot be kept is given back
                .onErrorResume(failure -> provider.giveBack(grant).then(Mono.error(failure)))
                .doOnNext(id -> SessionCookies.give(exchange, id))
                .then();
    }

    private static Mono<ServerResponse> explain(Throwable failure) {
        return switch (failure) {
            case IssuerRefused refused -> {
                LOG.warn("a sign-in was refused by the issuer: {}", refused.code());
                yield failed(Failure.REFUSED);
            }
            case Refused _ -> failed(Failure.UNAVAILABLE);
            default -> {
                LOG.error("a sign-in failed", failure);
                yield failed(Failure.UNAVAILABLE);
            }
        };
    }

    private static Mono<ServerResponse> failed(Failure failure) {
        return to("/sign-in?failure=" + failure.name().toLowerCase(Locale.ROOT));
    }

    private static Mono<ServerResponse> to(String place) {
        return ServerResponse.status(302)
                .location(URI.create(place))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** Why a sign-in did not come about, as the sign-in page is told. */
    private enum Failure {
        /** The person said no. */
        DENIED,
        /** It was not begun in this browser, or too long ago, or is over already. */
        STALE,
        /** The issuer said no. */
        REFUSED,
        /** The issuer or the store of sessions is out of reach. */
        UNAVAILABLE
    }
}
