package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.LINK_USED_OR_OVER;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Documents.Missing;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * One-time links: whoever holds one may sign in to its account once. Only their hashes are kept.
 */
@Component
class SignInLinks {
    private static final Duration VALID = Duration.ofMinutes(15);

    private final Documents<Link> links;
    private final InstantSource machine;

    /** A link as it is kept. */
    record Link(String account, Instant expires, boolean used) {}

    SignInLinks(Platform platform, InstantSource machine) {
        this.links = platform.documents("sign-in-links", Link.class);
        this.machine = machine;
    }

    /** A fresh secret for this account. */
    String issue(String account) {
        var secret = Secret.random();
        var link = new Link(account, machine.instant().plus(VALID), false);
        links.create(Secret.hash(secret), null, Act.by(account), link, List.of());
        return secret;
    }

    /** The account that the secret opens; afterwards it opens nothing. */
    String redeem(String secret) {
        try {
            return links.change(
                            Secret.hash(secret), Act.system(null), stored -> use(stored.state()))
                    .state()
                    .account();
        } catch (Missing e) {
            throw LINK_USED_OR_OVER.because();
        }
    }

    private Change<Link> use(Link link) {
        if (link.used() || !machine.instant().isBefore(link.expires())) {
            throw LINK_USED_OR_OVER.because();
        }
        return Change.to(new Link(link.account(), link.expires(), true));
    }
}
