package id.anugerah.gateway.problem;

import java.util.List;

/** A request was refused; carries no stack trace, since refusing is ordinary work. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final transient List<Object> arguments;

    Refused(Refusal refusal, Object... arguments) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    List<Object> arguments() {
        return arguments;
    }
}
