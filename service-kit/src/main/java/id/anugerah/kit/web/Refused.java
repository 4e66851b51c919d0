package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** Says that something was not done, and why. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final @Nullable String field;
    private final transient List<Object> arguments;
    private final long retryAfterSeconds;

    Refused(Refusal refusal, @Nullable String field, Object... arguments) {
        this(refusal, field, List.of(arguments), refusal.status() == 503 ? 1 : 0);
    }

    private Refused(
            Refusal refusal, @Nullable String field, List<Object> arguments, long retryAfter) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.arguments = arguments;
        this.retryAfterSeconds = retryAfter;
    }

    /** The same, to be tried again after this time and not before. */
    public Refused retryAfter(Duration pause) {
        return new Refused(refusal, field, arguments, Math.max(1, pause.toSeconds()));
    }

    /** After how many seconds it may be tried again, or 0 where nothing is said about that. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** The field to blame, or null. */
    public @Nullable String field() {
        return field;
    }

    /** What fills the places in the texts. */
    public List<Object> arguments() {
        return arguments;
    }
}
