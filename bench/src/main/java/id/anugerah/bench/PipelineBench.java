package id.anugerah.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;

import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.copy.Inbox;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.kafka.KafkaDeadLetters;
import id.anugerah.kit.kafka.KafkaLog;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.relay.Progress;
import id.anugerah.kit.relay.Relay;
import id.anugerah.scoring.tally.Tallies;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * P3: the scoring pipeline (read, put aside repeats, tally, tell, commit) against a raw consumer
 * that writes each record with a raw bulk write. The relay publishes what the tallies tell while
 * the pipeline runs, and its time counts.
 */
final class PipelineBench {
    private static final int EVENTS = 10_000;
    private static final int BATCH = 2_000;
    private static final InstantSource MACHINE = InstantSource.system();

    private final Servers servers;
    private final Producer<String, byte[]> producer;

    PipelineBench(Servers servers) {
        this.servers = servers;
        this.producer = servers.producer();
    }

    void run(int rounds) throws Exception {
        Ratios.measure(
                "P3 pipeline ÷ raw consumer and bulkWrite", 0.85, rounds, this::ours, this::raw);
        producer.close();
    }

    private interface Batch {
        void take(List<ConsumerRecord<String, byte[]>> records);
    }

    private double ours() throws Exception {
        var topics = filled();
        var store = new MongoStore(servers.freshDatabase());
        var relay =
                new Relay(
                        store,
                        new KafkaLog(producer, servers.freshTopics()),
                        new Progress(store, "bench"),
                        BATCH,
                        EVENTS * 2);
        var deadLetters = new KafkaDeadLetters(producer, topics, "bench", MACHINE);
        var copies =
                new Copies<>(
                        Tallies.following(),
                        store,
                        relay,
                        new Teller("scoring", "bench", MACHINE),
                        deadLetters);
        var inbox = new Inbox(List.of(copies), deadLetters);
        var working = new boolean[] {true};
        var publishing =
                Thread.ofPlatform()
                        .start(() -> {
                            while (working[0] || !relay.idle()) {
                                try {
                                    relay.await(5);
                                } catch (InterruptedException e) {
                                    return;
                                }
                                relay.step();
                            }
                        });
        long start = System.nanoTime();
        consume(
                topics,
                records -> inbox.accept(records.stream().map(PipelineBench::read).toList()));
        working[0] = false;
        publishing.join();
        return EVENTS * 1e9 / (System.nanoTime() - start);
    }

    private double raw() throws Exception {
        var topics = filled();
        var collection = servers.freshDatabase().getCollection("events");
        long start = System.nanoTime();
        consume(topics, records -> write(collection, records));
        return EVENTS * 1e9 / (System.nanoTime() - start);
    }

    private static void write(
            MongoCollection<Document> collection, List<ConsumerRecord<String, byte[]>> records) {
        var models =
                records.stream()
                        .<WriteModel<Document>>map(record -> {
                            var body = new String(record.value(), StandardCharsets.UTF_8);
                            var document = Document.parse(body).append("_id", record.key());
                            return new ReplaceOneModel<>(
                                    Filters.eq("_id", record.key()),
                                    document,
                                    new ReplaceOptions().upsert(true));
                        })
                        .toList();
        collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
    }

    private Topics filled() {
        var topics = servers.freshTopics();
        var log = new KafkaLog(producer, topics);
        var events = SheetEvents.of(EVENTS, new Teller("scoring", "bench", MACHINE));
        for (int from = 0; from < EVENTS; from += BATCH) {
            var failed = log.append(events.subList(from, from + BATCH));
            if (!failed.isEmpty()) throw new IllegalStateException("The broker refused events");
        }
        return topics;
    }

    private void consume(Topics topics, Batch batch) {
        try (var consumer = servers.consumer()) {
            consumer.subscribe(List.of(topics.name("scoring")));
            int done = 0;
            while (done < EVENTS) {
                var records = consumer.poll(Duration.ofMillis(200));
                if (records.isEmpty()) continue;
                var list = new ArrayList<ConsumerRecord<String, byte[]>>(records.count());
                records.forEach(list::add);
                batch.take(list);
                consumer.commitSync();
                done += list.size();
            }
        }
    }

    private static Delivery read(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new Delivery(
                "scoring",
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                record.value());
    }
}
