package id.anugerah.kit.event;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.registration.EditionEvent;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A payload has more bytes than an event may have; nothing was written. */
public final class EventTooLarge extends RuntimeException {
    /** Bytes that an event's payload may have. */
    public static final int LIMIT = 64 * 1024;

    /** Bytes that an edition's payload may have, because it carries the rules. */
    public static final int EDITION_LIMIT = 512 * 1024;

    private static final Set<Class<?>> EDITIONS =
            Set.of(EditionEvent.Published.class, EditionEvent.Resent.class);

    private final int limit;

    private EventTooLarge(String type, String aggregate, int size, int limit) {
        super(
                "%s of %s has %d bytes, and such an event may have %d"
                        .formatted(type, aggregate, size, limit));
        this.limit = limit;
    }

    /** The bytes that the payload may have. */
    public int limit() {
        return limit;
    }

    /**
     * The payload itself, if it is small enough.
     *
     * @param payload the record that was written as {@code json}
     * @throws EventTooLarge if it is not
     */
    public static String checked(Class<?> payload, String aggregate, String json) {
        int limit = EDITIONS.contains(payload) ? EDITION_LIMIT : LIMIT;
        // most payloads are so small that their bytes need not be counted
        if (json.length() <= limit / 3) return json;
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        if (size <= limit) return json;
        throw new EventTooLarge(Event.typeOf(payload).value(), aggregate, size, limit);
    }
}
