package id.anugerah.gateway.page;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;

import reactor.core.publisher.Mono;

import java.util.List;

/** The gateway's own pages are there to be read: GET and HEAD, and nothing else. */
public final class Reading {
    private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private Reading() {}

    /** The route to a page; whatever else is asked of its path is refused. */
    public static RouterFunction<ServerResponse> of(
            String path, HandlerFunction<ServerResponse> page) {
        return RouterFunctions.route(
                RequestPredicates.path(path),
                request ->
                        METHODS.contains(request.method())
                                ? page.handle(request)
                                : Mono.error(
                                        new MethodNotAllowedException(request.method(), METHODS)));
    }
}
