package id.anugerah.registration.entry;

import static id.anugerah.registration.RegistrationAction.ENTRY_ATTACH;
import static id.anugerah.registration.RegistrationAction.ENTRY_CREATE;
import static id.anugerah.registration.RegistrationAction.ENTRY_EDIT;
import static id.anugerah.registration.RegistrationAction.ENTRY_HAND_OVER;
import static id.anugerah.registration.RegistrationAction.ENTRY_LIST;
import static id.anugerah.registration.RegistrationAction.ENTRY_LIST_DRAFTS;
import static id.anugerah.registration.RegistrationAction.ENTRY_READ;
import static id.anugerah.registration.RegistrationAction.ENTRY_READ_NIP;
import static id.anugerah.registration.RegistrationAction.ENTRY_REJECT;
import static id.anugerah.registration.RegistrationAction.ENTRY_REOPEN;
import static id.anugerah.registration.RegistrationAction.ENTRY_RETURN;
import static id.anugerah.registration.RegistrationAction.ENTRY_SUBMIT;
import static id.anugerah.registration.RegistrationAction.ENTRY_WITHDRAW;
import static id.anugerah.registration.RegistrationRefusal.ALREADY_REGISTERED;
import static id.anugerah.registration.RegistrationRefusal.REGION_NOT_ELIGIBLE;
import static id.anugerah.registration.RegistrationRefusal.REGION_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.REGISTRATION_CLOSED;
import static id.anugerah.registration.RegistrationRefusal.TITLE_MISSING;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Pass;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Store.KeyTaken;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.registration.entry.domain.Registration;
import id.anugerah.registration.entry.domain.Registration.Contact;
import id.anugerah.registration.entry.domain.Registration.Holder;
import id.anugerah.registration.entry.domain.Registration.Letter;
import id.anugerah.registration.entry.domain.Registration.Nominee;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Takes registrations from the operator and judges them for the secretariat. */
@Component
class EntryDesk {

    private final Entries entries;
    private final Seats seats;
    private final Holders holders;
    private final Verifier verifier;
    private final Editions editions;
    private final Access access;

    EntryDesk(
            Entries entries,
            Seats seats,
            Holders holders,
            Verifier verifier,
            Editions editions,
            Access access) {
        this.entries = entries;
        this.seats = seats;
        this.holders = holders;
        this.verifier = verifier;
        this.editions = editions;
        this.access = access;
    }

    /** What the operator fills in. */
    record Application(
            @Nullable String title,
            List<String> members,
            @Nullable Nominee nominee,
            Contact contact) {}

    Stored<Registration> create(
            String edition, String code, Application form, IdempotencyKey key, Caller caller) {
        access.require(caller, ENTRY_CREATE, Subject.edition(edition));
        var present = open(edition, caller);
        var hash = IdempotencyKey.bodyHash(List.of(edition, code, form));
        var id = key.derive("en-", caller.account());
        var account = holders.account("operator", caller.account());
        var fresh =
                new Registration(
                        entry(id, present, code.strip(), form, account.id()),
                        form.members(),
                        holders.checked(form.nominee(), present),
                        form.contact(),
                        null,
                        null,
                        false,
                        null,
                        null);
        var act = present.act(caller);
        var created = create(hash, act, fresh);
        seats.settle(created, act);
        return created;
    }

    private Stored<Registration> create(String hash, Act act, Registration fresh) {
        try {
            return IdempotencyKey.sameRequest(entries.create(hash, act, fresh), hash);
        } catch (KeyTaken e) {
            throw ALREADY_REGISTERED.field("code", fresh.entry().title());
        }
    }

    private static Entry entry(
            String id, Present present, String code, Application form, String operator) {
        var edition = present.edition();
        if (edition.rules().entrants() == Entrants.GROUP) {
            var title = form.title();
            if (title == null || title.isBlank()) throw TITLE_MISSING.field("title");
            var category = edition.rules().categories().getFirst().code();
            return new Entry(
                    id,
                    edition.id(),
                    Status.DRAFT,
                    code.toUpperCase(Locale.ROOT),
                    title,
                    category,
                    "00",
                    "WIB",
                    operator,
                    null);
        }
        var region =
                Regions.load().find(code).orElseThrow(() -> REGION_UNKNOWN.field("code", code));
        if (!region.eligible()) throw REGION_NOT_ELIGIBLE.field("code", region.title());
        return new Entry(
                id,
                edition.id(),
                Status.DRAFT,
                code,
                region.title(),
                region.category(),
                region.provinceCode(),
                region.zone(),
                operator,
                null);
    }

    Stored<Registration> edit(
            String id, @Nullable String ifMatch, Application form, Caller caller) {
        var present = open(require(ENTRY_EDIT, id, caller).edition(), caller);
        var nominee = holders.checked(form.nominee(), present);
        var act = present.act(caller);
        var changed =
                entries.change(
                        id,
                        act,
                        stored -> {
                            EntityTag.require(ifMatch, stored);
                            var title = titleOf(stored.state().entry(), form, isGroup(present));
                            return stored.state()
                                    .edit(title, form.members(), nominee, form.contact());
                        });
        seats.settle(changed, act);
        return changed;
    }

    /** What is known of a registration, and what the caller who may do this is to it. */
    private record Admitted(Stored<Registration> found, Pass pass) {
        String edition() {
            return found.state().entry().edition();
        }
    }

    private Admitted require(Action action, String id, Caller caller) {
        var found = entries.get(id);
        return new Admitted(found, access.require(caller, action, Entries.subject(found)));
    }

    private static String titleOf(Entry entry, Application form, boolean group) {
        return group && form.title() != null && !form.title().isBlank()
                ? form.title()
                : entry.title();
    }

