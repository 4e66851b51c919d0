package id.anugerah.gateway.edge;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Keeps services from giving browsers cookies: the only ones there are, are the gateway's. */
@Component
final class IncomingHeaders implements HttpHeadersFilter {
    @Override
    public HttpHeaders filter(HttpHeaders told, ServerWebExchange exchange) {
        if (!told.containsHeader(HttpHeaders.SET_COOKIE)) return told;
        var headers = new HttpHeaders();
        headers.addAll(told);
        headers.remove(HttpHeaders.SET_COOKIE);
        return headers;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
