package id.anugerah.registration.invitation;

import static id.anugerah.registration.RegistrationRefusal.EDITION_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.INVITATION_OVER;
import static id.anugerah.registration.RegistrationRefusal.MEMBERSHIP_INCOMPLETE;
import static id.anugerah.registration.RegistrationRefusal.ROLE_FOR_ONESELF;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.registration.RegistrationAction;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Addresses;
import id.anugerah.registration.account.Forgets;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;
import id.anugerah.registration.account.Privileged;
import id.anugerah.registration.mail.Letter;
import id.anugerah.registration.mail.Letter.Recipient;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Secret;
import id.anugerah.registration.secret.Vault;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invites people to roles, each by whoever may give it, and lets them accept. */
@Component
public class InvitationDesk implements Forgets {
    private static final Duration GOOD = Duration.ofDays(14);
    private static final int MOST = 1_000;

    private final Documents<Invitation> invitations;
    private final Accounts accounts;
    private final Addresses addresses;
    private final Memberships memberships;
    private final Editions editions;
    private final Access access;
    private final Vault vault;
    private final Post post;
    private final InstantSource machine;

    InvitationDesk(
            Platform platform,
            Accounts accounts,
            Addresses addresses,
            Memberships memberships,
            Editions editions,
            Access access,
            Vault vault,
            Post post,
            InstantSource machine) {
        this.invitations =
                platform.documents("invitations", Invitation.class)
                        .index("secret")
                        .index("edition")
                        .index("entry")
                        .index("account");
        platform.resends(invitations, Invitation::edition, Invitation::told);
        this.accounts = accounts;
        this.addresses = addresses;
        this.memberships = memberships;
        this.editions = editions;
        this.access = access;
        this.vault = vault;
        this.post = post;
        this.machine = machine;
    }

    /** To what somebody is invited. */
    record Seat(
            Role role, @Nullable String edition, @Nullable String entry, @Nullable String home) {}

    Stored<Invitation> invite(Identity guest, Seat seat, IdempotencyKey key, Caller caller) {
        var inviter = require(caller, seat, RegistrationAction.INVITATION_CREATE);
        addresses.require("email", guest.email());
        var me = accounts.personOf(caller.account());
        var isMe = me.filter(one -> one.email().equalsIgnoreCase(guest.email().strip()));
        if (isMe.isPresent()) throw ROLE_FOR_ONESELF.field("email");
        var hash = IdempotencyKey.bodyHash(List.of(guest, seat));
        var id = key.derive("iv-", caller.account());
        var known = invitations.find(id);
        if (known.isPresent()) return IdempotencyKey.sameRequest(known.get(), hash);
        var secret = Secret.random();
        var now = machine.instant();
        var fresh =
                new Invitation(
                        caller.account(),
                        inviter,
                        seat.role(),
                        seat.edition(),
                        seat.entry(),
                        seat.home(),
                        vault.seal(Json.write(guest)),
                        Secret.hash(secret),
                        Invitation.Status.OPEN,
                        now,
                        now.plus(GOOD),
                        null);
        var act = caller.act(seat.edition());
        var made = invitations.create(id, hash, act, fresh, List.of(fresh.made(id)));
        // of two who ask at once only the one whose secret is kept has something to send
        if (made.state().secret().equals(fresh.secret())) send(made.state(), secret);
        return IdempotencyKey.sameRequest(made, hash);
    }

    /** The person who invites; refuses who may not, and what is no such seat. */
    private String require(Caller caller, Seat seat, RegistrationAction action) {
        var entry = seat.entry();
        if (seat.role() == Role.CONTRIBUTOR) {
            if (entry == null) throw incomplete(seat, "entry");
            if (seat.home() != null) throw unfit("home");
            var subject = Subject.entry(seat.edition(), entry).in("colleague");
            return access.require(caller, action, subject).held().person();
        }
        var subject = Subject.edition(seat.edition()).in("office");
        var person = access.require(caller, action, subject).held().person();
        Privileged.requireGiver(caller, seat.role());
        if (entry != null) throw unfit("entry");
        if (seat.role() == Role.ASSESSOR) {
            if (seat.edition() == null) throw incomplete(seat, "edition");
            if (seat.home() == null) throw incomplete(seat, "home");
            requireProvince(seat.home());
        } else if (seat.home() != null) {
            throw unfit("home");
        }
        if (seat.edition() != null && editions.find(seat.edition()).isEmpty()) {
            throw EDITION_UNKNOWN.field("edition", seat.edition());
        }
        return person;
    }

    private static void requireProvince(String home) {
        var region = Regions.load().find(home);
        if (region.isEmpty() || !region.get().category().equals(Region.PROVINCE)) {
            throw CommonRefusal.WRONG_VALUE.field("home", "home", home);
        }
    }

    private static RuntimeException unfit(String field) {
        var why = new LocalText("tidak berlaku untuk peran ini", "not for this role");
        return CommonRefusal.WRONG_VALUE.field(field, field, why);
    }

