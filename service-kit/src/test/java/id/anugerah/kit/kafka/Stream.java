package id.anugerah.kit.kafka;

import com.mongodb.client.MongoDatabase;

import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.copy.Inbox;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.testing.Records;
import id.anugerah.kit.testing.Servers;
import id.anugerah.kit.testing.Unpublished;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Topics of its own on a real broker, one consumer of them, and what lies in them. */
final class Stream<S> implements AutoCloseable {
    /** Sizes and thus borders of the batches that a consumer was given. */
    public static final class Batches implements ConsumerInterceptor<String, byte[]> {
        static final List<Integer> SIZES = new CopyOnWriteArrayList<>();

        @Override
        public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
            SIZES.add(records.count());
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> configs) {}
    }

    private final Topics topics;
    private final Teller teller = new Teller("scoring", "test", InstantSource.system());
    private final Producer<String, byte[]> producer;
    private final Admin admin;
    private final Copies<S> copies;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    Stream(int partitions, String topic, Fold<S> fold, Store store) {
        topics = new Topics("t" + UUID.randomUUID() + "-", partitions, (short) 1);
        var servers = Map.<String, Object>of("bootstrap.servers", Servers.get().kafka());
        admin = Admin.create(servers);
        topics.create(admin);
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", Servers.get().kafka(), "linger.ms", 200),
                        new StringSerializer(),
                        new ByteArraySerializer());
        var deadLetters = new KafkaDeadLetters(producer, topics, "test", InstantSource.system());
        copies = new Copies<>(fold, store, new Unpublished(), teller, deadLetters);
        var consumers =
                new DefaultKafkaConsumerFactory<>(
                        Map.of(
                                "bootstrap.servers",
                                Servers.get().kafka(),
                                "auto.offset.reset",
                                "earliest",
                                "enable.auto.commit",
                                false,
                                "max.poll.interval.ms",
                                3000,
                                "interceptor.classes",
                                Batches.class.getName()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        container =
                Intake.container(
                        consumers,
                        topics,
                        topics.name("test"),
                        List.of(topic),
                        new Inbox(List.of(copies), deadLetters));
    }

    Stream(int partitions, String topic, Fold<S> fold, MongoDatabase database) {
        this(partitions, topic, fold, new MongoStore(database));
    }

    void start() {
        container.start();
    }

    Copies<S> copies() {
        return copies;
    }

    /** An event that a neighbour tells. */
    Outgoing event(String aggregate, long seq, int count) {
        return teller.tell(aggregate, seq, 0, Act.system(null), new Counter.Counted(count));
    }

    /** Appends the events as one batch of the broker. */
    void append(List<Outgoing> events) {
        var failed = new KafkaLog(producer, topics).append(events);
        if (!failed.isEmpty()) throw new IllegalStateException("Not appended: " + failed);
    }

    /** Appends a record as it is. */
    void append(String topic, @Nullable Integer partition, String key, byte @Nullable [] value) {
        producer.send(new ProducerRecord<>(topics.name(topic), partition, key, value));
        producer.flush();
    }

    /** What lies in a topic, without prefix. */
    List<Delivery> records(String topic) {
        return Records.of(topics.name(topic)).stream()
                .map(one ->
                        new Delivery(
                                topic,
                                one.partition(),
                                one.offset(),
                                one.key(),
                                Records.headers(one),
                                one.value()))
                .toList();
    }

    /** Whether everything in the topic was read and committed. */
    boolean isRead(String topic) throws Exception {
        var committed =
                admin.listConsumerGroupOffsets(topics.name("test"))
                        .partitionsToOffsetAndMetadata()
                        .get(10, TimeUnit.SECONDS);
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (int i = 0; i < topics.partitions(); i++) {
            asked.put(new TopicPartition(topics.name(topic), i), OffsetSpec.latest());
        }
        var ends = admin.listOffsets(asked).all().get(10, TimeUnit.SECONDS);
        return ends.entrySet().stream()
                .allMatch(end -> {
                    var reached = committed.get(end.getKey());
                    long at = reached == null ? 0 : reached.offset();
                    return at == end.getValue().offset();
                });
    }

    @Override
    public void close() throws Exception {
        container.stop();
        producer.close();
        var all = new ArrayList<String>();
        for (var topic : Topics.ALL)
            all.addAll(Set.of(topics.name(topic), topics.deadLetters(topic)));
        admin.deleteTopics(all).all().get(10, TimeUnit.SECONDS);
        admin.close();
    }
}
