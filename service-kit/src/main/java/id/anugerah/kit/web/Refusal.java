package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A reason for which a service does not do what was asked. Each service keeps its reasons in one
 * enum: that is its table of refusals.
 */
public interface Refusal {
    /** The status and the texts. */
    Wording wording();

    /** The enum constant's name. */
    String name();

    /** HTTP status, 400 to 599. */
    default int status() {
        return wording().status();
    }

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
