package id.anugerah.gateway.route;

/** The caller went away while the body was still arriving. */
public final class BodyBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    BodyBroken(Throwable cause) {
        super("the caller went away", cause, false, false);
    }
}
