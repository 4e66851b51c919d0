package id.anugerah.bench;

import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.kafka.KafkaLog;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.relay.Progress;
import id.anugerah.kit.relay.Relay;
import id.anugerah.kit.relay.Sweeper;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;

/**
 * P4: the relay against a bare producer of the same records. On the fast path events are handed
 * over as after a durable write, and the side includes the record of progress; the sweeper reads
 * each document of a writer that is gone.
 */
final class RelayBench {
    private static final int HANDED_OVER = 50_000;
    private static final int LEFT_BEHIND = 20_000;
    private static final int BATCH = 2_000;
    private static final String COLLECTION = "sheets";

    private final Servers servers;
    private final Producer<String, byte[]> producer;

    RelayBench(Servers servers) {
        this.servers = servers;
        this.producer = servers.producer();
    }

    void run(int rounds) throws Exception {
        Ratios.measure(
                "P4 relay, fast path ÷ bare producer",
                0.85,
                rounds,
                this::fast,
                () -> bare(HANDED_OVER));
        Ratios.measure(
                "P4 sweeper ÷ bare producer", 0.33, rounds, this::swept, () -> bare(LEFT_BEHIND));
        producer.close();
    }

    private double bare(int count) throws Exception {
        var topics = servers.freshTopics();
        var events = SheetEvents.of(count, teller("bare"));
        long start = System.nanoTime();
        for (int from = 0; from < events.size(); from += BATCH) {
            var futures = new ArrayList<Future<RecordMetadata>>(BATCH);
            for (var event : events.subList(from, from + BATCH)) {
                futures.add(producer.send(KafkaLog.record(event, topics)));
            }
            for (var future : futures) future.get();
        }
        return perSecond(count, start);
    }

    private double fast() throws Exception {
        var store = new MongoStore(servers.freshDatabase());
        var progress = new Progress(store, "fast");
        var log = new KafkaLog(producer, servers.freshTopics());
        var relay = new Relay(store, log, progress, BATCH, HANDED_OVER);
        var events = SheetEvents.of(HANDED_OVER, teller("fast"));
        long start = System.nanoTime();
        for (var event : events) {
            relay.publish(COLLECTION, event.envelope().aggregate(), List.of(event));
        }
        while (!relay.idle()) relay.step();
        return perSecond(HANDED_OVER, start);
    }

    private double swept() throws Exception {
        var store = new MongoStore(servers.freshDatabase());
        leaveBehind(store);
        var progress = new Progress(store, "heir");
        var log = new KafkaLog(producer, servers.freshTopics());
        var relay = new Relay(store, log, progress, BATCH, LEFT_BEHIND);
        var sweeper =
                new Sweeper(
                        store,
                        relay,
                        progress,
                        () -> List.of(COLLECTION),
                        "heir",
                        InstantSource.system(),
                        Duration.ofSeconds(10));
        long start = System.nanoTime();
        var sweeping = Thread.ofPlatform().start(sweeper::sweep);
        while (sweeping.isAlive() || !relay.idle()) {
            relay.await(1);
            relay.step();
        }
        return perSecond(LEFT_BEHIND, start);
    }

    /** A writer wrote all documents, published none of their events, and its lease has run out. */
    private static void leaveBehind(MongoStore store) {
        var gone =
                new Sweeper(
                        store,
                        new Relay(store, _ -> Set.of(), new Progress(store, "gone"), 1, 1),
                        new Progress(store, "gone"),
                        List::of,
                        "gone",
                        InstantSource.fixed(Instant.EPOCH),
                        Duration.ofSeconds(1));
        gone.renew();
        var documents =
                new Documents<>(
                        COLLECTION, SheetEvent.Sheet.class, store, new Nobody(), teller("gone"));
        var events = SheetEvents.of(LEFT_BEHIND, teller("gone"));
        events.parallelStream()
                .forEach(event -> {
                    var told = Json.read(event.envelope().data(), SheetEvent.Submitted.class);
                    documents.create(
                            event.envelope().aggregate(),
                            null,
                            Act.system("ed-bench"),
                            told.sheet(),
                            List.of(told));
                });
    }

    /** Takes events and publishes none, as a writer does that dies. */
    private static final class Nobody implements Handover {
        @Override
        public void publish(String collection, String document, List<Outgoing> events) {}

        @Override
        public void doubt(String collection, String document) {}

        @Override
        public long published(String collection, String document) {
            return 0;
        }
    }

    private static Teller teller(String writer) {
        return new Teller("scoring", writer, InstantSource.system());
    }

    private static double perSecond(int count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}
