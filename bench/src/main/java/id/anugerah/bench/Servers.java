package id.anugerah.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import id.anugerah.kit.kafka.Topics;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A broker and a store as processes of their own, with fresh topics for each measurement. */
final class Servers implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 60_000;

    private final Path folder;
    private final List<Process> processes;
    private final String kafka;
    private final MongoClient mongodb;

    private Servers(Path folder, List<Process> processes, String kafka, MongoClient mongodb) {
        this.folder = folder;
        this.processes = processes;
        this.kafka = kafka;
        this.mongodb = mongodb;
    }

    static Servers start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("anugerah-bench");
        int broker = freePort();
        int store = freePort();
        var processes =
                List.of(
                        process(
                                "id.anugerah.local.broker.BrokerMain",
                                Map.of(
                                        "ANUGERAH_BROKER_PORT", String.valueOf(broker),
                                        "ANUGERAH_BROKER_DIR",
                                                folder.resolve("broker").toString())),
                        process(
                                "id.anugerah.local.store.StoreMain",
                                Map.of(
                                        "ANUGERAH_STORE_PORT", String.valueOf(store),
                                        "ANUGERAH_STORE_DIR", folder.resolve("store").toString())));
        await(broker);
        await(store);
        return new Servers(
                folder,
                processes,
                "127.0.0.1:" + broker,
                MongoClients.create("mongodb://127.0.0.1:" + store));
    }

    private static Process process(String main, Map<String, String> settings) throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=id/anugerah/local/quiet.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main);
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(int port) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < deadline) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("Nothing answers at port " + port);
    }

    /**
     * Topics that nobody has used yet and that take records; a broker refuses the first ones while
     * it is still making the partitions, which would be measured otherwise.
     */
    Topics freshTopics() throws ExecutionException, InterruptedException {
        var prefix = "b" + UUID.randomUUID().toString().substring(0, 8) + "-";
        var topics = new Topics(prefix, 12, (short) 1);
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            topics.create(admin);
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            var names = new HashSet<>(admin.listTopics().names().get());
            names.removeIf(name -> !name.startsWith(prefix));
            admin.describeTopics(names)
                    .allTopicNames()
                    .get()
                    .values()
                    .forEach(topic ->
                            topic.partitions()
                                    .forEach(partition ->
                                            ends.put(
                                                    new TopicPartition(
                                                            topic.name(), partition.partition()),
                                                    OffsetSpec.latest())));
            admin.listOffsets(ends).all().get();
        }
        return topics;
    }

    /** A database that nobody has used yet. */
    MongoDatabase freshDatabase() {
        return mongodb.getDatabase("b" + UUID.randomUUID().toString().substring(0, 8))
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** A producer with the services' settings. */
    Producer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", kafka,
                        "acks", "all",
                        "linger.ms", 0,
                        "max.in.flight.requests.per.connection", 1,
                        "batch.size", 65_536),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A consumer with the services' settings. */
    KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        mongodb.close();
        for (var process : processes) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
