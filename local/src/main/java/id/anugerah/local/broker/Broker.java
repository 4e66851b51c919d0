package id.anugerah.local.broker;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real Kafka node in this process, reachable on loopback only. Its topics outlive it in its
 * folder.
 */
public final class Broker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a node that continues with what lies in a folder, and returns when it takes requests.
     *
     * @param dir the node's folder; created if it is not there
     * @param port the port for clients, or 0 for any free one
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static Broker start(Path dir, int port) {
        return start(new Settings(dir, port == 0 ? freePort() : port, freePort(), false, null));
    }

    /**
     * The same for a node that asks who comes.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static Broker start(Path dir, int port, Guard guard) {
        return start(new Settings(dir, port == 0 ? freePort() : port, freePort(), false, guard));
    }

    static Broker start(Settings settings) {
        format(settings);
        var server =
                new KafkaRaftServer(KafkaConfig.fromProps(settings.asProperties()), Time.SYSTEM);
        server.startup();
        return new Broker(server, settings.port());
    }

    /** Where clients find it: {@code host:port}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Waits until the node has stopped, for whatever reason. */
    void await() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Settings settings) {
        var dir = settings.dir();
        try {
            Files.createDirectories(dir);
            if (Files.exists(dir.resolve("meta.properties"))) {
                return;
            }
            var users =
                    settings.guard() == null ? List.<String>of() : settings.guard().firstUsers();
            new Formatter()
                    .setScramArguments(users)
                    .setPrintStream(
                            new PrintStream(
                                    OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(Settings.NODE)
                    .setControllerListenerName(Settings.CONTROLLER)
                    .setMetadataLogDirectory(dir.toString())
                    .addDirectory(dir.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The folder " + dir + " could not be prepared for the broker", e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
