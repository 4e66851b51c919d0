package id.anugerah.registration.template;

import id.anugerah.contracts.canonical.CanonicalJson;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.kit.event.EventTooLarge;
import id.anugerah.kit.event.Json;

/** How large an edition is as the one event that may be large. */
final class Publication {
    /** Bytes that a published edition may have. */
    static final int LIMIT = EventTooLarge.EDITION_LIMIT;

    /** For the edition's id, its flags and the envelope. */
    private static final int AROUND = 1024;

    private Publication() {}

    /** Bytes of the edition in canonical JSON. */
    static int size(Rules rules, Schedule schedule) {
        return AROUND
                + CanonicalJson.bytes(Json.document(rules)).length
                + CanonicalJson.bytes(Json.document(schedule)).length;
    }
}
