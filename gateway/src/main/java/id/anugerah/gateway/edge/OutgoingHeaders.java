package id.anugerah.gateway.edge;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells the service where a request comes from, its number and its trace. Runs last: Spring Cloud
 * Gateway takes X-Forwarded-* away from peers that it does not trust, also those that were written
 * here.
 */
@Component
final class OutgoingHeaders implements HttpHeadersFilter, Ordered {
    private final Places places;

    OutgoingHeaders(Places places) {
        this.places = places;
    }

    @Override
    public HttpHeaders filter(HttpHeaders told, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        headers.addAll(told);
        // a session is the gateway's business alone
        headers.remove(HttpHeaders.COOKIE);
        var origin = Origin.of(exchange);
        origin.writeTo(headers);
        headers.set(Places.HEADER, places.of(origin.client()));
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        TraceParent.ensure(headers);
        return headers;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
