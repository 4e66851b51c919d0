package id.anugerah.evidence.dossier;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.evidence.dossier.domain.Dossier;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** How dossiers follow their registrations. */
final class DossierFold implements Fold<Dossier> {
    static final String COLLECTION = "dossiers";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<Dossier> state() {
        return Dossier.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("registration");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        var follows = source.source().equals("registration") && source.id().startsWith("en-");
        return follows ? Dossier.ID + source.id() : null;
    }

    @Override
    public Dossier start(String home) {
        return Dossier.unopened(home.substring(Dossier.ID.length()));
    }

    @Override
    public Folded<Dossier> apply(Dossier dossier, Envelope event) {
        var payload = Catalogue.payload(event.type());
        if (payload == null || !EntryEvent.class.isAssignableFrom(payload)) {
            return Folded.to(dossier);
        }
        var change = dossier.after((EntryEvent) event.as(payload));
        return new Folded<>(change.state(), change.events(), List.of());
    }
}
