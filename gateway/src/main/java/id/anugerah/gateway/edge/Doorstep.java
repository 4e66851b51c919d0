package id.anugerah.gateway.edge;

import id.anugerah.gateway.problem.Refusal;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
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
    private final DataSize maxHeaders;

    Doorstep(EdgeSettings settings) {
        peers = new TrustedPeers(settings.trustedProxies());
        maxHeaders = settings.maxHeaders();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var origin = Origin.of(exchange.getRequest(), peers);
        origin.keep(exchange);
        var id = RequestId.give(exchange, origin);
        var answer = exchange.getResponse();
        answer.beforeCommit(() -> {
            answer.getHeaders().set(RequestId.HEADER, id);
            SafetyHeaders.addTo(answer.getHeaders(), origin);
            return Mono.empty();
        });
        if (size(exchange.getRequest().getHeaders()) > maxHeaders.toBytes()) {
            return Mono.error(Refusal.HEADERS_TOO_LARGE.because(maxHeaders.toKilobytes() + " KB"));
        }
        return chain.filter(exchange);
    }

    private static long size(HttpHeaders headers) {
        var sum = new long[1];
        headers.forEach((name, values) -> {
            for (var value : values) sum[0] += name.length() + value.length() + 4L;
        });
        return sum[0];
    }
}
