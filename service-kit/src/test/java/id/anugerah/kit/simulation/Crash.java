package id.anugerah.kit.simulation;

/** The process is gone; nothing in it may catch this. */
final class Crash extends Error {
    Crash(String process) {
        super(process, null, false, false);
    }
}
