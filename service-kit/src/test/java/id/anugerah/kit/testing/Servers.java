package id.anugerah.kit.testing;

import id.anugerah.local.broker.Broker;
import id.anugerah.local.store.DurableStore;

import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * The broker and the store that tests of this JVM talk to: given ones ({@code
 * ANUGERAH_TEST_MONGODB_URI} and {@code ANUGERAH_TEST_KAFKA}), containers where an engine runs,
 * else the embedded ones. {@code ANUGERAH_TEST_SERVERS} set to {@code given}, {@code containers} or
 * {@code embedded} decides otherwise.
 *
 * @param kind which of the three, for the report
 * @param mongodb connection string
 * @param kafka bootstrap servers
 */
public record Servers(String kind, String mongodb, String kafka) {
    private static final class Holder {
        static final Servers SERVERS = start();
    }

    /** The servers, started at the first call and left running until the JVM ends. */
    public static Servers get() {
        return Holder.SERVERS;
    }

    private static Servers start() {
        var servers =
                switch (kindWanted()) {
                    case "given" -> new Servers("given", env("MONGODB_URI"), env("KAFKA"));
                    case "containers" -> containers();
                    default -> embedded();
                };
        System.out.println("Tests run against " + servers.kind() + " servers");
        return servers;
    }

    private static String kindWanted() {
        var wanted = System.getenv("ANUGERAH_TEST_SERVERS");
        if (wanted != null) return wanted.toLowerCase(Locale.ROOT);
        if (System.getenv("ANUGERAH_TEST_MONGODB_URI") != null) return "given";
        return DockerClientFactory.instance().isDockerAvailable() ? "containers" : "embedded";
    }

    private static String env(String name) {
        return Objects.requireNonNull(
                System.getenv("ANUGERAH_TEST_" + name), "ANUGERAH_TEST_" + name + " is not set");
    }

    private static Servers embedded() {
        try {
            Path folder = Files.createTempDirectory("anugerah-test-broker");
            var broker = Broker.start(folder, 0);
            var store = DurableStore.inMemory();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker, store, folder)));
            return new Servers("embedded", store.uri(), broker.bootstrap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Broker broker, DurableStore store, Path folder) {
        broker.close();
        store.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    @SuppressWarnings("resource")
    private static Servers containers() {
        var mongodb =
                new GenericContainer<>(image("MONGODB_IMAGE", "mongo:8"))
                        .withExposedPorts(27017)
                        .waitingFor(Wait.forListeningPort());
        mongodb.start();
        var kafka =
                new KafkaContainer(
                        image("KAFKA_IMAGE", "apache/kafka-native:4.2.1")
                                .asCompatibleSubstituteFor("apache/kafka-native"));
        kafka.start();
        return new Servers(
                "container",
                "mongodb://" + mongodb.getHost() + ":" + mongodb.getMappedPort(27017),
                kafka.getBootstrapServers());
    }

    private static DockerImageName image(String setting, String usual) {
        return DockerImageName.parse(
                Objects.requireNonNullElse(System.getenv("ANUGERAH_TEST_" + setting), usual));
    }
}
