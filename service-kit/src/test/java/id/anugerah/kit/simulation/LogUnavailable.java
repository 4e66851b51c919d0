package id.anugerah.kit.simulation;

/** The log gave no answer at all. */
final class LogUnavailable extends RuntimeException {
    LogUnavailable() {
        super("The log gave no answer", null, false, false);
    }
}
