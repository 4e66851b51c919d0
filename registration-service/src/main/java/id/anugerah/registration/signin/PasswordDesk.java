package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.LINK_USED_OR_OVER;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Passwords;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Changes passwords. */
@Component
class PasswordDesk {
    private static final Duration LETTER = Duration.ofHours(1);

    private final Accounts accounts;
    private final CredentialDesk credentials;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Grants grants;
    private final Links links;
    private final Post post;

    PasswordDesk(
            Accounts accounts,
            CredentialDesk credentials,
            Passwords passwords,
            Throttle throttle,
            Grants grants,
            Links links,
            Post post) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.throttle = throttle;
        this.grants = grants;
        this.links = links;
        this.post = post;
    }

    /** Whose password a link changes. */
    record Forgetful(String account) {}

    /** Writes to the address; whoever asks does not learn whether it has an account. */
    void sendReset(String email, Visitor visitor) {
        throttle.requireLetter(email, visitor);
        var account = accounts.find(email).map(Account::id);
        var person = account.flatMap(accounts::personOf);
        if (account.isEmpty() || person.isEmpty()) {
            post.send(Post.stranger(email), Occasion.ADDRESS_UNKNOWN, null, Map.of(), LETTER);
            return;
        }
        var secret = links.issue(Purpose.PASSWORD_RESET, new Forgetful(account.get()));
        var to = Post.recipient(person.get());
        post.send(to, Occasion.PASSWORD_RESET, secret, Map.of(), LETTER);
    }

    /** Changes it by a link, which is used up only if the password is good enough. */
    void reset(String secret, String password) {
        var account = links.look(Purpose.PASSWORD_RESET, secret, Forgetful.class).account();
        var person = accounts.personOf(account).orElseThrow(LINK_USED_OR_OVER::because);
        passwords.require(password, about(person));
        links.redeem(Purpose.PASSWORD_RESET, secret, Forgetful.class);
        change(account, person, password, null);
    }

    /** Changes it for somebody who is signed in and has just proven who they are. */
    void change(String account, Person person, String password, @Nullable String session) {
        credentials.setPassword(account, password, about(person));
        grants.endAllBut(account, session);
        post.tell(person, Occasion.PASSWORD_CHANGED, Map.of());
    }

    private static List<String> about(Person person) {
        return List.of(person.name(), person.email());
    }
}
