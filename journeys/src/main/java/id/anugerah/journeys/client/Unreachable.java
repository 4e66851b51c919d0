package id.anugerah.journeys.client;

/** No usable answer came for as long as patience lasted. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreachable(Call call, String last, Throwable cause) {
        super(call + " was not answered in time; at last: " + last, cause);
    }

    Unreachable(Call call, String last) {
        super(call + " was not answered in time; at last: " + last);
    }
}
