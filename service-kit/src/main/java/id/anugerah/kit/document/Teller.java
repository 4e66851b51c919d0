package id.anugerah.kit.document;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.event.Event;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts events into envelopes for one running instance of a service.
 *
 * @param source the service
 * @param writer the running instance, new at every start
 * @param machine machine time
 */
public record Teller(String source, String writer, InstantSource machine) {
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

    /** One event with exactly this seq. */
    public Outgoing tell(String aggregate, long seq, long epoch, Act act, Event event) {
        var type = Event.typeOf(event.getClass());
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
                        Json.write(event));
        return new Outgoing(Catalogue.topic(event.getClass()), writer, envelope);
    }
}
