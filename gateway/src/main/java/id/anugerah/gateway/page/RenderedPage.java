package id.anugerah.gateway.page;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.route.Row;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * A page that a service renders, and to which the client comes: it has the client's policy, and
 * where the service cannot render it people get the client itself.
 */
@Component
final class RenderedPage implements GlobalFilter, Ordered {
    private final Client client;

    RenderedPage(Client client) {
        this.client = client;
    }

    /** After the route is known, and before the answer is passed on. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
        if (!Row.of(route).isPage()) return chain.filter(exchange);
        client.policy().addTo(exchange.getResponse().getHeaders());
        return chain.filter(exchange).then(Mono.defer(() -> unlessFailed(exchange)));
    }

    private static Mono<Void> unlessFailed(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        var status = response.getStatusCode();
        if (status == null
                || !status.is5xxServerError()
                || !ClientInstead.isForPeople(exchange.getRequest())) {
            return Mono.empty();
        }
        response.getHeaders().clearContentHeaders();
        response.getHeaders().setETag(null);
        return Mono.error(Refusal.OUT_OF_REACH.because());
    }
}
