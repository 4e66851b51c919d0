package id.anugerah.scoring.entrant;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.scoring.entrant.domain.Entrant;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** How entrants follow the registrations and the dossiers. */
final class EntrantFold implements Fold<Entrant> {
    static final String COLLECTION = "entrants";
    static final String DOSSIER = "dossier:";
    static final String ID = "entrant:";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<Entrant> state() {
        return Entrant.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("registration", "evidence");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        return switch (source.source()) {
            case "registration" -> source.id().startsWith("en-") ? ID + source.id() : null;
            case "evidence" ->
                    source.id().startsWith(DOSSIER)
                            ? ID + source.id().substring(DOSSIER.length())
                            : null;
            default -> null;
        };
    }

    @Override
    public Entrant start(String home) {
        return Entrant.unknown(home.substring(ID.length()));
    }

    @Override
    public Folded<Entrant> apply(Entrant entrant, Envelope event) {
        var payload = Catalogue.payload(event.type());
        if (payload == null) return Folded.to(entrant);
        if (EntryEvent.class.isAssignableFrom(payload)) {
            return folded(entrant.after((EntryEvent) event.as(payload)));
        }
        if (DossierEvent.class.isAssignableFrom(payload)) {
            return folded(entrant.after(((DossierEvent) event.as(payload)).dossier()));
        }
        return Folded.to(entrant);
    }

    private static Folded<Entrant> folded(Change<Entrant> change) {
        return new Folded<>(change.state(), change.events(), List.of());
    }
}
