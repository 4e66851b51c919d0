package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.EMAIL_TAKEN;
import static id.anugerah.registration.RegistrationRefusal.STILL_NEEDED;

import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Addresses;
import id.anugerah.registration.account.Forgets;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Credentials.Passkey;
import id.anugerah.registration.mail.Letter.Recipient;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;
import id.anugerah.registration.signin.OwnDataController.DeviceData;
import id.anugerah.registration.signin.OwnDataController.OwnContact;
import id.anugerah.registration.signin.OwnDataController.PersonalData;
import id.anugerah.registration.signin.OwnDataController.SessionData;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Looks after what is known of a person (UU PDP 27/2022: correction, access, erasure). */
@Component
class OwnDataDesk {
    private final Owner owner;
    private final Accounts accounts;
    private final Addresses addresses;
    private final Memberships memberships;
    private final CredentialDesk credentials;
    private final Grants grants;
    private final Editions editions;
    private final Links links;
    private final List<Forgets> others;
    private final Post post;
    private final InstantSource machine;

    OwnDataDesk(
            Owner owner,
            Accounts accounts,
            Addresses addresses,
            Memberships memberships,
            CredentialDesk credentials,
            Grants grants,
            Editions editions,
            Links links,
            List<Forgets> others,
            Post post,
            InstantSource machine) {
        this.owner = owner;
        this.accounts = accounts;
        this.addresses = addresses;
        this.memberships = memberships;
        this.credentials = credentials;
        this.grants = grants;
        this.editions = editions;
        this.links = links;
        this.others = others;
        this.post = post;
        this.machine = machine;
    }

    /** Whose address a link changes, and to what. */
    record NewAddress(String account, String email) {}

    OwnContact change(Identity wanted, Caller caller) {
        var person = owner.person(caller);
        var email = wanted.email().strip();
        var moves = !email.equalsIgnoreCase(person.email());
        if (moves) {
            owner.requireFresh(caller);
            addresses.require("email", email);
            if (accounts.find(email).isPresent()) throw EMAIL_TAKEN.field("email", email);
        }
        var same =
                new Identity(wanted.name(), wanted.salutation(), person.email(), wanted.language());
        var changed = accounts.changeContact(person.id(), same, caller.act());
        if (moves) {
            var says = new NewAddress(owner.account(caller), email);
            var to = new Recipient(changed.name(), changed.salutation(), email, changed.language());
            post.send(
                    to,
                    Occasion.ADDRESS_CHANGE,
                    links.issue(Purpose.ADDRESS_CHANGE, says),
                    Map.of(),
                    Purpose.ADDRESS_CHANGE.good());
        }
        return new OwnContact(changed, moves);
    }

    /** Tells the old address, too: whoever reads only that one has to learn of it. */
    void confirmAddress(String secret) {
        var says = links.redeem(Purpose.ADDRESS_CHANGE, secret, NewAddress.class);
        var before =
                accounts.personOf(says.account())
                        .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(says.account()));
        var next =
                new Identity(before.name(), before.salutation(), says.email(), before.language());
        accounts.changeContact(before.id(), next, Act.by(says.account()));
        post.tell(before, Occasion.ADDRESS_CHANGED, Map.of());
    }

    PersonalData export(Caller caller) {
        var account = owner.account(caller);
        var known = credentials.of(account);
        return new PersonalData(
                machine.instant(),
                account,
                owner.person(caller),
                memberships.active(account),
                known.password() != null,
                known.hasApp(),
                known.passkeys().stream().map(Passkey::name).toList(),
                known.recovery().size(),
                known.devices().stream()
                        .map(one -> new DeviceData(one.label(), one.seen()))
                        .toList(),
                grants.open(account).stream()
                        .map(Stored::state)
                        .map(OwnDataDesk::session)
                        .toList());
    }

    private static SessionData session(Grant grant) {
        var signedIn = grant.signedIn();
        return new SessionData(
                grant.client(), signedIn.device(), signedIn.address(), grant.since(), grant.seen());
    }

    /**
     * Forgets name, address and all ways to sign in. What was done under the account keeps its
     * author's id, which leads to nobody any more; so nothing that was published changes. Refuses
     * while the account has something to do in a programme that is not over.
     */
    void erase(Caller caller) {
        owner.requireFresh(caller);
        var account = owner.account(caller);
        var person = owner.person(caller);
        for (var held : memberships.active(account)) {
            if (!isOver(held)) throw STILL_NEEDED.because(held.role());
        }
        post.tell(person, Occasion.ACCOUNT_ERASED, Map.of());
        memberships.active(account).forEach(held -> memberships.revoke(held.id(), caller.act()));
        others.forEach(keeper -> keeper.forget(account, caller.act()));
        credentials.forget(account);
        accounts.erase(person.id(), caller.act());
        grants.forget(account);
    }

    private boolean isOver(Membership held) {
        if (held.edition() == null) return false;
        var present = editions.at(held.edition(), machine.instant());
        return present.edition().schedule().windows().stream()
                .map(Window::closes)
                .noneMatch(closes -> closes.isAfter(present.programmeTime()));
    }
}
