package id.anugerah.gateway.route;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.time.Duration;

/**
 * One row of the route table.
 *
 * @param path what the request's path must look like
 * @param service where it leads
 * @param maxBody how large the request's body may be
 * @param timeLimit how long the service may take until its answer begins, the arrival of the body
 *     included
 * @param signIn who may pass
 * @param isPage whether people open it in a browser: then the client comes to it, and shows what it
 *     has kept where the service is away
 */
public record Row(
        PathPattern path,
        Service service,
        DataSize maxBody,
        Duration timeLimit,
        SignIn signIn,
        boolean isPage) {
    static final String METADATA = "row";

    static Row of(String path, Service service, DataSize maxBody, int seconds, SignIn signIn) {
        return of(path, service, maxBody, seconds, signIn, false);
    }

    /** A page that a service renders for everybody. */
    static Row page(String path, Service service, DataSize maxBody, int seconds) {
        return of(path, service, maxBody, seconds, SignIn.TO_WRITE, true);
    }

    private static Row of(
            String path,
            Service service,
            DataSize maxBody,
            int seconds,
            SignIn signIn,
            boolean isPage) {
        var pattern = PathPatternParser.defaultInstance.parse(path);
        return new Row(pattern, service, maxBody, Duration.ofSeconds(seconds), signIn, isPage);
    }

    /** The row by which a request was routed. */
    public static Row of(Route route) {
        if (route.getMetadata().get(METADATA) instanceof Row row) return row;
        throw new IllegalStateException(route.getId() + " is not from the table");
    }

    boolean leads(PathContainer requested) {
        return path.matches(requested);
    }
}
