package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import id.anugerah.kit.relay.Log;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.testing.Waiting;
import id.anugerah.scoring.decision.FanOut;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

@ScoringTest
class RepetitionTest {
    private static final List<String> COLLECTIONS =
            List.of("entrants", "stages", "panels", "sheets", "tallies", "decisions", "standings");

    private final Programme programme;
    private final MongoDatabase database;
    private final FanOut fanOut;
    private final ServiceSettings settings;
    private final Producer<String, byte[]> producer;
    private final String kafka;

    RepetitionTest(
            @Autowired Log log,
            @LocalServerPort int port,
            @Autowired MongoDatabase database,
            @Autowired FanOut fanOut,
            @Autowired ServiceSettings settings,
            @Autowired Producer<String, byte[]> producer,
            @Value("${spring.kafka.bootstrap-servers}") String kafka) {
        this.programme = Programme.ready(log, port, 10, 4);
        this.database = database;
        this.fanOut = fanOut;
        this.settings = settings;
        this.producer = producer;
        this.kafka = kafka;
    }

    @Test
    void every_event_delivered_a_second_time_changes_nothing() throws Exception {
        var decision = decided();
        awaitSpread(decision);
        awaitAllRead();
        var before = everything();

        for (var record : allRecords()) {
            var _ = producer.send(record);
        }
        producer.flush();
        awaitAllRead();

        assertThat(everything()).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(50);
    }

    @Test
    void a_fan_out_that_broke_off_is_finished_without_telling_anybody_twice() {
        var decision = decided();
        awaitSpread(decision);
        var whole = everything();
        var standings = database.getCollection("standings");
        // what a crash half way leaves behind: some are told, the decision does not say so
        var lost =
                standings.find(mine()).into(new ArrayList<>()).stream()
                        .limit(4)
                        .map(one -> one.getString("_id"))
                        .toList();
        standings.deleteMany(Filters.in("_id", lost));
        database.getCollection("decisions")
                .updateOne(Filters.eq("_id", decision), Updates.set("state.spread", false));

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int instance = 0; instance < 3; instance++) instances.execute(fanOut::work);
        }
        awaitSpread(decision);

        var after = everything();
        assertThat(without(after, decision)).isEqualTo(without(whole, decision));
        assertThat(standings.countDocuments(mine())).isEqualTo(10);
        standings.find(mine()).forEach(one -> assertThat(one.get("seq")).isEqualTo(1L));
    }

    private static Map<String, Document> without(Map<String, Document> all, String id) {
        var rest = new TreeMap<>(all);
        rest.remove("decisions/" + id);
        return rest;
    }

    private String decided() {
        programme.begin("desk");
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
        return programme.decide("desk", "k");
    }

    private void awaitSpread(String decision) {
        Waiting.until(() ->
                assertThat(
                                programme
                                        .chair()
                                        .get("/api/decisions/" + decision)
                                        .body()
                                        .path("spread")
                                        .asBoolean())
                        .isTrue());
    }

    private Document mine() {
        return new Document("state.edition", programme.edition);
    }

    /** All documents of the edition, without what marks single writes and without the outbox. */
    private Map<String, Document> everything() {
        var all = new TreeMap<String, Document>();
        for (var collection : COLLECTIONS) {
            database.getCollection(collection)
                    .find(mine())
                    .forEach(one -> {
                        one.remove("stamp");
                        one.remove("outbox");
                        all.put(collection + "/" + one.getString("_id"), one);
                    });
        }
        return all;
    }

    private List<ProducerRecord<String, byte[]>> allRecords() {
        var properties =
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class);
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<String, byte[]>(properties)) {
            var partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < end(ends, p))) {
                for (var read : consumer.poll(Duration.ofMillis(200))) {
                    if (read.offset()
                            >= end(ends, new TopicPartition(read.topic(), read.partition()))) {
                        continue;
                    }
                    records.add(
                            new ProducerRecord<>(
                                    read.topic(),
                                    read.partition(),
                                    read.key(),
                                    read.value(),
                                    read.headers()));
                }
            }
        }
        return records;
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }

    private List<TopicPartition> partitions() {
        var partitions = new ArrayList<TopicPartition>();
        for (var topic : List.of("registration", "evidence", "scoring")) {
            for (int p = 0; p < settings.partitions(); p++) {
                partitions.add(new TopicPartition(settings.prefix() + topic, p));
            }
        }
        return partitions;
    }

    private void awaitAllRead() {
        var properties = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        try (var admin = Admin.create(properties)) {
            Waiting.until(() -> {
                var wanted =
                        partitions().stream()
                                .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
                var ends = admin.listOffsets(wanted).all().get();
                var read =
                        admin.listConsumerGroupOffsets(settings.prefix() + "scoring")
                                .partitionsToOffsetAndMetadata()
                                .get();
                ends.forEach((partition, end) -> {
                    if (end.offset() == 0) return;
                    assertThat(read).containsKey(partition);
                    assertThat(Objects.requireNonNull(read.get(partition)).offset())
                            .isEqualTo(end.offset());
                });
            });
        }
    }
}
