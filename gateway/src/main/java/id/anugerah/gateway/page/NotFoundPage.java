package id.anugerah.gateway.page;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
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
 * Shows people a page where there is nothing; programs, and whoever asks for an address of the
 * interface, get a problem. Stands before the handler that writes problems.
 */
@Component
@Order(-3)
final class NotFoundPage implements WebExceptionHandler {
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

    NotFoundPage(Client client) {
        this.client = client;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (!isForPeople(exchange, failure)) return Mono.error(failure);
        var request = ServerRequest.create(exchange, STRATEGIES.messageReaders());
        return client.notFound(request).flatMap(answer -> answer.writeTo(exchange, CONTEXT));
    }

    private static boolean isForPeople(ServerWebExchange exchange, Throwable failure) {
        var request = exchange.getRequest();
        return failure instanceof ResponseStatusException status
                && status.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                && !exchange.getResponse().isCommitted()
                && READING.contains(request.getMethod())
                && !request.getPath().value().startsWith("/api/")
                && request.getHeaders().getAccept().stream()
                        .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }
}
