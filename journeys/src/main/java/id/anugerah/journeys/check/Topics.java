package id.anugerah.journeys.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The platform's topics, read from outside.
 *
 * @param servers the broker's address
 * @param prefix of topics and consumer groups, with its separator
 */
public record Topics(String servers, String prefix) {
    private static final int DEFAULT_PORT = 8080;
    private static final int BROKER = 10;
    private static final long PATIENCE_SECONDS = 30;
    private static final Duration SILENCE = Duration.ofSeconds(PATIENCE_SECONDS);
    private static final List<String> SERVICES =
            List.of("registration", "evidence", "scoring", "notification");

    /** Those of the platform on this machine. */
    public static Topics here(Map<String, String> env) {
        int port =
                Integer.parseInt(env.getOrDefault("ANUGERAH_PORT", String.valueOf(DEFAULT_PORT)));
        return new Topics(
                env.getOrDefault("ANUGERAH_KAFKA", "127.0.0.1:" + (port + BROKER)),
                env.getOrDefault("ANUGERAH_PREFIX", "anugerah-"));
    }

    /** Reads all that a topic holds since that instant, each partition in its order. */
    void read(String topic, Instant since, Consumer<Told> use) {
        try (var consumer = consumer()) {
            var partitions =
                    consumer.partitionsFor(prefix + topic).stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            seek(consumer, partitions, ends, since);
            long place = 0;
            long quiet = System.nanoTime();
            while (partitions.stream().anyMatch(one -> isBefore(consumer, one, ends))) {
                var records = consumer.poll(Duration.ofMillis(500));
                for (var record : records) use.accept(told(record, place++));
                if (!records.isEmpty()) quiet = System.nanoTime();
                if (System.nanoTime() - quiet > SILENCE.toNanos()) {
                    throw new IllegalStateException("The topic " + topic + " fell silent");
                }
            }
        }
    }

    private static boolean isBefore(
            KafkaConsumer<String, byte[]> consumer,
            TopicPartition partition,
            Map<TopicPartition, Long> ends) {
        return consumer.position(partition) < ends.getOrDefault(partition, 0L);
    }

    private static void seek(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> ends,
            Instant since) {
        var times = new HashMap<TopicPartition, Long>();
        partitions.forEach(one -> times.put(one, since.toEpochMilli()));
        var found = consumer.offsetsForTimes(times);
        for (TopicPartition one : partitions) {
            var first = found.get(one);
            consumer.seek(one, first == null ? ends.getOrDefault(one, 0L) : first.offset());
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> record, long place) {
        byte[] data = record.value();
        return new Told(
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_source"),
                header(record, "ce_subject"),
                number(header(record, "ce_seq")),
                header(record, "ce_edition"),
                place,
                data == null ? new byte[0] : data);
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    /** How far each service is behind, those that are not left out. */
    Map<String, Long> lags() {
        try (var admin = admin()) {
            var lags = new HashMap<String, Long>();
            for (String service : SERVICES) {
                var committed =
                        admin.listConsumerGroupOffsets(prefix + service)
                                .partitionsToOffsetAndMetadata()
                                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                var asked = new HashMap<TopicPartition, OffsetSpec>();
                committed.keySet().forEach(one -> asked.put(one, OffsetSpec.latest()));
                var ends = admin.listOffsets(asked).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                long lag = 0;
                for (var one : ends.entrySet()) {
                    var reached = committed.get(one.getKey());
                    lag += one.getValue().offset() - (reached == null ? 0 : reached.offset());
                }
                if (lag != 0) lags.put(service, lag);
            }
            return lags;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not say how far its readers are", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }

    /** What no service could take in since then. */
    List<Told> deadLetters(Instant since) {
        List<Told> dead = new ArrayList<>();
        for (String topic : List.of("registration", "registration-people", "evidence", "scoring")) {
            read(topic + "-dlt", since, dead::add);
        }
        return dead;
    }

    private Admin admin() {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        return Admin.create(settings);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
