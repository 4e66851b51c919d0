package id.anugerah.contracts.event;

/** The payload of one event. Every payload is a record annotated with its {@link EventType}. */
public interface Event {
    /** The type under which this payload travels. */
    static EventType typeOf(Class<?> payload) {
        var type = payload.getAnnotation(EventType.class);
        if (type == null) throw new IllegalArgumentException(payload + " is not an event");
        return type;
    }
}
