package id.anugerah.gateway.page;

import org.springframework.http.HttpHeaders;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the web client may do in a browser: load its own files, ask this site, and send a form to
 * this site alone. A browser holds the last one against where the answer leads as well, and after a
 * sign-in for the app that is an address of the app's.
 */
final class ClientPolicy {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " worker-src 'self'; base-uri 'none'; form-action 'self' %s;"
                    + " frame-ancestors 'none'";
    private static final Set<String> WEB = Set.of("http", "https");

    private final String policy;

    /**
     * @param appRedirects where the app is called back
     */
    ClientPolicy(List<String> appRedirects) {
        var targets =
                appRedirects.stream()
                        .map(URI::create)
                        .map(ClientPolicy::source)
                        .distinct()
                        .collect(Collectors.joining(" "));
        policy = POLICY.formatted(targets).replace(" ;", ";");
    }

    // an app on this machine takes whatever port is free
    private static String source(URI redirect) {
        var scheme = redirect.getScheme();
        if (!WEB.contains(scheme)) return scheme + ":";
        var isLoopback = redirect.getHost().equals("127.0.0.1");
        return scheme + "://" + (isLoopback ? "127.0.0.1:*" : redirect.getRawAuthority());
    }

    /** Adds it to an answer. */
    void addTo(HttpHeaders headers) {
        headers.set("Content-Security-Policy", policy);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", PageHeaders.NO_DEVICES);
    }
}
