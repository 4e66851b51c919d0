package id.anugerah.registration.entry;

import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.entry.domain.Registration;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;

/** The only place where registrations are written. */
@Component
public class Entries {
    private final Documents<Registration> entries;

    Entries(Platform platform) {
        this.entries =
                platform.documents("entries", Registration.class)
                        .unique("entry.edition", "entry.code")
                        .index("entry.operator");
        platform.resends(
                entries,
                registration -> registration.entry().edition(),
                registration -> told(registration.entry()));
    }

    private static EntryEvent.@Nullable Resent told(Entry entry) {
        return entry.status() == Status.DRAFT ? null : new EntryEvent.Resent(entry);
    }

    /** The drafts of an edition by ascending id; nobody is told of them. */
    public List<Entry> drafts(String edition, @Nullable String after, int limit) {
        var filter = inEdition(edition).append("state.entry.status", Status.DRAFT.name());
        return query(filter, after, limit).stream().map(stored -> stored.state().entry()).toList();
    }

    Stored<Registration> create(String hash, Act act, Registration fresh) {
        return entries.create(fresh.entry().id(), hash, act, fresh, List.of());
    }

    Stored<Registration> change(
            String id, Act act, Function<Stored<Registration>, Change<Registration>> decide) {
        return entries.change(id, act, decide);
    }

    Stored<Registration> get(String id) {
        return entries.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    List<Stored<Registration>> query(Document filter, @Nullable String after, int limit) {
        return entries.query(filter, after, limit);
    }

    static Document inEdition(String edition) {
        return new Document("state.entry.edition", edition);
    }
}
