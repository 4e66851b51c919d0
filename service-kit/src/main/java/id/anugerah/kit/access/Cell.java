package id.anugerah.kit.access;

import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Refused;

/** What the table of permissions says: may they, and if not, what are they told? */
public enum Cell {
    ALLOWED("+"),
    NOT_SIGNED_IN("401"),
    NOT_ALLOWED("403"),
    /** There is no such thing for them, so they do not learn whether it exists. */
    NOT_FOUND("404");

    private final String written;

    Cell(String written) {
        this.written = written;
    }

    static Cell read(String written) {
        for (var one : values()) if (one.written.equals(written)) return one;
        throw new IllegalArgumentException("No cell says " + written);
    }

    /** As it is written in the table. */
    public String written() {
        return written;
    }

    Refused refusal(Subject subject) {
        return switch (this) {
            case NOT_SIGNED_IN -> CommonRefusal.NOT_SIGNED_IN.because();
            case NOT_ALLOWED -> CommonRefusal.NOT_ALLOWED.because();
            case NOT_FOUND -> CommonRefusal.NOT_FOUND.because(subject.id());
            case ALLOWED -> throw new IllegalStateException("what is allowed is not refused");
        };
    }
}
