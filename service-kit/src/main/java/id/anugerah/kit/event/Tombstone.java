package id.anugerah.kit.event;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.event.Event;

import java.util.Map;

/**
 * Erases an aggregate: a record of its key without a body, behind which a compacted topic forgets
 * what the aggregate told before. It is final; what is erased never comes back under its id.
 *
 * @param erased the payload that told the aggregate's state on that topic
 */
public record Tombstone(Class<? extends Event> erased) implements Event {
    /**
     * The topics, without prefix, on which a record without a body erases, each with the service
     * that speaks there. On any other topic such a record is at fault.
     */
    public static final Map<String, String> TOPICS = Map.of("registration-people", "registration");

    public Tombstone {
        var topic = Catalogue.topic(erased);
        if (!TOPICS.containsKey(topic)) {
            throw new IllegalArgumentException("Nothing can be erased on the topic " + topic);
        }
    }
}
