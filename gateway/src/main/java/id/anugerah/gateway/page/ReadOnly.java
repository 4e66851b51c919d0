package id.anugerah.gateway.page;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.stream.Stream;

/** Says of the gateway's own pages what may be done with them; stands after their routes. */
public final class ReadOnly {
    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private ReadOnly() {}

    /** Refuses everything at these paths. */
    public static RouterFunction<ServerResponse> pages(String... paths) {
        var any =
                Stream.of(paths)
                        .map(RequestPredicates::path)
                        .reduce(RequestPredicate::or)
                        .orElseThrow();
        return RouterFunctions.route(
                any,
                request -> Mono.error(new MethodNotAllowedException(request.method(), READING)));
    }
}
