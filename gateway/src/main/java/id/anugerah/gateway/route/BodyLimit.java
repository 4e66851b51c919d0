package id.anugerah.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Refuses a body that says it is too large at once, and cuts off one that turns out to be. */
@Component
final class BodyLimit implements GlobalFilter, Ordered {
    /** After the route is known, before a service is chosen. */
    static final int ORDER = 10_050;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var limit = Row.of(exchange.<Route>getRequiredAttribute(GATEWAY_ROUTE_ATTR)).maxBody();
        var headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > limit.toBytes()) {
            return Mono.error(MeasuredBody.tooLarge(limit));
        }
        var empty =
                headers.getContentLength() <= 0
                        && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return chain.filter(empty ? exchange : MeasuredBody.measure(exchange, limit));
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
