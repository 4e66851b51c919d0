package id.anugerah.registration.signin;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;

/** Sends one-time links to addresses; whoever asks does not learn whether there is an account. */
@Component
class LinkLetters {
    private static final Duration STRANGERS = Duration.ofHours(1);

    private final Accounts accounts;
    private final Throttle throttle;
    private final Links links;
    private final Post post;

    LinkLetters(Accounts accounts, Throttle throttle, Links links, Post post) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.links = links;
        this.post = post;
    }

    /** Whose account a link is about. */
    record Addressee(String account) {}

    /** Sends a link for this purpose; to an address without an account, a letter that says so. */
    void send(String email, Visitor visitor, Purpose purpose, Occasion occasion) {
        throttle.requireLetter(email, visitor);
        var account = accounts.find(email).map(Account::id);
        var person = account.flatMap(accounts::personOf);
        if (account.isEmpty() || person.isEmpty()) {
            var to = Post.stranger(email);
            post.send(to, Occasion.ADDRESS_UNKNOWN, null, Map.of(), STRANGERS);
            return;
        }
        var secret = links.issue(purpose, new Addressee(account.get()));
        post.send(Post.recipient(person.get()), occasion, secret, Map.of(), purpose.good());
    }
}
