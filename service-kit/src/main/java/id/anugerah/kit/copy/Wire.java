package id.anugerah.kit.copy;

import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.MalformedEvent;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the payload as the value. */
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
        headers.put("content-type", "application/json");
        headers.put("ce_seq", Long.toString(envelope.seq()));
        headers.put("ce_epoch", Long.toString(envelope.epoch()));
        headers.put("ce_state", Boolean.toString(envelope.state()));
        var act = envelope.act();
        headers.put("ce_actor", act.actor());
        if (act.edition() != null) headers.put("ce_edition", act.edition());
        if (act.programmeTime() != null) {
            headers.put("ce_programmetime", act.programmeTime().toString());
        }
        if (act.schedule() != null) headers.put("ce_schedule", act.schedule().toString());
        return headers;
    }

    /** The envelope of a record. Throws {@link MalformedEvent} if it has none. */
    public static Envelope envelope(Delivery record) {
        var headers = record.headers();
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
                                    headers.get("ce_edition"),
                                    programmeTime == null ? null : Instant.parse(programmeTime),
                                    schedule == null ? null : Integer.valueOf(schedule)),
                            text(record.value()));
            if (envelope.seq() < 1) throw new MalformedEvent("ce_seq is below 1");
            return envelope;
        } catch (DateTimeException | NumberFormatException | CharacterCodingException e) {
            throw new MalformedEvent("A header or the body is not readable", e);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) throw new MalformedEvent(name + " is missing");
        return value;
    }

    private static String text(byte @Nullable [] value) throws CharacterCodingException {
        if (value == null) throw new MalformedEvent("The body is missing");
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
    }
}
