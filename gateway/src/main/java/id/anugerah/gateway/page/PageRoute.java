package id.anugerah.gateway.page;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;

import reactor.core.publisher.Mono;

import java.util.Map;

/** One of the gateway's own addresses, and what can be asked of it. */
public final class PageRoute {
    private PageRoute() {}

    /** The route to a page; whatever else is asked of its path is refused. */
    public static RouterFunction<ServerResponse> of(
            String path, Map<HttpMethod, HandlerFunction<ServerResponse>> pages) {
        return RouterFunctions.route(
                RequestPredicates.path(path),
                request -> {
                    var page = pages.get(request.method());
                    return page == null
                            ? Mono.error(
                                    new MethodNotAllowedException(request.method(), pages.keySet()))
                            : page.handle(request);
                });
    }
}
