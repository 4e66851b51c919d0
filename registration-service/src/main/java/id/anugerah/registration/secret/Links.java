package id.anugerah.registration.secret;

import static id.anugerah.registration.RegistrationRefusal.LINK_USED_OR_OVER;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Documents.Missing;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.registration.ShortLived;
import id.anugerah.registration.ShortLived.Ending;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * One-time links: whoever holds one may do once what it is for. Only the hash of a link is kept,
 * and what it says is sealed.
 */
@Component
public class Links {
    private final Documents<Link> links;
    private final Vault vault;
    private final InstantSource machine;

    Links(ShortLived shortLived, Vault vault, InstantSource machine) {
        this.links = shortLived.documents("links", Link.class);
        this.vault = vault;
        this.machine = machine;
    }

    /** What a link is for; one for something else opens nothing. */
    public enum Purpose {
        DEMO_SIGN_IN(Duration.ofMinutes(15)),
        SIGN_IN(Duration.ofMinutes(15)),
        /** Shows the authorization endpoint who has just signed in. */
        TICKET(Duration.ofMinutes(2)),
        SIGN_UP(Duration.ofHours(24)),
        PASSWORD_RESET(Duration.ofHours(1)),
        ADDRESS_CHANGE(Duration.ofHours(24));

        private final Duration good;

        Purpose(Duration good) {
            this.good = good;
        }

        /** For how long such a link is good. */
        public Duration good() {
            return good;
        }
    }

    /** A link as it is kept. */
    record Link(Purpose purpose, String says, boolean used, Instant ends) implements Ending {}

    /** A fresh secret that says this to whoever redeems it. */
    public String issue(Purpose purpose, Object says) {
        var secret = Secret.random();
        var ends = machine.instant().plus(purpose.good());
        var link = new Link(purpose, vault.seal(Json.write(says)), false, ends);
        links.create(Secret.hash(secret), null, Act.system(null), link, List.of());
        return secret;
    }

    /** What the link says, while it is good. */
    public <T> T look(Purpose purpose, String secret, Class<T> type) {
        var found = links.find(Secret.hash(secret)).orElseThrow(LINK_USED_OR_OVER::because).state();
        return Json.read(vault.open(use(found, purpose).state().says()), type);
    }

    /** What the link says; afterwards it opens nothing. */
    public <T> T redeem(Purpose purpose, String secret, Class<T> type) {
        try {
            var used =
                    links.change(
                            Secret.hash(secret),
                            Act.system(null),
                            stored -> use(stored.state(), purpose));
            return Json.read(vault.open(used.state().says()), type);
        } catch (Missing e) {
            throw LINK_USED_OR_OVER.because();
        }
    }

    private Change<Link> use(Link link, Purpose purpose) {
        if (link.used() || link.purpose() != purpose || !machine.instant().isBefore(link.ends())) {
            throw LINK_USED_OR_OVER.because();
        }
        return Change.to(new Link(purpose, link.says(), true, link.ends()));
    }
}
