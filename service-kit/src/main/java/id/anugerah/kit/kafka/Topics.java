package id.anugerah.kit.kafka;

import id.anugerah.kit.event.Tombstone;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TopicExistsException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The topics' names and settings.
 *
 * @param prefix keeps platforms on one broker apart, with its separator
 * @param partitions of each topic; the most instances that can share the work
 * @param replicas copies of each partition
 */
public record Topics(String prefix, int partitions, short replicas) {
    /** All topics that carry events. */
    public static final Set<String> ALL =
            Set.of("registration", "registration-people", "evidence", "scoring");

    private static final String DEAD = "-dlt";

    /** The name on the broker. */
    public String name(String topic) {
        return prefix + topic;
    }

    /** The topic for those records of this topic that no consumer could take in. */
    public String deadLetters(String topic) {
        return prefix + topic + DEAD;
    }

    /** The topic without prefix. */
    String plain(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** Creates those topics that are not there. */
    public void create(Admin admin) {
        var topics = new ArrayList<NewTopic>();
        for (var topic : ALL) {
            var cleanup =
                    Tombstone.TOPICS.containsKey(topic)
                            ? TopicConfig.CLEANUP_POLICY_COMPACT
                            : TopicConfig.CLEANUP_POLICY_DELETE;
            topics.add(topic(name(topic), cleanup));
            topics.add(topic(deadLetters(topic), TopicConfig.CLEANUP_POLICY_DELETE));
        }
        createMissing(admin, topics);
    }

    /**
     * Makes a consumer group that nobody is in begin with the first record again.
     *
     * @throws IllegalStateException as long as somebody is in it
     */
    public void readAnew(Admin admin, String group) {
        answered(
                admin.deleteConsumerGroups(List.of(group)).all(),
                GroupIdNotFoundException.class,
                "The group " + group + " cannot begin anew");
    }

    private NewTopic topic(String name, String cleanup) {
        return new NewTopic(name, partitions, replicas)
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG, "-1",
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "2097152",
                                TopicConfig.CLEANUP_POLICY_CONFIG, cleanup));
    }

    private static void createMissing(Admin admin, List<NewTopic> topics) {
        for (var result : admin.createTopics(topics).values().values()) {
            answered(result, TopicExistsException.class, "The topics cannot be created");
        }
    }

    private static void answered(
            KafkaFuture<Void> result, Class<? extends ApiException> harmless, String failure) {
        try {
            result.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!harmless.isInstance(e.getCause())) throw new IllegalStateException(failure, e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The event log did not answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
