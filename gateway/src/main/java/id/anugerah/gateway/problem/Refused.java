package id.anugerah.gateway.problem;

import java.time.Duration;
import java.util.List;

/** A request was refused; carries no stack trace, since refusing is ordinary work. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final transient List<Object> arguments;

    private final int retryAfterSeconds;

    Refused(Refusal refusal, Object... arguments) {
        this(refusal, refusal.retryAfterSeconds(), List.of(arguments));
    }

    private Refused(Refusal refusal, int retryAfterSeconds, List<Object> arguments) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.retryAfterSeconds = retryAfterSeconds;
        this.arguments = arguments;
    }

    /** The same with the time to come back that is right in this case, rounded up to seconds. */
    public Refused until(Duration later) {
        var seconds = (int) later.plusMillis(999).toSeconds();
        return new Refused(refusal, Math.max(1, seconds), arguments);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** After how many seconds to try again, or 0 where a repeat is not advised. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    List<Object> arguments() {
        return arguments;
    }
}
