package id.anugerah.gateway.page;

import id.anugerah.gateway.problem.Language;

import org.springframework.http.HttpHeaders;

/** What the gateway's plain pages may do in a browser: load their own files, nothing else. */
public final class PageHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";

    private PageHeaders() {}

    /** Adds the policy and the language to a page's answer. */
    public static void addTo(HttpHeaders headers, Language language) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
