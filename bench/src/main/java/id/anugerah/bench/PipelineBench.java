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
import id.anugerah.kit.document.Store;
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

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * P3: the scoring pipeline (read, put aside repeats, tally, lay what it tells into the outbox,
 * commit) against a raw consumer that writes the same documents, made beforehand, with a raw bulk
 * write. Publishing is {@link RelayBench}'s.
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
        var documents = written();
        Ratios.measure(
                "P3 pipeline ÷ raw consumer and bulkWrite",
                0.85,
                rounds,
                this::ours,
                () -> raw(documents));
        producer.close();
    }

    private interface Batch {
        void take(List<ConsumerRecord<String, byte[]>> records);
    }

    private double ours() throws Exception {
        return piped(new MongoStore(servers.freshDatabase()));
    }

    private double piped(Store store) throws Exception {
        var topics = filled();
        var deadLetters = new KafkaDeadLetters(producer, topics, "bench", MACHINE);
        var copies =
                new Copies<>(
                        Tallies.following(),
                        store,
                        new Relay(store, _ -> Set.of(), new Progress(store, "bench"), 1, EVENTS),
                        new Teller("scoring", "bench", MACHINE),
                        deadLetters);
        var inbox = new Inbox(List.of(copies), deadLetters);
        return consume(
                topics,
                records -> inbox.accept(records.stream().map(PipelineBench::read).toList()));
    }

    private double raw(List<Document> documents) throws Exception {
        var collection = servers.freshDatabase().getCollection("tallies");
        var next = documents.iterator();
        return consume(filled(), records -> write(collection, records.size(), next));
    }

    /** What the pipeline writes, document after document. */
    private List<Document> written() throws Exception {
        var written = new ArrayList<Document>();
        var store = new MongoStore(servers.freshDatabase());
        var watched =
                (Store)
                        Proxy.newProxyInstance(
                                Store.class.getClassLoader(),
                                new Class<?>[] {Store.class},
                                (_, method, arguments) -> {
                                    if (method.getName().equals("write")) {
                                        for (var document : (List<?>) arguments[1]) {
                                            written.add((Document) document);
                                        }
                                    }
                                    return method.invoke(store, arguments);
                                });
        piped(watched);
        return written;
    }

    private static void write(
            MongoCollection<Document> collection, int count, Iterator<Document> documents) {
        var models = new ArrayList<WriteModel<Document>>(count);
        while (models.size() < count && documents.hasNext()) {
            var document = documents.next();
            models.add(
                    new ReplaceOneModel<>(
                            Filters.eq("_id", document.get("_id")),
                            document,
                            new ReplaceOptions().upsert(true)));
        }
        if (!models.isEmpty()) collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
    }

    private Topics filled() throws Exception {
        var topics = servers.freshTopics();
        var log = new KafkaLog(producer, topics);
        var events = SheetEvents.of(EVENTS, new Teller("scoring", "bench", MACHINE));
        for (int from = 0; from < EVENTS; from += BATCH) {
            var failed = log.append(events.subList(from, from + BATCH));
            if (!failed.isEmpty()) throw new IllegalStateException("The broker refused events");
        }
        return topics;
    }

    /** Takes in all that the topic holds; returns how many records a second. */
    private double consume(Topics topics, Batch batch) {
        try (var consumer = servers.consumer()) {
            consumer.subscribe(List.of(topics.name("scoring")));
            long start = System.nanoTime();
            for (int done = 0; done < EVENTS; ) {
                var records = consumer.poll(Duration.ofMillis(200));
                if (records.isEmpty()) continue;
                var list = new ArrayList<ConsumerRecord<String, byte[]>>(records.count());
                records.forEach(list::add);
                batch.take(list);
                consumer.commitSync();
                done += list.size();
            }
            return EVENTS * 1e9 / (System.nanoTime() - start);
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
