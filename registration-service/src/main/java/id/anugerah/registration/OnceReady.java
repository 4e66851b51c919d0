package id.anugerah.registration;

import id.anugerah.kit.document.Store.StoreUnavailable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that a starting instance does beside its requests, as soon as the database answers. */
public final class OnceReady {
    private static final Logger LOG = LoggerFactory.getLogger(OnceReady.class);
    private static final long PAUSE_MILLIS = 500;

    private OnceReady() {}

    /** Begins the work and returns; it begins anew whenever the database goes away meanwhile. */
    public static void run(String name, Runnable work) {
        Thread.ofVirtual().name(name).start(() -> untilDone(name, work));
    }

    private static void untilDone(String name, Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (StoreUnavailable e) {
                LOG.info("{} waits for the database", name);
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
