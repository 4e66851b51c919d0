package id.anugerah.kit.copy;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.kit.event.Envelope;

/** A parked event has no record any more; when it must be buried, it gets one again. */
final class Parked {
    private Parked() {}

    static Delivery delivery(Envelope event) {
        var payload = Catalogue.payload(event.type());
        return new Delivery(
                payload == null ? event.source() : Catalogue.topic(payload),
                -1,
                -1,
                event.aggregate(),
                Wire.headers(event),
                Wire.body(event));
    }
}
