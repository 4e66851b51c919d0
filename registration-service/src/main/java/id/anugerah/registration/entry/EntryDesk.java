package id.anugerah.registration.entry;

import static id.anugerah.registration.RegistrationRefusal.ALREADY_REGISTERED;
import static id.anugerah.registration.RegistrationRefusal.FOUR_EYES;
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
import id.anugerah.registration.account.Memberships;
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
    private static final Role[] STAFF = {Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR};

    private final Entries entries;
    private final Seats seats;
    private final Holders holders;
    private final Memberships memberships;
    private final Editions editions;
    private final Access access;

    EntryDesk(
            Entries entries,
            Seats seats,
            Holders holders,
            Memberships memberships,
            Editions editions,
            Access access) {
        this.entries = entries;
        this.seats = seats;
        this.holders = holders;
        this.memberships = memberships;
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
        if (!caller.is(Role.OPERATOR)) throw CommonRefusal.NOT_ALLOWED.because();
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
                        null);
        var act = present.act(caller.account());
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
        var present = open(own(id, caller, Role.OPERATOR), caller);
        var nominee = holders.checked(form.nominee(), present);
        var act = present.act(caller.account());
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

    /** The edition of an entry for which the caller acts. */
    private String own(String id, Caller caller, Role... roles) {
        access.forEntry(caller, id, roles);
        var found = entries.get(id).state();
        if (!found.seats(caller.account(), caller.role())) {
            throw CommonRefusal.NOT_FOUND.because(id);
        }
        return found.entry().edition();
    }

    private static String titleOf(Entry entry, Application form, boolean group) {
        return group && form.title() != null && !form.title().isBlank()
                ? form.title()
                : entry.title();
    }

    Stored<Registration> attach(String id, @Nullable String ifMatch, Letter letter, Caller caller) {
        var edition = own(id, caller, Role.OPERATOR);
        var act = editions.at(edition, caller).act(caller.account());
        return entries.change(
                id,
                act,
                stored -> {
                    EntityTag.require(ifMatch, stored);
                    return stored.state().attach(letter);
                });
    }

    Stored<Registration> submit(String id, @Nullable String ifMatch, Caller caller) {
        var present = open(own(id, caller, Role.OPERATOR), caller);
        var act = present.act(caller.account());
        var group = isGroup(present);
        var seen = entries.get(id);
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

    /** Accepts a registration, which nobody does for themselves or for whom they invited. */
    Stored<Registration> verify(String id, @Nullable String ifMatch, Caller caller) {
        return judge(
                id,
                ifMatch,
                caller,
                stored -> {
                    var operator = stored.state().entry().operator();
                    if (!memberships.areIndependent(caller.account(), operator)) {
                        throw FOUR_EYES.because();
                    }
                    return stored.state().verify();
                });
    }

    Stored<Registration> giveBack(
            String id, @Nullable String ifMatch, String reason, Caller caller) {
        return judge(id, ifMatch, caller, stored -> stored.state().giveBack(reason));
    }

    Stored<Registration> reject(String id, @Nullable String ifMatch, String reason, Caller caller) {
        return judge(id, ifMatch, caller, stored -> stored.state().reject(reason));
    }

    Stored<Registration> reopen(String id, @Nullable String ifMatch, String reason, Caller caller) {
        return judge(id, ifMatch, caller, stored -> stored.state().reopen(reason));
    }

    private Stored<Registration> judge(
            String id,
            @Nullable String ifMatch,
            Caller caller,
            Function<Stored<Registration>, Change<Registration>> decision) {
        var edition = edition(id);
        access.inEdition(caller, edition, Role.SECRETARIAT);
        return change(id, ifMatch, editions.at(edition, caller).act(caller.account()), decision);
    }

    Stored<Registration> withdraw(
            String id, @Nullable String ifMatch, String reason, Caller caller) {
        var edition = own(id, caller, Role.OPERATOR);
        var act = editions.at(edition, caller).act(caller.account());
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
        var edition = edition(id);
        var giver = access.inEdition(caller, edition, Role.SECRETARIAT).person();
        var present = editions.at(edition, caller);
        var act = present.act(caller.account());
        var named = holders.checked(nominee, present);
        var next = operator == null ? null : holders.account("operator", operator);
        var seen = entries.get(id);
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
        var found = entries.get(id);
        var entry = found.state().entry();
        if (caller.is(STAFF)) {
            access.inEdition(caller, entry.edition(), STAFF);
            if (caller.is(Role.SECRETARIAT) || entry.status() != Status.DRAFT) return found;
            throw CommonRefusal.NOT_FOUND.because(id);
        }
        own(id, caller, Role.OPERATOR, Role.SEKDA);
        return found;
    }

    List<Stored<Registration>> page(
            String edition,
            @Nullable Status status,
            @Nullable String after,
            int limit,
            Caller caller) {
        var filter = Entries.inEdition(edition);
        if (caller.is(STAFF)) access.inEdition(caller, edition, STAFF);
        else if (caller.is(Role.OPERATOR)) filter.append("state.entry.operator", caller.account());
        else throw CommonRefusal.NOT_ALLOWED.because();
        if (status != null) filter.append("state.entry.status", status.name());
        else if (caller.is(Role.CHAIR, Role.AUDITOR)) {
            filter.append("state.entry.status", new Document("$ne", Status.DRAFT.name()));
        }
        return entries.query(filter, after, limit);
    }

    private Present open(String edition, Caller caller) {
        var present = editions.at(edition, caller);
        if (present.isOpen(Schedule.REGISTRATION)) return present;
        var window = present.window(Schedule.REGISTRATION);
        throw REGISTRATION_CLOSED.because(window.opens(), window.closes());
    }

    private String edition(String id) {
        return entries.get(id).state().entry().edition();
    }

    private static boolean isGroup(Present present) {
        return present.edition().rules().entrants() == Entrants.GROUP;
    }
}