    private static RuntimeException incomplete(Seat seat, String field) {
        return MEMBERSHIP_INCOMPLETE.field(field, seat.role(), field);
    }

    private void send(Invitation invitation, String secret) {
        var guest = guest(invitation);
        var to =
                new Recipient(
                        guest.name(), guest.salutation(), guest.email().strip(), guest.language());
        Map<String, String> facts = new HashMap<>();
        facts.put("inviter", inviter(invitation));
        facts.put("until", Post.moment(invitation.until(), guest.language()));
        Map<String, String> named = new HashMap<>();
        named.put("role", "role." + invitation.role().name().toLowerCase(Locale.ROOT));
        var scope = scope(invitation, guest.language());
        if (scope == null) named.put("scope", "scope.platform");
        else facts.put("scope", scope);
        post.send(
                new Letter(Occasion.INVITATION, to, secret, facts, named),
                Duration.between(machine.instant(), invitation.until()));
    }

    private @Nullable String scope(Invitation invitation, String language) {
        if (invitation.edition() == null) return null;
        return editions.find(invitation.edition())
                .map(edition -> edition.rules().name())
                .map(name -> language.equals("en") ? name.en() : name.id())
                .orElse(invitation.edition());
    }

    Identity guest(Invitation invitation) {
        return Json.read(vault.open(invitation.guest()), Identity.class);
    }

    /** Who invites, as the guest may know it. */
    String inviter(Invitation invitation) {
        return accounts.personOf(invitation.by()).map(Person::name).orElse("Anugerah");
    }

    /** The invitation that a letter's link opens; refuses if it is over. */
    Stored<Invitation> opened(String secret) {
        var filter = new Document("state.secret", Secret.hash(secret));
        var found =
                invitations.query(filter, null, 1).stream()
                        .findFirst()
                        .orElseThrow(INVITATION_OVER::because);
        found.state().requireOpen(machine.instant());
        return found;
    }

    /** Gives the guest an account, if they have none, and the role. */
    public String accept(String secret) {
        var found = opened(secret);
        var account = accounts.of(guest(found.state()), Act.system(null));
        // the role first: after a crash the link still opens, and giving it again changes nothing
        grant(found.state(), account);
        invitations.change(
                found.id(),
                byItself(account, found.state()),
                stored -> stored.state().accept(stored.id(), account.id(), machine.instant()));
        return account.id();
    }

    private static Act byItself(Account guest, Invitation invitation) {
        return new Act(guest.id(), null, invitation.edition(), null, null);
    }

    private void grant(Invitation invitation, Account account) {
        var grant =
                new Grant(
                        account.id(),
                        account.person(),
                        invitation.role(),
                        invitation.edition(),
                        invitation.entry(),
                        invitation.home(),
                        invitation.inviter());
        memberships.grant(grant, byItself(account, invitation));
    }

    Stored<Invitation> withdraw(String id, Caller caller) {
        var seat = seat(own(id, caller, RegistrationAction.INVITATION_WITHDRAW));
        return invitations.change(
                id, caller.act(seat.edition()), stored -> stored.state().withdraw(id));
    }

    Stored<Invitation> resend(String id, Caller caller) {
        var seat = seat(own(id, caller, RegistrationAction.INVITATION_RESEND));
        var secret = Secret.random();
        var sent =
                invitations.change(
                        id,
                        caller.act(seat.edition()),
                        stored ->
                                stored.state()
                                        .resend(
                                                id,
                                                Secret.hash(secret),
                                                machine.instant().plus(GOOD)));
        send(sent.state(), secret);
        return sent;
    }

    @Override
    public void forget(String account, Act act) {
        var nobody = vault.seal(Json.write(new Identity("", "", "", "id")));
        invitations.query(new Document("state.account", account), null, MOST).stream()
                .filter(found -> !guest(found.state()).email().isEmpty())
                .forEach(found ->
                        invitations.change(
                                found.id(),
                                act,
                                stored -> Change.to(stored.state().forGuest(nobody))));
    }

    private Invitation own(String id, Caller caller, RegistrationAction action) {
        var found =
                invitations.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id)).state();
        require(caller, seat(found), action);
        return found;
    }

    private static Seat seat(Invitation invitation) {
        return new Seat(
                invitation.role(), invitation.edition(), invitation.entry(), invitation.home());
    }

    /**
     * The invitations of an entry, or of the offices the caller gives.
     *
     * @param after only ids greater than this one
     */
    List<Stored<Invitation>> page(
            @Nullable String edition,
            @Nullable String entry,
            @Nullable String after,
            int limit,
            Caller caller) {
        var filter = new Document();
        if (entry != null) {
            var subject = Subject.entry(edition, entry).in("colleague");
            access.require(caller, RegistrationAction.INVITATION_LIST, subject);
            filter.append("state.entry", entry);
        } else {
            var subject = Subject.edition(edition).in("office");
            access.require(caller, RegistrationAction.INVITATION_LIST, subject);
            filter.append("state.entry", null);
        }
        if (edition != null) filter.append("state.edition", edition);
        return invitations.query(filter, after, limit);
    }
}
