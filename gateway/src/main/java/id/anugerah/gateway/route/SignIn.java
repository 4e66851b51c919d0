package id.anugerah.gateway.route;

/** Whether a caller has to be signed in. */
public enum SignIn {
    /** Open to everyone; the service decides by itself. */
    NEVER,
    /** Everyone may read; what changes something needs a sign-in. */
    TO_WRITE,
    ALWAYS
}
