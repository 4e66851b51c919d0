package id.anugerah.gateway.page;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;

/** Requests that read one of the gateway's own pages; a builder's GET leaves out HEAD. */
public final class Reading {
    private static final RequestPredicate METHODS =
            RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);

    private Reading() {}

    /** Reads of this path. */
    public static RequestPredicate of(String path) {
        return METHODS.and(RequestPredicates.path(path));
    }
}
