package id.anugerah.gateway.page;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import java.util.Map;

/** The gateway's own pages are there to be read: GET and HEAD, and nothing else. */
public final class Reading {
    private Reading() {}

    /** The route to a page; whatever else is asked of its path is refused. */
    public static RouterFunction<ServerResponse> of(
            String path, HandlerFunction<ServerResponse> page) {
        return PageRoute.of(path, Map.of(HttpMethod.GET, page, HttpMethod.HEAD, page));
    }
}
