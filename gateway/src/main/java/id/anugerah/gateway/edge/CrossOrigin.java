package id.anugerah.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sites' pages may use the interface. Browsers are told so only about those that are named in
 * the settings; to all others nothing is said, and browsers keep the answer from them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class CrossOrigin implements WebFilter {
    private static final List<String> METHODS =
            Stream.of(
                            HttpMethod.GET,
                            HttpMethod.HEAD,
                            HttpMethod.POST,
                            HttpMethod.PUT,
                            HttpMethod.PATCH,
                            HttpMethod.DELETE)
                    .map(HttpMethod::name)
                    .toList();
    private static final List<String> TOLD =
            List.of("ETag", "Location", "Retry-After", "Seen", RequestId.HEADER);

    private final String own;
    private final CorsConfiguration others = new CorsConfiguration();
    private final CorsWebFilter filter = new CorsWebFilter(_ -> others);

    CrossOrigin(EdgeSettings settings, @Value("${anugerah.public-url}") URI publicUrl) {
        own = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
        var named = settings.corsOrigins().stream().filter(one -> !one.isBlank()).toList();
        others.setAllowedOrigins(named);
        // a browser's session is nothing for everybody's pages
        others.setAllowCredentials(!named.contains(CorsConfiguration.ALL));
        others.setAllowedMethods(METHODS);
        others.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        others.setExposedHeaders(TOLD);
        others.setMaxAge(Duration.ofHours(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var origin = exchange.getRequest().getHeaders().getOrigin();
        return origin == null || others.checkOrigin(origin) == null
                ? chain.filter(exchange)
                : filter.filter(exchange, chain);
    }

    /** Our own site, as browsers name it. */
    public String own() {
        return own;
    }

    /**
     * Whether a page of that site may use a browser's session.
     *
     * @param origin null where a browser does not say, as some do not about our own pages
     */
    public boolean accepts(@Nullable String origin) {
        if (origin == null || origin.equals(own)) return true;
        return Boolean.TRUE.equals(others.getAllowCredentials())
                && others.checkOrigin(origin) != null;
    }
}
