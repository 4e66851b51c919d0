package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.LINK_USED_OR_OVER;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Passwords;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;
import id.anugerah.registration.signin.LinkLetters.Addressee;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Changes passwords. */
@Component
class PasswordDesk {
    private final Accounts accounts;
    private final CredentialDesk credentials;
    private final Passwords passwords;
    private final LinkLetters letters;
    private final Grants grants;
    private final Links links;
    private final Post post;

    PasswordDesk(
            Accounts accounts,
            CredentialDesk credentials,
            Passwords passwords,
            LinkLetters letters,
            Grants grants,
            Links links,
            Post post) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.letters = letters;
        this.grants = grants;
        this.links = links;
        this.post = post;
    }

    /** Writes to the address. */
    void sendReset(String email, Visitor visitor) {
        letters.send(email, visitor, Purpose.PASSWORD_RESET, Occasion.PASSWORD_RESET);
    }

    /** Changes it by a link, which is used up only if the password is good enough. */
    void reset(String secret, String password) {
        var account = links.look(Purpose.PASSWORD_RESET, secret, Addressee.class).account();
        var person = accounts.personOf(account).orElseThrow(LINK_USED_OR_OVER::because);
        passwords.require(password, about(person));
        links.redeem(Purpose.PASSWORD_RESET, secret, Addressee.class);
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
