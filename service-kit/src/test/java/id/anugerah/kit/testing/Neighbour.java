package id.anugerah.kit.testing;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.event.Event;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.relay.Log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells events on behalf of another service, as that service would, and counts the seqs of its
 * aggregates.
 */
public final class Neighbour {
    private final String service;
    private final Log log;
    private final Map<String, Long> seqs = new ConcurrentHashMap<>();

    /**
     * @param service the service spoken for
     * @param log where the service under test listens
     */
    public Neighbour(String service, Log log) {
        this.service = service;
        this.log = log;
    }

    /**
     * Tells the aggregate's next event.
     *
     * @return what a client would send as {@code After}
     */
    public String tells(String aggregate, Event event) {
        long seq = seqs.merge(aggregate, 1L, Long::sum);
        tells(aggregate, seq, event);
        return service + "/" + aggregate + "/" + seq;
    }

    /** Tells an event with exactly this seq, as a repeat or out of turn. */
    public void tells(String aggregate, long seq, Event event) {
        var type = Event.typeOf(event.getClass());
        var envelope =
                new Envelope(
                        service,
                        type.value(),
                        aggregate,
                        seq,
                        0,
                        type.state(),
                        Instant.now(),
                        Act.system(null),
                        Json.write(event));
        var outgoing = new Outgoing(Catalogue.topic(event.getClass()), "neighbour", envelope);
        if (!log.append(List.of(outgoing)).isEmpty()) {
            throw new IllegalStateException("The event log did not take the event");
        }
    }
}
