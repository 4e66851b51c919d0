package id.anugerah.kit.event;

import id.anugerah.contracts.event.Event;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An event as it travels, with the CloudEvents attributes and ours.
 *
 * @param source the service that speaks
 * @param type such as {@code scoring.sheet-submitted.v1}
 * @param aggregate id of the aggregate that tells the event
 * @param seq counts the aggregate's events from 1 without gaps
 * @param epoch raised when the speaking service was restored from a backup
 * @param state whether the event carries the whole state, so that a gap before it does not matter
 * @param at machine time of the write
 * @param act who did it and in which programme
 * @param data the payload as JSON, byte for byte as it was written first; empty in a tombstone
 */
public record Envelope(
        String source,
        String type,
        String aggregate,
        long seq,
        long epoch,
        boolean state,
        Instant at,
        Act act,
        String data) {

    /** Unique over all events and equal for every repeat of this one. */
    public String id() {
        return source + "/" + aggregate + "/" + epoch + "." + seq;
    }

    /** Whether this is a {@link Tombstone}, which has no payload and erases its aggregate. */
    public boolean erases() {
        return data.isEmpty();
    }

    /** The aggregate that tells this event. */
    public Aggregate teller() {
        return new Aggregate(source, aggregate);
    }

    /** The payload as the given record. Throws {@link MalformedEvent} if it is none. */
    public <T> T as(Class<T> payload) {
        return Json.payload(data, payload);
    }

    /** Whether the payload is of this record's type. */
    public boolean is(Class<?> payload) {
        return type.equals(Event.typeOf(payload).value());
    }

    /** An aggregate of some service. */
    public record Aggregate(String source, String id) {
        /** How the aggregate is named in a {@code Seen} header and among a copy's parts. */
        @Override
        public String toString() {
            return source + "/" + id;
        }
    }

    /**
     * Who acted.
     *
     * @param actor account, or {@code system}
     * @param via from where an account acted; null for the platform itself
     * @param edition the edition it belongs to, or null
     * @param programmeTime programme time of the act, or null outside an edition
     * @param schedule number of the schedule by which the act was judged, or null
     */
    public record Act(
            String actor,
            @Nullable Via via,
            @Nullable String edition,
            @Nullable Instant programmeTime,
            @Nullable Integer schedule) {
        /** An act of the platform itself. */
        public static Act system(@Nullable String edition) {
            return new Act("system", null, edition, null, null);
        }

        /** An act outside any edition. */
        public static Act by(String actor) {
            return new Act(actor, null, null, null, null);
        }
    }

    /**
     * From where an account acted, as an audit asks for it.
     *
     * @param role the one role it acted in
     * @param session the session, or null where the issuer names none
     * @param place a pseudonym of the network address: equal for equal addresses, and nobody learns
     *     the address from it who does not know the platform's key; null behind no gateway
     */
    public record Via(String role, @Nullable String session, @Nullable String place) {}
}
