package id.anugerah.local.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;

import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/**
 * The store as a process of its own. Its settings are system properties or environment variables:
 * {@code ANUGERAH_STORE_PORT} (27017), {@code ANUGERAH_STORE_DIR} (data/store) and {@code
 * ANUGERAH_STORE_FSYNC} (true).
 */
public final class StoreMain {

    private StoreMain() {}

    /** Starts the store and returns; a signal to the process closes it. */
    public static void main(String[] arguments) {
        calmLogs();
        try {
            run();
        } catch (StoreUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() {
        long began = System.nanoTime();
        var directory = Path.of(setting("ANUGERAH_STORE_DIR", "data/store"));
        var port = number(setting("ANUGERAH_STORE_PORT", "27017"));
        var fsync = Boolean.parseBoolean(setting("ANUGERAH_STORE_FSYNC", "true"));
        var store = DurableStore.start(directory, port, fsync);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
        System.out.printf(
                "store ready on 127.0.0.1:%d, %s, %d documents, %d ms%n",
                store.port(),
                directory.toAbsolutePath().normalize(),
                store.size(),
                (System.nanoTime() - began) / 1_000_000);
    }

    /** The server library has a line for every index and every odd query. */
    private static void calmLogs() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("ROOT").setLevel(Level.INFO);
            context.getLogger("de.bwaldvogel").setLevel(Level.OFF);
            context.getLogger("io.netty").setLevel(Level.WARN);
        }
    }

    private static int number(String port) {
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new StoreUnavailable("ANUGERAH_STORE_PORT is no port: \"%s\".".formatted(port));
        }
    }

    private static String setting(String name, String otherwise) {
        var property = System.getProperty(name);
        var variable = System.getenv(name);
        return property != null ? property : variable != null ? variable : otherwise;
    }
}
