package id.anugerah.kit.document;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.event.Event;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.EventTooLarge;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.event.Tombstone;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts events into envelopes for one running instance of a service.
 *
 * @param source the service
 * @param writer the running instance, new at every start
 * @param machine machine time
 * @param epoch the epoch that new aggregates begin in; raised when the service was restored
 */
public record Teller(String source, String writer, InstantSource machine, long epoch) {
    /** The same in the first epoch, that of a service which was never restored. */
    public Teller(String source, String writer, InstantSource machine) {
        this(source, writer, machine, 0);
    }

    /** The events as the aggregate's next ones after {@code seq}. */
    List<Outgoing> tell(String aggregate, long seq, long epoch, Act act, List<Event> events) {
        var told = new ArrayList<Outgoing>(events.size());
        for (var event : events) told.add(tell(aggregate, ++seq, epoch, act, event));
        return told;
    }

    /** What an aggregate tells because of another's event; the act stays whose it was. */
    public List<Outgoing> reaction(
            String aggregate, long seq, long epoch, Envelope cause, List<Event> events) {
        return tell(aggregate, seq, epoch, cause.act(), events);
    }

    /**
     * One event with exactly this seq.
     *
     * @throws EventTooLarge if no event may be as large as this one
     */
    public Outgoing tell(String aggregate, long seq, long epoch, Act act, Event event) {
        if (event instanceof Tombstone(var erased)) {
            return told(aggregate, seq, epoch, act, erased, "");
        }
        var payload = event.getClass();
        var data = EventTooLarge.checked(payload, aggregate, Json.write(event));
        return told(aggregate, seq, epoch, act, payload, data);
    }

    private Outgoing told(
            String aggregate, long seq, long epoch, Act act, Class<?> payload, String data) {
        var type = Event.typeOf(payload);
        var envelope =
                new Envelope(
                        source,
                        type.value(),
                        aggregate,
                        seq,
                        epoch,
                        type.state(),
                        machine.instant(),
                        act,
                        data);
        return new Outgoing(Catalogue.topic(payload), writer, envelope);
    }
}
