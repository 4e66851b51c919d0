package id.anugerah.registration.entry;

import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Forgets;
import id.anugerah.registration.entry.domain.Registration;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The only place where registrations are written. */
@Component
public class Entries implements Forgets {
    private static final int MOST = 1_000;

    private final Documents<Registration> entries;

    Entries(Platform platform) {
        this.entries =
                platform.documents("entries", Registration.class)
                        .unique("entry.edition", "entry.code")
                        .index("entry.operator")
                        .index("entry.sekda");
        platform.resends(
                entries,
                registration -> registration.entry().edition(),
                registration -> new EntryEvent.Resent(registration.entry()));
    }

    /** Whether it was never submitted; it may have been given up since. */
    static boolean isDraft(Stored<Registration> stored) {
        return stored.seq() == 0;
    }

    /**
     * What somebody wants to do something with, who is an operator or a Sekda only as long as the
     * registration says so: a membership may outlive a seat by a moment. Contributors have none.
     */
    static Subject subject(Stored<Registration> stored) {
        var registration = stored.state();
        var entry = registration.entry();
        return Subject.entry(entry.edition(), entry.id())
                .in(isDraft(stored) ? "draft" : "told")
                .where((account, role) ->
                        role == Role.CONTRIBUTOR || registration.seats(account, role));
    }

    /** The drafts of an edition by ascending id, given up or not; nobody was told of them. */
    public List<Entry> drafts(String edition, @Nullable String after, int limit) {
        var filter = inEdition(edition).append("seq", 0);
        return query(filter, after, limit).stream().map(stored -> stored.state().entry()).toList();
    }

    Stored<Registration> create(String hash, Act act, Registration fresh) {
        return entries.create(fresh.entry().id(), hash, act, fresh, List.of());
    }

    Stored<Registration> change(
            String id, Act act, Function<Stored<Registration>, Change<Registration>> decide) {
        return entries.change(id, act, decide);
    }

    /** The names of the governments or groups, as shown, of those entries that exist. */
    public Map<String, String> titles(List<String> ids) {
        var titles = new HashMap<String, String>();
        findAll(ids).forEach((id, found) -> titles.put(id, found.state().entry().title()));
        return titles;
    }

    /** The name of the government or group, as shown; empty if there is no such entry. */
    public Optional<String> title(String id) {
        return entries.find(id).map(found -> found.state().entry().title());
    }

    Stored<Registration> get(String id) {
        return entries.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    /** Those of the registrations that exist, by id. */
    Map<String, Stored<Registration>> findAll(List<String> ids) {
        return entries.findAll(ids);
    }

    List<Stored<Registration>> query(Document filter, @Nullable String after, int limit) {
        return entries.query(filter, after, limit);
    }

    @Override
    public void forget(String account, Act act) {
        for (var role : List.of("operator", "sekda")) {
            query(new Document("state.entry." + role, account), null, MOST)
                    .forEach(found -> change(found.id(), act, stored -> forget(account, stored)));
        }
    }

    private static Change<Registration> forget(String account, Stored<Registration> stored) {
        return stored.state().forget(account);
    }

    static Document inEdition(String edition) {
        return new Document("state.entry.edition", edition);
    }
}
