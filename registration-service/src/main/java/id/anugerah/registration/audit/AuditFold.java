package id.anugerah.registration.audit;

import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Keeps a record of every act, and of each aggregate how many there are. */
final class AuditFold implements Fold<AuditFold.Trail> {
    static final String RECORDS = "audit-records";

    private static final Set<String> SPEAKERS = Set.of("registration", "evidence", "scoring");

    /** How often an aggregate was acted upon. */
    record Trail(long acts) {}

    @Override
    public String collection() {
        return "audit-trails";
    }

    @Override
    public Class<Trail> state() {
        return Trail.class;
    }

    @Override
    public Set<String> sources() {
        return SPEAKERS;
    }

    @Override
    public @Nullable String home(Aggregate source) {
        // names and addresses travel elsewhere, and are no act for anybody to look into
        var follows = SPEAKERS.contains(source.source()) && !source.id().startsWith("pe-");
        return follows ? source.toString() : null;
    }

    @Override
    public Trail start(String home) {
        return new Trail(0);
    }

    @Override
    public Folded<Trail> apply(Trail trail, Envelope event) {
        var act = AuditRecord.of(event);
        if (act == null) return Folded.to(trail);
        var kept = new Insert(RECORDS, act.id(event), act);
        return new Folded<>(new Trail(trail.acts() + 1), List.of(), List.of(kept));
    }
}
