package id.anugerah.evidence.dossier;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Status;
import id.anugerah.evidence.dossier.domain.Dossier;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The only place where dossiers are written. */
@Component
public class Dossiers {
    private static final List<String> OPENED = Stream.of(Status.values()).map(Enum::name).toList();

    private final Documents<Dossier> dossiers;

    Dossiers(Platform platform) {
        platform.copies(new DossierFold());
        this.dossiers =
                platform.documents(DossierFold.COLLECTION, Dossier.class)
                        .index("registration.edition", "sealed");
        platform.resends(
                dossiers,
                Dossier::edition,
                dossier ->
                        dossier.status() == null ? null : new DossierEvent.Resent(dossier.view()));
    }

    /** The dossier of an entry whose registration is verified. */
    public Optional<Stored<Dossier>> find(String entry) {
        return dossiers.find(Dossier.ID + entry).filter(found -> found.state().status() != null);
    }

    /** The same; refuses if there is none. */
    Stored<Dossier> get(String entry) {
        return find(entry).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(entry));
    }

    /** What is known of an entry, even before its registration is verified. */
    Optional<Stored<Dossier>> known(String entry) {
        return dossiers.find(Dossier.ID + entry);
    }

    /**
     * Takes a step. A repeat that changes nothing is answered as before, whatever version it names.
     *
     * @param ifMatch the version that the step builds on; null if on whichever there is
     */
    Stored<Dossier> change(
            String entry,
            Act act,
            @Nullable String ifMatch,
            Function<Dossier, Change<Dossier>> step) {
        return dossiers.change(
                Dossier.ID + entry,
                act,
                stored -> {
                    var change = step.apply(stored.state());
                    if (change.state() != stored.state()) EntityTag.honour(ifMatch, stored);
                    return change;
                });
    }

    /**
     * Dossiers of an edition by ascending id.
     *
     * @param sealed whether the close has passed over them
     * @param after only ids greater than this one, or null
     */
    public List<Stored<Dossier>> inEdition(
            String edition, boolean sealed, @Nullable String after, int limit) {
        var filter =
                new Document("state.registration.edition", edition)
                        .append("state.sealed", sealed)
                        .append("state.status", new Document("$in", OPENED));
        return dossiers.query(filter, after, limit);
    }

    /** Lets the close pass over a dossier; a second time changes nothing. */
    public Stored<Dossier> seal(String id, Act act) {
        return dossiers.change(id, act, stored -> stored.state().seal());
    }
}
