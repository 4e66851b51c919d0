package id.anugerah.registration.entry;

import static id.anugerah.registration.RegistrationRefusal.ACCOUNT_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.ALREADY_REGISTERED;
import static id.anugerah.registration.RegistrationRefusal.NOMINEE_MISSING;
import static id.anugerah.registration.RegistrationRefusal.REGION_NOT_ELIGIBLE;
import static id.anugerah.registration.RegistrationRefusal.REGION_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.REGISTRATION_CLOSED;
import static id.anugerah.registration.RegistrationRefusal.SAME_PERSON;
import static id.anugerah.registration.RegistrationRefusal.TITLE_MISSING;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store.KeyTaken;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;
import id.anugerah.registration.entry.domain.Nip;
import id.anugerah.registration.entry.domain.Registration;
import id.anugerah.registration.entry.domain.Registration.Contact;
import id.anugerah.registration.entry.domain.Registration.Letter;
import id.anugerah.registration.entry.domain.Registration.Nominee;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Takes registrations from the operator and judges them for the secretariat. */
@Component
class EntryDesk {
    private static final Role[] STAFF = {Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR};

    private final Documents<Registration> entries;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Editions editions;
    private final Access access;

    EntryDesk(
            Platform platform,
            Accounts accounts,
            Memberships memberships,
            Editions editions,
            Access access) {
        this.entries =
                platform.documents("entries", Registration.class)
                        .unique("entry.edition", "entry.code")
                        .index("entry.operator");
        this.accounts = accounts;
        this.memberships = memberships;
        this.editions = editions;
        this.access = access;
        platform.resends(id ->
                entries.find(id)
                        .map(found ->
                                entries.resent(
                                        found,
                                        found.state().entry().edition(),
                                        new EntryEvent.Resent(found.state().entry()))));
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
        var account =
                accounts.account(caller.account())
                        .orElseThrow(() -> ACCOUNT_UNKNOWN.because(caller.account()));
        var entry = entry(id, present, code, form, account.id());
        var fresh =
                new Registration(
                        entry,
                        form.members(),
                        checked(form.nominee(), present),
                        form.contact(),
                        null,
                        null,
                        false);
        var act = present.act(caller.account());
        var created = create(id, hash, act, fresh);
        grant(account, Role.OPERATOR, created.state().entry(), null, act);
        return created;
    }

