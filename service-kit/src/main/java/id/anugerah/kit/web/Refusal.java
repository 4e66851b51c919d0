package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A reason for which a service does not do what was asked. Each service keeps its reasons in one
 * enum: that is its table of refusals.
 */
public interface Refusal {
    /** HTTP status, 400 to 599. */
    int status();

    /** What went wrong and what to do, in Indonesian; {@code {0}} and so on take the arguments. */
    String indonesian();

    /** The same in English. */
    String english();

    /** The enum constant's name. */
    String name();

    /** The last part of the problem's type. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A refusal for this reason. */
    default Refused because(Object... arguments) {
        return new Refused(this, null, arguments);
    }

    /** A refusal for this reason that a field of the request is to blame for. */
    default Refused field(@Nullable String field, Object... arguments) {
        return new Refused(this, field, arguments);
    }
}
