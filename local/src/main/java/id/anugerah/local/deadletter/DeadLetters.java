package id.anugerah.local.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * All dead letters of one installation, and which of them were sent again. The latter is remembered
 * in the compacted topic {@code <prefix>dlt-replays}, so that every operator sees it.
 */
final class DeadLetters implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String bootstrap;
    private final String prefix;
    private final Clock clock;
    private final Admin admin;

    /**
     * @param bootstrap where Kafka is
     * @param prefix what the installation's topics begin with
     */
    DeadLetters(String bootstrap, String prefix, Clock clock) {
        this.bootstrap = bootstrap;
        this.prefix = prefix;
        this.clock = clock;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** All of them, by topic and partition in the order in which they were set aside. */
    List<DeadLetter> all() {
        var topics =
                topics().stream()
                        .filter(each -> each.startsWith(prefix) && each.endsWith("-dlt"))
                        .toList();
        return read(topics).stream().map(DeadLetter::of).toList();
    }

    Optional<DeadLetter> find(Id id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** When each dead letter that was sent again was so for the last time. */
    Map<Id, Instant> replays() {
        var replays = new HashMap<Id, Instant>();
        if (topics().contains(replaysTopic())) {
            for (var each : read(List.of(replaysTopic()))) {
                replays.put(
                        Id.parse(new String(each.key(), UTF_8)),
                        Instant.parse(new String(each.value(), UTF_8)));
            }
        }
        return replays;
    }

    /** Sends dead letters again, in their order, and remembers each when Kafka has it. */
    void replay(List<DeadLetter> letters) {
        replay(letters, Optional.empty());
    }

    /** Sends one dead letter again with a corrected body. */
    void replay(DeadLetter letter, byte[] value) {
        replay(List.of(letter), Optional.of(value));
    }

    private void replay(List<DeadLetter> letters, Optional<byte[]> value) {
        prepareReplays();
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "enable.idempotence", true);
        try (var producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var each : letters) {
                var again =
                        each.again(
                                value.orElse(each.record().value()),
                                partitions(each.header("dlt-topic")));
                await(producer.send(again), "sent again");
                var mark = clock.instant().toString().getBytes(UTF_8);
                await(
                        producer.send(
                                new ProducerRecord<>(
                                        replaysTopic(),
                                        each.id().toString().getBytes(UTF_8),
                                        mark)),
                        "marked");
            }
        }
    }

    private int partitions(String topic) {
        if (!topics().contains(topic)) {
            throw new DeadLetterRefused(
                    "There is no topic \"" + topic + "\" to send a dead letter to.");
        }
        return await(admin.describeTopics(List.of(topic)).allTopicNames(), "described")
                .values()
                .iterator()
                .next()
                .partitions()
                .size();
    }

    private void prepareReplays() {
        var topic =
                new NewTopic(replaysTopic(), Optional.of(1), Optional.empty())
                        .configs(Map.of("cleanup.policy", "compact"));
        try {
            admin.createTopics(List.of(topic)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new DeadLetterRefused(
                        "Kafka could not open " + replaysTopic() + ": " + e.getMessage(), e);
            }
        } catch (TimeoutException | InterruptedException e) {
            throw unreachable(e);
        }
    }

    private String replaysTopic() {
        return prefix + "dlt-replays";
    }

    private Collection<String> topics() {
        return await(admin.listTopics().names(), "listed");
    }

    private List<ConsumerRecord<byte[], byte[]>> read(List<String> topics) {
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        if (topics.isEmpty()) {
            return found;
        }
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed");
        try (var consumer =
                new KafkaConsumer<>(
                        config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var places =
                    topics.stream()
                            .flatMap(each -> consumer.partitionsFor(each, PATIENCE).stream())
                            .map(each -> new TopicPartition(each.topic(), each.partition()))
                            .toList();
            var ends = consumer.endOffsets(places, PATIENCE);
            consumer.assign(places);
            consumer.seekToBeginning(places);
            while (places.stream()
                    .anyMatch(each ->
                            consumer.position(each, PATIENCE) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(found::add);
            }
        }
        found.sort(
                Comparator.comparing((ConsumerRecord<byte[], byte[]> each) -> each.topic())
                        .thenComparingInt(ConsumerRecord::partition)
                        .thenComparingLong(ConsumerRecord::offset));
        return found;
    }

    private <T> T await(Future<T> future, String done) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new DeadLetterRefused(
                    "Kafka refused, nothing more was " + done + ": " + e.getMessage(), e);
        } catch (TimeoutException | InterruptedException e) {
            throw unreachable(e);
        }
    }

    private DeadLetterRefused unreachable(Exception cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new DeadLetterRefused(
                "Kafka at " + bootstrap + " did not answer; is the platform up?", cause);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
