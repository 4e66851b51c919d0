package id.anugerah.gateway.page;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import id.anugerah.gateway.problem.Refused;
import id.anugerah.gateway.route.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/**
 * Shows people the client where there is nothing, or where the service that renders a page is away;
 * programs, and whoever asks for an address of the interface, get a problem. Stands before the
 * handler that writes problems.
 */
@Component
@Order(-3)
final class ClientInstead implements WebExceptionHandler {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final HandlerStrategies STRATEGIES = HandlerStrategies.withDefaults();
    private static final ServerResponse.Context CONTEXT =
            new ServerResponse.Context() {
                @Override
                public List<HttpMessageWriter<?>> messageWriters() {
                    return STRATEGIES.messageWriters();
                }

                @Override
                public List<ViewResolver> viewResolvers() {
                    return STRATEGIES.viewResolvers();
                }
            };

    private final Client client;

    ClientInstead(Client client) {
        this.client = client;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var status = status(exchange, failure);
        if (status == null
                || exchange.getResponse().isCommitted()
                || !isForPeople(exchange.getRequest())) {
            return Mono.error(failure);
        }
        var request = ServerRequest.create(exchange, STRATEGIES.messageReaders());
        return client.instead(request, status).flatMap(answer -> answer.writeTo(exchange, CONTEXT));
    }

    private static @Nullable HttpStatusCode status(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case ResponseStatusException nothing
                    when nothing.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND) ->
                    HttpStatus.NOT_FOUND;
            case Refused away when away.refusal().status() >= 500 && isPage(exchange) -> {
                var later = Integer.toString(Math.max(1, away.retryAfterSeconds()));
                exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, later);
                yield HttpStatusCode.valueOf(away.refusal().status());
            }
            default -> null;
        };
    }

    private static boolean isPage(ServerWebExchange exchange) {
        return exchange.getAttribute(GATEWAY_ROUTE_ATTR) instanceof Route route
                && Row.of(route).isPage();
    }

    /** Whether somebody looks at a page, rather than a program at the interface. */
    static boolean isForPeople(ServerHttpRequest request) {
        return READING.contains(request.getMethod())
                && !request.getPath().value().startsWith("/api/")
                && request.getHeaders().getAccept().stream()
                        .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }
}