    private Stored<Registration> create(String id, String hash, Act act, Registration fresh) {
        try {
            return IdempotencyKey.sameRequest(
                    entries.create(id, hash, act, fresh, List.of()), hash);
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
                    code,
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
        access.forEntry(caller, id, Role.OPERATOR);
        var present = open(edition(id), caller);
        var nominee = checked(form.nominee(), present);
        return entries.change(
                id,
                present.act(caller.account()),
                stored -> {
                    EntityTag.require(ifMatch, stored);
                    var title = titleOf(stored.state().entry(), form, isGroup(present));
                    return stored.state().edit(title, form.members(), nominee, form.contact());
                });
    }

    private static String titleOf(Entry entry, Application form, boolean group) {
        return group && form.title() != null && !form.title().isBlank()
                ? form.title()
                : entry.title();
    }

    Stored<Registration> attach(String id, Letter letter, Caller caller) {
        access.forEntry(caller, id, Role.OPERATOR);
        var act = editions.at(edition(id), caller).act(caller.account());
        return entries.change(id, act, stored -> stored.state().attach(letter));
    }

    Stored<Registration> submit(String id, Caller caller) {
        access.forEntry(caller, id, Role.OPERATOR);
        var present = open(edition(id), caller);
        var act = present.act(caller.account());
        if (isGroup(present)) {
            return entries.change(id, act, stored -> stored.state().submit(null, true));
        }
        var sekda = sekdaOf(get(id).state(), act);
        grant(sekda, Role.SEKDA, get(id).state().entry(), personOf(caller.account()), act);
        return entries.change(id, act, stored -> stored.state().submit(sekda.id(), false));
    }

    private Account sekdaOf(Registration registration, Act act) {
        var nominee = registration.nominee();
        if (nominee == null) throw NOMINEE_MISSING.field("nominee");
        var sekda = accounts.of(identity(nominee), act);
        if (sekda.id().equals(registration.entry().operator())) {
            throw SAME_PERSON.field("nominee.email");
        }
        return sekda;
    }

    Stored<Registration> verify(String id, Caller caller) {
        return judge(id, caller, stored -> stored.state().verify());
    }

    Stored<Registration> giveBack(String id, String reason, Caller caller) {
        return judge(id, caller, stored -> stored.state().giveBack(reason));
    }

    Stored<Registration> reject(String id, String reason, Caller caller) {
        return judge(id, caller, stored -> stored.state().reject(reason));
    }

    Stored<Registration> reopen(String id, String reason, Caller caller) {
        return judge(id, caller, stored -> stored.state().reopen(reason));
    }

    private Stored<Registration> judge(
            String id,
            Caller caller,
            Function<Stored<Registration>, Change<Registration>> decision) {
        var edition = edition(id);
        access.inEdition(caller, edition, Role.SECRETARIAT);
        return entries.change(id, editions.at(edition, caller).act(caller.account()), decision);
    }

    Stored<Registration> withdraw(String id, String reason, Caller caller) {
        access.forEntry(caller, id, Role.OPERATOR);
        var act = editions.at(edition(id), caller).act(caller.account());
        return entries.change(id, act, stored -> stored.state().withdraw(reason));
    }

    Stored<Registration> handOver(
            String id,
            @Nullable String operator,
            @Nullable Nominee nominee,
            String reason,
            Caller caller) {
        var edition = edition(id);
        var giver = access.inEdition(caller, edition, Role.SECRETARIAT);
        var present = editions.at(edition, caller);
        var act = present.act(caller.account());
        var before = get(id).state().entry();
        var named = checked(nominee, present);
        var nextOperator =
                operator == null
                        ? null
                        : accounts.account(operator)
                                .orElseThrow(() -> ACCOUNT_UNKNOWN.field("operator", operator));
        var nextSekda = named == null ? null : accounts.of(identity(named), act);
        if (nextOperator != null) grant(nextOperator, Role.OPERATOR, before, giver.person(), act);
        if (nextSekda != null) grant(nextSekda, Role.SEKDA, before, giver.person(), act);
        var changed =
                entries.change(
                        id,
                        act,
                        stored ->
                                stored.state()
                                        .handOver(
                                                nextOperator == null ? null : nextOperator.id(),
                                                nextSekda == null ? null : nextSekda.id(),
                                                named,
                                                reason));
        var after = changed.state().entry();
        if (!after.operator().equals(before.operator())) {
            memberships.revoke(before.operator(), Role.OPERATOR, edition, id, act);
        }
        if (before.sekda() != null && !before.sekda().equals(after.sekda())) {
            memberships.revoke(before.sekda(), Role.SEKDA, edition, id, act);
        }
        return changed;
    }

    Stored<Registration> read(String id, Caller caller) {
        var found = get(id);
        var entry = found.state().entry();
        if (caller.is(STAFF)) {
            access.inEdition(caller, entry.edition(), STAFF);
            if (caller.is(Role.SECRETARIAT) || entry.status() != Status.DRAFT) return found;
            throw CommonRefusal.NOT_FOUND.because(id);
        }
        access.forEntry(caller, id, Role.OPERATOR, Role.SEKDA);
        return found;
    }

    List<Stored<Registration>> page(
            String edition,
            @Nullable Status status,
            @Nullable String after,
            int limit,
            Caller caller) {
        var filter = new Document("state.entry.edition", edition);
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

    private Stored<Registration> get(String id) {
        return entries.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    private String edition(String id) {
        return get(id).state().entry().edition();
    }

    private static boolean isGroup(Present present) {
        return present.edition().rules().entrants() == Entrants.GROUP;
    }

    private @Nullable String personOf(String account) {
        return accounts.account(account).map(Account::person).orElse(null);
    }

    private void grant(
            Account account, Role role, Entry entry, @Nullable String invitedBy, Act act) {
        memberships.grant(
                new Grant(
                        account.id(),
                        account.person(),
                        role,
                        entry.edition(),
                        entry.id(),
                        null,
                        invitedBy),
                act);
    }

    private static @Nullable Nominee checked(@Nullable Nominee nominee, Present present) {
        if (nominee == null || nominee.nip() == null) return nominee;
        var today = present.programmeTime().atOffset(ZoneOffset.ofHours(7)).toLocalDate();
        var nip = Nip.checked(nominee.nip(), today, present.edition().demo());
        return new Nominee(
                nominee.name(), nominee.salutation(), nominee.email(), nominee.language(), nip);
    }

    private static Identity identity(Nominee nominee) {
        return new Identity(
                nominee.name(), nominee.salutation(), nominee.email(), nominee.language());
    }
}
