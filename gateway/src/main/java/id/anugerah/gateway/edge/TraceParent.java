package id.anugerah.gateway.edge;

import org.springframework.http.HttpHeaders;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The W3C trace context: passed on if well-formed, begun here otherwise. */
final class TraceParent {
    static final String HEADER = "traceparent";

    private static final String STATE = "tracestate";
    // version 00, where neither id may be all zero
    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();

    private TraceParent() {}

    static void ensure(HttpHeaders headers) {
        var told = headers.getFirst(HEADER);
        if (told != null && WELL_FORMED.matcher(told).matches()) return;
        headers.remove(STATE);
        headers.set(HEADER, begin());
    }

    private static String begin() {
        var random = ThreadLocalRandom.current();
        return "00-"
                + HEX.toHexDigits(random.nextLong() | 1)
                + HEX.toHexDigits(random.nextLong())
                + "-"
                + HEX.toHexDigits(random.nextLong() | 1)
                + "-01";
    }
}
