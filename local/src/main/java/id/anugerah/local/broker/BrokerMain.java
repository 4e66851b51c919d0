package id.anugerah.local.broker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Map;

/**
 * The broker as a program. {@code ANUGERAH_BROKER_PORT} is its port (the controller takes the next
 * one), {@code ANUGERAH_BROKER_DIR} its folder; with {@code ANUGERAH_BROKER_FSYNC=true} every
 * record is on the disk before it is acknowledged.
 */
public final class BrokerMain {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerMain.class);

    private BrokerMain() {}

    /** Runs until the process is asked to end. */
    public static void main(String[] args) {
        var broker = Broker.start(settings(System.getenv()));
        LOG.info("topics on {}", broker.bootstrap());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        broker.await();
    }

    static Settings settings(Map<String, String> env) {
        var port = Integer.parseInt(env.getOrDefault("ANUGERAH_BROKER_PORT", "8090"));
        var dir = Path.of(env.getOrDefault("ANUGERAH_BROKER_DIR", "data/broker"));
        var fsync = Boolean.parseBoolean(env.getOrDefault("ANUGERAH_BROKER_FSYNC", "false"));
        return new Settings(dir, port, port + 1, fsync, null);
    }
}
