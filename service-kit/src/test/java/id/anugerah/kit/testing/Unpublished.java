package id.anugerah.kit.testing;

import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Outgoing;

import java.util.List;

/** Leaves all events in their outboxes, for tests of what is written. */
public final class Unpublished implements Handover {
    @Override
    public void publish(String collection, String document, List<Outgoing> events) {}

    @Override
    public void doubt(String collection, String document) {}

    @Override
    public long published(String collection, String document) {
        return 0;
    }
}
