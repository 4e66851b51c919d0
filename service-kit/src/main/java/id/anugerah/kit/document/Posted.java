package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Via;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How events lie in outboxes and among parked ones: as {@code Json} would write them, but without
 * its detour, since every read and write of a document comes by here.
 */
final class Posted {
    private Posted() {}

    /** The seq lies beside the event once more, because a trim can only look at a plain field. */
    static Document document(Outgoing event) {
        return new Document("topic", event.topic())
                .append("writer", event.writer())
                .append("envelope", document(event.envelope()))
                .append("seq", event.envelope().seq());
    }

    static Outgoing outgoing(Document document) {
        return new Outgoing(
                document.getString("topic"),
                document.getString("writer"),
                envelope(document.get("envelope", Document.class)));
    }

    static Document document(Envelope event) {
        return new Document("source", event.source())
                .append("type", event.type())
                .append("aggregate", event.aggregate())
                .append("seq", event.seq())
                .append("epoch", event.epoch())
                .append("state", event.state())
                .append("at", event.at().toString())
                .append("act", document(event.act()))
                .append("data", event.data());
    }

    static Envelope envelope(Document document) {
        return new Envelope(
                document.getString("source"),
                document.getString("type"),
                document.getString("aggregate"),
                document.get("seq", Number.class).longValue(),
                document.get("epoch", Number.class).longValue(),
                document.getBoolean("state"),
                Instant.parse(document.getString("at")),
                act(document.get("act", Document.class)),
                document.getString("data"));
    }

    private static Document document(Act act) {
        var document = new Document("actor", act.actor());
        var via = act.via();
        if (via != null) {
            document.append("role", via.role());
            if (via.session() != null) document.append("session", via.session());
            if (via.place() != null) document.append("place", via.place());
        }
        if (act.edition() != null) document.append("edition", act.edition());
        if (act.programmeTime() != null) {
            document.append("programmeTime", act.programmeTime().toString());
        }
        if (act.schedule() != null) document.append("schedule", act.schedule());
        return document;
    }

    private static Act act(Document document) {
        return new Act(
                document.getString("actor"),
                via(document),
                document.getString("edition"),
                instant(document.getString("programmeTime")),
                document.getInteger("schedule"));
    }

    private static @Nullable Via via(Document document) {
        var role = document.getString("role");
        if (role == null) return null;
        return new Via(role, document.getString("session"), document.getString("place"));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