    Stored<Registration> attach(String id, @Nullable String ifMatch, Letter letter, Caller caller) {
        var edition = require(ENTRY_ATTACH, id, caller).edition();
        var act = editions.at(edition, caller).act(caller);
        return entries.change(
                id,
                act,
                stored -> {
                    EntityTag.require(ifMatch, stored);
                    return stored.state().attach(letter);
                });
    }

    Stored<Registration> submit(String id, @Nullable String ifMatch, Caller caller) {
        var admitted = require(ENTRY_SUBMIT, id, caller);
        var seen = admitted.found();
        var present = open(admitted.edition(), caller);
        var act = present.act(caller);
        var group = isGroup(present);
        EntityTag.honour(ifMatch, seen);
        // nobody gets an account for a registration that cannot be submitted
        seen.state().requireSubmittable(group);
        var sekda = group ? null : holders.sekda(seen.state(), act);
        var changed =
                entries.change(
                        id,
                        act,
                        stored -> {
                            EntityTag.honour(ifMatch, stored);
                            if (!Objects.equals(stored.state().nominee(), seen.state().nominee())) {
                                throw CommonRefusal.TRY_AGAIN.because();
                            }
                            return stored.state().submit(sekda, group);
                        });
        seats.settle(changed, act);
        return changed;
    }

    Stored<Registration> verify(String id, @Nullable String ifMatch, Caller caller) {
        return verifier.verify(id, ifMatch, caller);
    }

    Stored<Registration> giveBack(
            String id, @Nullable String ifMatch, String reason, Caller caller) {
        return judge(ENTRY_RETURN, id, ifMatch, caller, stored -> stored.state().giveBack(reason));
    }

    Stored<Registration> reject(String id, @Nullable String ifMatch, String reason, Caller caller) {
        return judge(ENTRY_REJECT, id, ifMatch, caller, stored -> stored.state().reject(reason));
    }

    Stored<Registration> reopen(String id, @Nullable String ifMatch, String reason, Caller caller) {
        return judge(ENTRY_REOPEN, id, ifMatch, caller, stored -> stored.state().reopen(reason));
    }

    private Stored<Registration> judge(
            Action action,
            String id,
            @Nullable String ifMatch,
            Caller caller,
            Function<Stored<Registration>, Change<Registration>> decision) {
        var edition = require(action, id, caller).edition();
        return change(id, ifMatch, editions.at(edition, caller).act(caller), decision);
    }

    Stored<Registration> withdraw(
            String id, @Nullable String ifMatch, String reason, Caller caller) {
        var edition = require(ENTRY_WITHDRAW, id, caller).edition();
        var act = editions.at(edition, caller).act(caller);
        return change(id, ifMatch, act, stored -> stored.state().withdraw(reason));
    }

    private Stored<Registration> change(
            String id,
            @Nullable String ifMatch,
            Act act,
            Function<Stored<Registration>, Change<Registration>> decision) {
        return entries.change(
                id,
                act,
                stored -> {
                    EntityTag.honour(ifMatch, stored);
                    return decision.apply(stored);
                });
    }

    Stored<Registration> handOver(
            String id,
            @Nullable String ifMatch,
            @Nullable String operator,
            @Nullable Nominee nominee,
            String reason,
            Caller caller) {
        if (operator == null && nominee == null) {
            throw CommonRefusal.MISSING_VALUE.field("operator", "operator, nominee");
        }
        var admitted = require(ENTRY_HAND_OVER, id, caller);
        var seen = admitted.found();
        var giver = admitted.pass().held().person();
        var present = editions.at(admitted.edition(), caller);
        var act = present.act(caller);
        var named = holders.checked(nominee, present);
        var next = operator == null ? null : holders.account("operator", operator);
        EntityTag.honour(ifMatch, seen);
        holders.requireOthers(seen.state(), next, named, giver);
        var operates = next == null ? null : new Holder(next.id(), giver);
        var approves = named == null ? null : new Holder(holders.accountOf(named, act).id(), giver);
        var changed =
                change(
                        id,
                        ifMatch,
                        act,
                        stored -> stored.state().handOver(operates, approves, named, reason));
        seats.settle(changed, act);
        return changed;
    }

    Stored<Registration> read(String id, Caller caller) {
        return require(ENTRY_READ, id, caller).found();
    }

    /** Whether the caller sees the whole NIP of the nominee, not only that there is one. */
    boolean mayReadNip(Stored<Registration> registration, Caller caller) {
        return access.permits(caller, ENTRY_READ_NIP, Entries.subject(registration));
    }

    List<Stored<Registration>> page(
            String edition,
            @Nullable Status status,
            @Nullable String after,
            int limit,
            Caller caller) {
        var pass = access.require(caller, ENTRY_LIST, Subject.edition(edition));
        var filter = Entries.inEdition(edition);
        if (caller.is(Role.OPERATOR)) filter.append("state.entry.operator", caller.account());
        if (!access.permits(pass, ENTRY_LIST_DRAFTS)) filter.append("seq", new Document("$gt", 0));
        if (status != null) filter.append("state.entry.status", status.name());
        return entries.query(filter, after, limit);
    }

    private Present open(String edition, Caller caller) {
        var present = editions.at(edition, caller);
        if (present.isOpen(Schedule.REGISTRATION)) return present;
        var window = present.window(Schedule.REGISTRATION);
        throw REGISTRATION_CLOSED.because(window.opens(), window.closes());
    }

    private static boolean isGroup(Present present) {
        return present.edition().rules().entrants() == Entrants.GROUP;
    }
}
