package id.anugerah.registration.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whoever knocks, before we know who it is.
 *
 * @param address from where, as the gateway tells it
 * @param label the browser and system in a few words, such as {@code Firefox, Windows}
 * @param device what the device keeps since an earlier sign-in, if it does
 */
record Visitor(String address, String label, @Nullable String device) {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"Firefox", "Firefox"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    static Visitor of(HttpServletRequest request, @Nullable String device) {
        var told = request.getHeader("X-Forwarded-For");
        var address = told == null ? request.getRemoteAddr() : told.strip();
        var agent = request.getHeader("User-Agent");
        return new Visitor(address, label(agent == null ? "" : agent), device);
    }

    private static String label(String agent) {
        return first(BROWSERS, agent) + ", " + first(SYSTEMS, agent);
    }

    private static String first(String[][] names, String agent) {
        for (var name : names) if (agent.contains(name[0])) return name[1];
        return "?";
    }

    /** The address, or the first half of a longer one: a household has all that begin alike. */
    String network() {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            if (bytes.length == 4) return address;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
