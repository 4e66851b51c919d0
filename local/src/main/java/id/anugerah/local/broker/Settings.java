package id.anugerah.local.broker;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What the one node is told.
 *
 * @param dir where topics and metadata lie
 * @param port the port for clients on loopback
 * @param controllerPort the port on which the node's own controller listens on loopback
 * @param fsync whether a record reaches the disk before it is acknowledged, so that it survives a
 *     loss of power and not just the end of the process
 * @param guard how it asks who comes; null to let everybody in
 */
record Settings(Path dir, int port, int controllerPort, boolean fsync, @Nullable Guard guard) {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String HOST = "127.0.0.1:";

    Properties asProperties() {
        var all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", String.valueOf(NODE));
        var door = guard == null ? "PLAINTEXT" : Guard.LISTENER;
        all.put(
                "listeners",
                door + "://" + HOST + port + "," + CONTROLLER + "://" + HOST + controllerPort);
        all.put("advertised.listeners", door + "://" + HOST + port);
        all.put("controller.listener.names", CONTROLLER);
        all.put(
                "listener.security.protocol.map",
                door + ":" + door + "," + CONTROLLER + ":PLAINTEXT");
        all.put("controller.quorum.voters", NODE + "@" + HOST + controllerPort);
        all.put("log.dirs", dir.toString());
        all.putAll(ONE_NODE);
        all.putAll(QUICK_RETURN);
        all.putAll(KEPT_FOR_EVER);
        all.putAll(SMALL);
        if (guard != null) {
            all.putAll(guard.properties());
        }
        if (fsync) {
            all.put("log.flush.interval.messages", "1");
        }
        return all;
    }

    private static final Map<String, String> ONE_NODE =
            Map.of(
                    "auto.create.topics.enable", "false",
                    "num.partitions", "12",
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1");

    // after a kill the node waits until its own former registration has timed out; 9 s is the
    // default
    private static final Map<String, String> QUICK_RETURN =
            Map.of(
                    "broker.session.timeout.ms", "3000",
                    "broker.heartbeat.interval.ms", "500",
                    "group.initial.rebalance.delay.ms", "0");

    // a machine may rest for a month: neither events nor the positions of their readers may be gone
    // then
    private static final Map<String, String> KEPT_FOR_EVER =
            Map.of(
                    "log.retention.ms",
                    "-1",
                    "offsets.retention.minutes",
                    String.valueOf(Integer.MAX_VALUE));

    private static final Map<String, String> SMALL =
            Map.of(
                    "offsets.topic.num.partitions", "4",
                    "transaction.state.log.num.partitions", "4",
                    "log.segment.bytes", String.valueOf(128 << 20),
                    "log.index.size.max.bytes", String.valueOf(1 << 20),
                    "log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20),
                    "num.network.threads", "2",
                    "num.io.threads", "4");
}
