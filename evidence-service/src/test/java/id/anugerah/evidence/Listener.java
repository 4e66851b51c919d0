package id.anugerah.evidence;

import id.anugerah.kit.kafka.Topics;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hears what the service tells everybody. */
final class Listener implements AutoCloseable {
    private final Consumer<String, byte[]> consumer;
    private final List<Told> heard = new ArrayList<>();

    Listener(ConsumerFactory<?, ?> consumers, Topics topics) {
        @SuppressWarnings("unchecked")
        var typed = (ConsumerFactory<String, byte[]>) consumers;
        consumer = typed.createConsumer("listener-" + System.nanoTime(), "");
        var topic = topics.name("evidence");
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(found -> new TopicPartition(topic, found.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** An event, by its type without service and version. */
    record Told(String aggregate, long seq, String type, String body) {}

    /** Everything that the aggregate has told until now. */
    List<Told> of(String aggregate) {
        for (var record : consumer.poll(Duration.ofMillis(100))) {
            var headers = new HashMap<String, String>();
            record.headers()
                    .forEach(h ->
                            headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            heard.add(told(headers, new String(record.value(), StandardCharsets.UTF_8)));
        }
        return heard.stream().filter(told -> told.aggregate().equals(aggregate)).toList();
    }

    private static Told told(Map<String, String> headers, String body) {
        var type = headers.getOrDefault("ce_type", "");
        return new Told(
                headers.getOrDefault("ce_subject", ""),
                Long.parseLong(headers.getOrDefault("ce_seq", "0")),
                type.substring(type.indexOf('.') + 1, type.lastIndexOf('.')),
                body);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
