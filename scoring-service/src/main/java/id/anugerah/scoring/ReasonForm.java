package id.anugerah.scoring;

import org.jspecify.annotations.Nullable;

/** Why something is done that needs a reason. */
public record ReasonForm(@Nullable String reason) {
    /** The reason; refuses if there is none. */
    public String required() {
        return Written.reason(reason);
    }
}
