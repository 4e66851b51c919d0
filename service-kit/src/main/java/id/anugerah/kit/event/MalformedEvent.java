package id.anugerah.kit.event;

/** A record that is no event, or an event whose payload is not what its type promises. */
public final class MalformedEvent extends RuntimeException {
    public MalformedEvent(String message) {
        super(message);
    }

    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
