package id.anugerah.gateway.route;

import org.springframework.http.HttpMethod;

/** Whether a caller has to be signed in. */
public enum SignIn {
    /** Open to everyone; the service decides by itself. */
    NEVER,
    /** Everyone may read; what changes something needs a sign-in. */
    TO_WRITE,
    ALWAYS;

    /** Whether a request with this method needs a sign-in. */
    public boolean isNeededFor(HttpMethod method) {
        return switch (this) {
            case NEVER -> false;
            case TO_WRITE -> !HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method);
            case ALWAYS -> true;
        };
    }
}
