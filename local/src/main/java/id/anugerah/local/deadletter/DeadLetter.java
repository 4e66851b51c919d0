package id.anugerah.local.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

import java.nio.charset.StandardCharsets;

/** One event that a consumer set aside, with the reason and where it stood. */
record DeadLetter(Id id, ConsumerRecord<byte[], byte[]> record) {
    private static final String OURS = "dlt-";
    private static final String REPLAY_FOR = "replay-for";

    static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(new Id(record.topic(), record.partition(), record.offset()), record);
    }

    /** A header's text, empty if there is none. */
    String header(String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    String key() {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    String consumer() {
        return header("dlt-consumer") + "/" + header("dlt-fold");
    }

    /**
     * The event as it was, for the topic it came from, addressed to the one consumer that could not
     * read it.
     */
    ProducerRecord<byte[], byte[]> again(byte[] value, int partitions) {
        var topic = header("dlt-topic");
        if (topic.isEmpty()) {
            throw new DeadLetterRefused(
                    id + " does not say which topic it came from, so it cannot be sent again.");
        }
        var headers = new RecordHeaders();
        for (var each : record.headers()) {
            if (!each.key().startsWith(OURS) && !each.key().equals(REPLAY_FOR)) {
                headers.add(each);
            }
        }
        headers.add(REPLAY_FOR, consumer().getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic, partition(partitions), record.key(), value, headers);
    }

    // the partition it stood in keeps it in line with its aggregate's other events
    private Integer partition(int partitions) {
        var text = header("dlt-partition");
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) >= partitions) {
            throw new DeadLetterRefused(
                    "%s says it came from partition \"%s\" of %s, which has %d."
                            .formatted(id, text, header("dlt-topic"), partitions));
        }
        return Integer.valueOf(text);
    }
}
