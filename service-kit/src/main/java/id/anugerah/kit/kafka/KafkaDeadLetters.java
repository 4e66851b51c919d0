package id.anugerah.kit.kafka;

import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.document.Store.StoreUnavailable;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;

/**
 * Dead letters in a topic beside the one they came from, with the cause in headers named {@code
 * dlt-…}.
 */
public final class KafkaDeadLetters implements DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final String consumer;
    private final InstantSource machine;

    public KafkaDeadLetters(
            Producer<String, byte[]> producer,
            Topics topics,
            String consumer,
            InstantSource machine) {
        this.producer = producer;
        this.topics = topics;
        this.consumer = consumer;
        this.machine = machine;
    }

    @Override
    public void bury(Delivery record, String fold, Throwable cause) {
        var letter =
                new ProducerRecord<String, byte[]>(
                        topics.deadLetters(record.topic()), record.key(), record.value());
        record.headers().forEach((name, value) -> header(letter, name, value));
        header(letter, "dlt-topic", topics.name(record.topic()));
        header(letter, "dlt-partition", Integer.toString(record.partition()));
        header(letter, "dlt-offset", Long.toString(record.offset()));
        header(letter, "dlt-consumer", consumer);
        header(letter, "dlt-fold", fold);
        header(letter, "dlt-cause", describe(cause));
        header(letter, "dlt-at", machine.instant().toString());
        try {
            producer.send(letter).get();
        } catch (ExecutionException | RuntimeException e) {
            // without its dead letter the record must not be passed over
            throw new StoreUnavailable("The dead letter was not confirmed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while burying a dead letter", e);
        }
        LOG.warn(
                "Dead letter: {} partition {} offset {} for {}/{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                consumer,
                fold,
                describe(cause));
    }

    private static String describe(Throwable cause) {
        var text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return cause.getCause() == null ? text : text + " / " + cause.getCause().getMessage();
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
