package id.anugerah.kit.kafka;

import id.anugerah.kit.copy.Wire;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.relay.Log;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The log port on Kafka: keyed by aggregate, acknowledged by all replicas. */
public final class KafkaLog implements Log {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaLog.class);

    private final Producer<String, byte[]> producer;
    private final Topics topics;

    public KafkaLog(Producer<String, byte[]> producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    @Override
    public Set<Integer> append(List<Outgoing> events) {
        var futures = new ArrayList<Future<RecordMetadata>>(events.size());
        var failed = new HashSet<Integer>();
        for (var event : events) {
            try {
                futures.add(producer.send(record(event, topics)));
            } catch (KafkaException e) {
                // nothing behind it may overtake it, so the rest of the batch waits as well
                LOG.warn("The event log takes no events: {}", e.getMessage());
                for (int i = futures.size(); i < events.size(); i++) failed.add(i);
                break;
            }
        }
        for (int i = 0; i < futures.size(); i++) {
            if (!isConfirmed(futures.get(i))) failed.add(i);
        }
        return failed;
    }

    private static boolean isConfirmed(Future<RecordMetadata> future) {
        try {
            future.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warn("The event log did not confirm an event: {}", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The event as it goes over the wire: keyed by its aggregate, its envelope in the headers. */
    public static ProducerRecord<String, byte[]> record(Outgoing event, Topics topics) {
        var envelope = event.envelope();
        var record =
                new ProducerRecord<>(
                        topics.name(event.topic()), envelope.aggregate(), Wire.body(envelope));
        Wire.headers(envelope)
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
