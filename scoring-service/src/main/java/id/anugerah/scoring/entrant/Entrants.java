package id.anugerah.scoring.entrant;

import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.scoring.entrant.domain.Entrant;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All entrants, which events and commands change alike. */
@Component
public class Entrants {
    private static final int PAGE = 500;

    private final Documents<Entrant> documents;

    Entrants(Platform platform) {
        platform.copies(new EntrantFold());
        documents = platform.documents(EntrantFold.COLLECTION, Entrant.class).index("edition");
        platform.resends(
                documents,
                Entrant::edition,
                entrant ->
                        entrant.status() == null
                                ? null
                                : new EntrantEvent.Changed(entrant.view(), entrant.reason()));
    }

    /** The entrant of an entry, if anything is known of it. */
    public Optional<Stored<Entrant>> find(String entry) {
        return documents.find(EntrantFold.ID + entry);
    }

    /** Those of the entries that are known, by entry. */
    public Map<String, Entrant> findAll(Collection<String> entries) {
        var found = new LinkedHashMap<String, Entrant>();
        documents
                .findAll(entries.stream().map(EntrantFold.ID::concat).toList())
                .values()
                .forEach(one -> found.put(one.state().entry(), one.state()));
        return found;
    }

    /** Everything known in an edition, by ascending entry. */
    public List<Stored<Entrant>> inEdition(String edition) {
        var all = new ArrayList<Stored<Entrant>>();
        var page = inEdition(edition, null, PAGE);
        while (true) {
            all.addAll(page);
            if (page.size() < PAGE) return all;
            page = inEdition(edition, page.getLast().id(), PAGE);
        }
    }

    /** One page of the edition's verified entries and whatever else is known of it. */
    List<Stored<Entrant>> inEdition(String edition, @Nullable String after, int limit) {
        return documents.query(new Document("state.edition", edition), after, limit);
    }

    /** The last event of the entrant's dossier that is known here; 0 where none is. */
    public static long dossierSeq(Stored<Entrant> entrant) {
        return entrant.part(new Aggregate("evidence", dossierId(entrant.state()))).seq();
    }

    /** Id of the entrant's dossier. */
    public static String dossierId(Entrant entrant) {
        return EntrantFold.DOSSIER + entrant.entry();
    }

    /** Changes an entrant; refuses if nothing is known of the entry. */
    public Stored<Entrant> change(
            String entry, Act act, Function<Entrant, Change<Entrant>> decide) {
        return documents.change(EntrantFold.ID + entry, act, found -> decide.apply(found.state()));
    }
}
