package id.anugerah.registration.signin;

import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Addresses;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.credential.Passwords;
import id.anugerah.registration.mail.Letter.Recipient;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Gives everybody an account who shows that an address is theirs. */
@Component
class SignUpDesk {
    private final Accounts accounts;
    private final Addresses addresses;
    private final CredentialDesk credentials;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Doorkeeper doorkeeper;
    private final Links links;
    private final Post post;

    SignUpDesk(
            Accounts accounts,
            Addresses addresses,
            CredentialDesk credentials,
            Passwords passwords,
            Throttle throttle,
            Doorkeeper doorkeeper,
            Links links,
            Post post) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.credentials = credentials;
        this.passwords = passwords;
        this.throttle = throttle;
        this.doorkeeper = doorkeeper;
        this.links = links;
        this.post = post;
    }

    /** Writes to the address; whoever asks does not learn whether it has an account already. */
    void ask(Identity identity, Visitor visitor) {
        addresses.require("email", identity.email());
        throttle.requireLetter(identity.email(), visitor);
        var to =
                new Recipient(
                        identity.name(),
                        identity.salutation(),
                        identity.email().strip(),
                        identity.language());
        var good = Purpose.SIGN_UP.good();
        if (accounts.find(identity.email()).isPresent()) {
            post.send(to, Occasion.SIGN_UP_KNOWN, null, Map.of(), good);
        } else {
            var secret = links.issue(Purpose.SIGN_UP, identity);
            post.send(to, Occasion.SIGN_UP, secret, Map.of(), good);
        }
    }

    /** Creates the account; the link is used up only if the password is good enough. */
    Step confirm(String secret, String password, Visitor visitor) {
        var identity = links.look(Purpose.SIGN_UP, secret, Identity.class);
        var about = List.of(identity.name(), identity.email());
        passwords.require(password, about);
        links.redeem(Purpose.SIGN_UP, secret, Identity.class);
        var account = accounts.of(identity, Act.system(null)).id();
        var proven = EnumSet.of(Factor.LINK);
        // somebody else may have created the account since; then its password stays
        if (credentials.of(account).password() == null) {
            credentials.setPassword(account, password, about);
            proven.add(Factor.PASSWORD);
        }
        return doorkeeper.after(account, proven, visitor);
    }
}
