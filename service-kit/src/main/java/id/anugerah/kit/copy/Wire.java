package id.anugerah.kit.copy;

import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Via;
import id.anugerah.kit.event.MalformedEvent;
import id.anugerah.kit.event.Tombstone;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the payload as the value. A
 * tombstone has no value, and needs no headers.
 */
public final class Wire {
    private Wire() {}

    /** The headers of an envelope. */
    public static Map<String, String> headers(Envelope envelope) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", envelope.id());
        headers.put("ce_source", envelope.source());
        headers.put("ce_type", envelope.type());
        headers.put("ce_subject", envelope.aggregate());
        headers.put("ce_time", envelope.at().toString());
        if (!envelope.erases()) headers.put("content-type", "application/json");
        headers.put("ce_seq", Long.toString(envelope.seq()));
        headers.put("ce_epoch", Long.toString(envelope.epoch()));
        headers.put("ce_state", Boolean.toString(envelope.state()));
        var act = envelope.act();
        headers.put("ce_actor", act.actor());
        var via = act.via();
        if (via != null) {
            headers.put("ce_role", via.role());
            if (via.session() != null) headers.put("ce_session", via.session());
            if (via.place() != null) headers.put("ce_place", via.place());
        }
        if (act.edition() != null) headers.put("ce_edition", act.edition());
        if (act.programmeTime() != null) {
            headers.put("ce_programmetime", act.programmeTime().toString());
        }
        if (act.schedule() != null) headers.put("ce_schedule", act.schedule().toString());
        return headers;
    }

    /** The value of an envelope's record; null in a tombstone. */
    public static byte @Nullable [] body(Envelope envelope) {
        return envelope.erases() ? null : envelope.data().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The envelope of a record. A tombstone without the headers of an event has seq 0, the place
     * before every event.
     *
     * @throws MalformedEvent if it has none
     */
    public static Envelope envelope(Delivery record) {
        var key = record.key();
        var speaker = Tombstone.TOPICS.get(record.topic());
        if (record.value() == null && key != null && speaker != null) {
            return tombstone(speaker, key, record.headers());
        }
        try {
            return envelope(record.headers(), text(record.value()));
        } catch (CharacterCodingException e) {
            throw new MalformedEvent("The body is not readable", e);
        }
    }

    /** Whatever its headers say, the log forgets the key, so nobody may remember it. */
    private static Envelope tombstone(String speaker, String key, Map<String, String> headers) {
        try {
            var told = envelope(headers, "");
            if (told.source().equals(speaker) && told.aggregate().equals(key)) return told;
        } catch (MalformedEvent e) {
            // its headers tell nothing of its place, and it needs none
        }
        return new Envelope(
                speaker, "tombstone", key, 0, 0, true, Instant.EPOCH, Act.system(null), "");
    }

    private static Envelope envelope(Map<String, String> headers, String data) {
        try {
            var programmeTime = headers.get("ce_programmetime");
            var schedule = headers.get("ce_schedule");
            var envelope =
                    new Envelope(
                            required(headers, "ce_source"),
                            required(headers, "ce_type"),
                            required(headers, "ce_subject"),
                            Long.parseLong(required(headers, "ce_seq")),
                            Long.parseLong(required(headers, "ce_epoch")),
                            Boolean.parseBoolean(headers.get("ce_state")),
                            Instant.parse(required(headers, "ce_time")),
                            new Act(
                                    headers.getOrDefault("ce_actor", "system"),
                                    via(headers),
                                    headers.get("ce_edition"),
                                    programmeTime == null ? null : Instant.parse(programmeTime),
                                    schedule == null ? null : Integer.valueOf(schedule)),
                            data);
            if (envelope.seq() < 1) throw new MalformedEvent("ce_seq is below 1");
            return envelope;
        } catch (DateTimeException | NumberFormatException e) {
            throw new MalformedEvent("A header is not readable", e);
        }
    }

    private static @Nullable Via via(Map<String, String> headers) {
        var role = headers.get("ce_role");
        if (role == null) return null;
        return new Via(role, headers.get("ce_session"), headers.get("ce_place"));
    }

    private static String required(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) throw new MalformedEvent(name + " is missing");
        return value;
    }

    private static String text(byte @Nullable [] value) throws CharacterCodingException {
        if (value == null || value.length == 0) throw new MalformedEvent("The body is missing");
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
    }
}
