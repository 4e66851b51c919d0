package id.anugerah.gateway.route;

import java.util.Locale;

/** The services behind the gateway. */
public enum Service {
    REGISTRATION,
    EVIDENCE,
    SCORING,
    NOTIFICATION;

    /** The service's name as in its address and its documents. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
