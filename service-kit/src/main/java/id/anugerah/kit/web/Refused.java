package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Says that something was not done, and why. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    Refused(Refusal refusal, @Nullable String field, Object... arguments) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.arguments = List.of(arguments);
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
