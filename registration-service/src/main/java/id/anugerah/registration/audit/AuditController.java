package id.anugerah.registration.audit;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Page;
import id.anugerah.registration.RegistrationAction;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.entry.Entries;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit", description = "Who did what, for whom, when and from where")
class AuditController {
    private static final int DRAFTS = 500;

    private final Documents<AuditRecord> records;
    private final Entries entries;
    private final Accounts accounts;
    private final Access access;

    AuditController(Platform platform, Entries entries, Accounts accounts, Access access) {
        platform.copies(new AuditFold());
        this.records =
                platform.documents(AuditFold.RECORDS, AuditRecord.class)
                        .index("scope")
                        .index("entry")
                        .index("account")
                        .index("actor");
        this.entries = entries;
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * An act with the names that are known today.
     *
     * @param actorName null for the platform itself, and for a person who is forgotten
     * @param accountName the same of the account it concerns
     * @param entryTitle of the entry it concerns, if any
     */
    record AuditRecordView(
            String id,
            @Nullable String actorName,
            @Nullable String accountName,
            @Nullable String entryTitle,
            AuditRecord record) {}

    @Operation(
            summary = "The acts in an edition, or on the whole platform, the latest first",
            description =
                    "place is a pseudonym of the network address: equal ones are equal addresses.")
    @GetMapping
    Page<AuditRecordView> list(
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var pass = access.require(caller, RegistrationAction.AUDIT_LIST, Subject.edition(edition));
        var scope = edition == null ? AuditRecord.PLATFORM : edition;
        var filter = new Document("state.scope", scope);
        if (entry != null) filter.append("state.entry", entry);
        if (actor != null) filter.append("state.actor", actor);
        if (account != null) filter.append("state.account", account);
        if (what != null) filter.append("state.what", what);
        if (edition != null && !access.permits(pass, RegistrationAction.OVERVIEW_DRAFTS)) {
            filter = new Document("$and", List.of(filter, notOf(drafts(edition))));
        }
        var asked = filter;
        var start = until == null ? null : AuditRecord.before(scope, until);
        var names = new Names();
        return Page.read(
                limit,
                cursor,
                (after, most) -> records.query(asked, after == null ? start : after, most),
                Stored::id,
                names::view);
    }

    /** Who may not know of drafts does not read who began one. */
    private static Document notOf(List<String> entries) {
        return new Document("state.entry", new Document("$nin", entries));
    }

    private List<String> drafts(String edition) {
        var ids = new ArrayList<String>();
        List<Entry> page;
        do {
            page = entries.drafts(edition, ids.isEmpty() ? null : ids.getLast(), DRAFTS);
            page.forEach(draft -> ids.add(draft.id()));
        } while (page.size() == DRAFTS);
        return ids;
    }

    /** Looks each name up once for a whole page. */
    private final class Names {
        private final Map<String, Optional<String>> persons = new HashMap<>();
        private final Map<String, Optional<String>> titles = new HashMap<>();

        AuditRecordView view(Stored<AuditRecord> found) {
            var record = found.state();
            return new AuditRecordView(
                    found.id(),
                    name(record.actor()),
                    name(record.account()),
                    title(record.entry()),
                    record);
        }

        private @Nullable String name(@Nullable String account) {
            if (account == null) return null;
            return persons.computeIfAbsent(account, one -> accounts.personOf(one).map(Person::name))
                    .orElse(null);
        }

        private @Nullable String title(@Nullable String entry) {
            return entry == null
                    ? null
                    : titles.computeIfAbsent(entry, entries::title).orElse(null);
        }
    }
}
