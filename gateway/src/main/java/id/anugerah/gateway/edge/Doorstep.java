package id.anugerah.gateway.edge;

import id.anugerah.gateway.problem.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/**
 * The first filter: numbers each request, replaces what it says about its origin, and secures the
 * answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Doorstep implements WebFilter {
    private final TrustedPeers peers;
    private final EdgeSettings settings;

    Doorstep(EdgeSettings settings) {
        peers = new TrustedPeers(settings.trustedProxies());
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var origin = Origin.of(exchange.getRequest(), peers);
        origin.keep(exchange);
        var id = RequestId.give(exchange, origin);
        var answer = exchange.getResponse();
        answer.beforeCommit(() -> {
            answer.getHeaders().set(RequestId.HEADER, id);
            SafetyHeaders.addTo(answer.getHeaders(), "https".equals(origin.proto()));
            // pages are read with these answers, but people shall find the pages
            if (isForPrograms(exchange)) answer.getHeaders().set("X-Robots-Tag", "noindex");
            return Mono.empty();
        });
        var unreadable = Turnstile.refusal(exchange.getRequest().getHeaders());
        // where such a request ends and the next begins is anybody's guess
        if (unreadable != null) answer.getHeaders().set(HttpHeaders.CONNECTION, "close");
        var refusal = unreadable == null ? refusal(exchange.getRequest().getHeaders()) : unreadable;
        return refusal == null
                ? chain.filter(exchange)
                : Mono.error(refusal.because(limit(refusal)));
    }

    private static boolean isForPrograms(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/api/");
    }

    private @Nullable Refusal refusal(HttpHeaders headers) {
        var size = 0L;
        var count = 0;
        for (var header : headers.headerSet()) {
            count += header.getValue().size();
            for (var value : header.getValue()) {
                size += header.getKey().length() + value.length() + 4L;
            }
        }
        if (size > settings.maxHeaders().toBytes()) return Refusal.HEADERS_TOO_LARGE;
        return count > settings.maxHeaderCount() ? Refusal.TOO_MANY_HEADERS : null;
    }

    private String limit(Refusal refusal) {
        return switch (refusal) {
            case HEADERS_TOO_LARGE -> settings.maxHeaders().toKilobytes() + " KB";
            case TOO_MANY_HEADERS -> Integer.toString(settings.maxHeaderCount());
            case ADDRESS_TOO_LONG -> settings.maxAddress().toKilobytes() + " KB";
            default -> "";
        };
    }
}
