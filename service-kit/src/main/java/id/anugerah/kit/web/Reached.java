package id.anugerah.kit.web;

import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.event.Envelope.Aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Passes writes on to the relay and remembers for each request which seqs it reached. */
public final class Reached implements Handover {
    private final Handover relay;
    private final ThreadLocal<Map<Aggregate, Long>> request = new ThreadLocal<>();

    public Reached(Handover relay) {
        this.relay = relay;
    }

    @Override
    public void publish(String collection, String document, List<Outgoing> events) {
        relay.publish(collection, document, events);
    }

    @Override
    public void doubt(String collection, String document) {
        relay.doubt(collection, document);
    }

    @Override
    public long published(String collection, String document) {
        return relay.published(collection, document);
    }

    @Override
    public void reached(Aggregate aggregate, long seq) {
        var seen = request.get();
        if (seen != null && seq > 0) seen.put(aggregate, seq);
    }

    void begin() {
        request.set(new LinkedHashMap<>());
    }

    /** What the request reached so far, as the value of a {@code Seen} header; empty if nothing. */
    String seen() {
        var seen = request.get();
        if (seen == null) return "";
        var text = new StringBuilder();
        seen.forEach((aggregate, seq) ->
                text.append(text.isEmpty() ? "" : ", ").append(aggregate).append('/').append(seq));
        // a bulk request may touch more than a header can name; its caller then waits on the last
        // ones only
        return text.length() > 4000 ? text.substring(text.lastIndexOf(", ") + 2) : text.toString();
    }

    void end() {
        request.remove();
    }
}
