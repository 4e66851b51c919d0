package id.anugerah.kit.kafka;

import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.copy.Inbox;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.util.backoff.FixedBackOff;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the topics for one service. The inbox deals with faults of records itself; what it throws
 * is a fault of the infrastructure, so the same batch is tried again for ever.
 */
public final class Intake implements BatchAcknowledgingMessageListener<String, byte[]> {
    private static final long PAUSE_MILLIS = 500;

    private final Inbox inbox;
    private final Topics topics;

    private Intake(Inbox inbox, Topics topics) {
        this.inbox = inbox;
        this.topics = topics;
    }

    /** A container, not started yet, that feeds the inbox from these topics. */
    public static ConcurrentMessageListenerContainer<String, byte[]> container(
            ConsumerFactory<String, byte[]> consumers,
            Topics topics,
            String group,
            List<String> plainTopics,
            Inbox inbox) {
        var names = plainTopics.stream().map(topics::name).toArray(String[]::new);
        var properties = new ContainerProperties(names);
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL_IMMEDIATE);
        properties.setMessageListener(new Intake(inbox, topics));
        properties.setMissingTopicsFatal(false);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        var errors =
                new DefaultErrorHandler(
                        new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        errors.setClassifications(Map.of(), true);
        container.setCommonErrorHandler(errors);
        container.setBeanName(group);
        return container;
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<String, byte[]>> records,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer) {
        inbox.accept(records.stream().map(this::delivery).toList());
        if (acknowledgment != null) acknowledgment.acknowledge();
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<String, byte[]>> records, @Nullable Acknowledgment acknowledgment) {
        onMessage(records, acknowledgment, null);
    }

    private Delivery delivery(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            var value = header.value();
            if (value != null) headers.put(header.key(), new String(value, StandardCharsets.UTF_8));
        }
        return new Delivery(
                topics.plain(record.topic()),
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                record.value());
    }
}
