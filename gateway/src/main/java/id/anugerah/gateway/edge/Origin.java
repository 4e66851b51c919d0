package id.anugerah.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a request comes from and how its sender addressed the platform.
 *
 * @param client the sender's address: the last one on the way that is not a trusted proxy
 * @param proto {@code http} or {@code https}
 * @param host what the sender wrote as host, with the port if it was named
 * @param port the port that the sender spoke to
 * @param trusted whether the peer itself is a trusted proxy
 */
record Origin(String client, String proto, String host, int port, boolean trusted) {
    private static final String ATTRIBUTE = Origin.class.getName();
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final List<String> OTHER_WAYS_TO_SAY_IT =
            List.of("Forwarded", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-IP");

    static Origin of(ServerHttpRequest request, TrustedPeers peers) {
        var headers = request.getHeaders();
        var remote = request.getRemoteAddress();
        var address = remote == null ? null : remote.getAddress();
        var trusted = peers.trust(address);
        var peer = literal(address);
        var proto = "https".equals(request.getURI().getScheme()) ? "https" : "http";
        var host = orElse(headers.getFirst(HttpHeaders.HOST), "localhost");
        if (!trusted) return new Origin(peer, proto, host, portOf(host, proto), false);
        var toldProto = "https".equals(last(headers, PROTO)) ? "https" : proto;
        var toldHost = orElse(last(headers, HOST), host);
        var toldPort = port(last(headers, PORT), portOf(toldHost, toldProto));
        return new Origin(sender(headers, peer, peers), toldProto, toldHost, toldPort, true);
    }

    void keep(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    static Origin of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    /** Replaces whatever the request says about its origin. */
    void writeTo(HttpHeaders headers) {
        OTHER_WAYS_TO_SAY_IT.forEach(headers::remove);
        headers.set(FOR, client);
        headers.set(PROTO, proto);
        headers.set(HOST, host);
        headers.set(PORT, Integer.toString(port));
    }

    private static String sender(HttpHeaders headers, String peer, TrustedPeers peers) {
        var way = values(headers, FOR);
        for (var hop : way.reversed()) {
            if (!isAddress(hop)) return peer;
            if (!peers.trust(hop)) return hop;
        }
        return way.isEmpty() ? peer : way.getFirst();
    }

    private static @Nullable String last(HttpHeaders headers, String name) {
        var values = values(headers, name);
        return values.isEmpty() ? null : values.getLast();
    }

    private static List<String> values(HttpHeaders headers, String name) {
        var values = new ArrayList<String>();
        for (var line : headers.getOrEmpty(name)) {
            for (var value : line.split(",", -1)) {
                if (!value.isBlank()) values.add(value.strip());
            }
        }
        return values;
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String literal(@Nullable InetAddress address) {
        if (address == null) return "0.0.0.0";
        var text = address.getHostAddress();
        var zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    private static int portOf(String host, String proto) {
        var usual = "https".equals(proto) ? 443 : 80;
        var colon = host.lastIndexOf(':');
        // an IPv6 literal without a port ends in a bracket
        return colon < 0 || host.endsWith("]") ? usual : port(host.substring(colon + 1), usual);
    }

    private static int port(@Nullable String text, int otherwise) {
        if (text == null || !text.matches("\\d{1,5}")) return otherwise;
        return Integer.parseInt(text);
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
