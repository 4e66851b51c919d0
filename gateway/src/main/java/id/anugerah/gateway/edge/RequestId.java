package id.anugerah.gateway.edge;

import org.springframework.web.server.ServerWebExchange;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The number by which a caller and an operator speak of the same request. It identifies, it does
 * not authorise.
 */
public final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final HexFormat HEX = HexFormat.of();

    private RequestId() {}

    /** The number of this request; {@code unknown} if it was refused before it got one. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "unknown");
    }

    static String give(ServerWebExchange exchange, Origin origin) {
        var told = origin.trusted() ? exchange.getRequest().getHeaders().getFirst(HEADER) : null;
        var id = told != null && WELL_FORMED.matcher(told).matches() ? told : fresh();
        exchange.getAttributes().put(ATTRIBUTE, id);
        return id;
    }

    /** A number that no other request has. */
    static String fresh() {
        var random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }
}
