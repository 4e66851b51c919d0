package id.anugerah.registration.signin;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Credentials;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;
import id.anugerah.registration.secret.Secret;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides whether what somebody has proven is enough to let them in. */
@Component
class Doorkeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final Accounts accounts;
    private final Memberships memberships;
    private final CredentialDesk credentials;
    private final Attempts attempts;
    private final Links links;
    private final Post post;
    private final InstantSource machine;

    Doorkeeper(
            Accounts accounts,
            Memberships memberships,
            CredentialDesk credentials,
            Attempts attempts,
            Links links,
            Post post,
            InstantSource machine) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.credentials = credentials;
        this.attempts = attempts;
        this.links = links;
        this.post = post;
        this.machine = machine;
    }

    /** What follows after somebody has proven this much. */
    Step after(String account, Set<Factor> proven, Visitor visitor) {
        var known = credentials.of(account);
        if (Factor.areStrong(proven) || !needsSecond(account, known)) {
            return admit(account, proven, visitor);
        }
        var begun = attempts.begin(account, proven);
        if (!known.hasSecondFactor()) {
            return new Step(
                    Step.State.ENROLMENT,
                    begun.secret(),
                    begun.ends(),
                    List.of(Step.Way.ONE_TIME_CODE, Step.Way.PASSKEY),
                    null,
                    null,
                    null,
                    null);
        }
        var ways = ways(known);
        return new Step(
                Step.State.SECOND_FACTOR,
                begun.secret(),
                begun.ends(),
                ways,
                ways.contains(Step.Way.PASSKEY)
                        ? credentials.passkeyRequest(account, begun.challenge())
                        : null,
                null,
                null,
                null);
    }

    private boolean needsSecond(String account, Credentials known) {
        return known.hasApp() || memberships.isPrivileged(account);
    }

    private static List<Step.Way> ways(Credentials known) {
        var ways = new ArrayList<Step.Way>();
        if (known.hasApp()) ways.add(Step.Way.ONE_TIME_CODE);
        if (!known.passkeys().isEmpty()) ways.add(Step.Way.PASSKEY);
        if (!known.recovery().isEmpty()) ways.add(Step.Way.RECOVERY_CODE);
        return List.copyOf(ways);
    }

    /** What follows after the attempt has proven one factor more. */
    Step further(String secret, Attempts.Attempt attempt, Factor factor, Visitor visitor) {
        var proven = EnumSet.of(factor);
        proven.addAll(attempt.proven());
        attempts.close(secret);
        return after(attempt.owner(), proven, visitor);
    }

    private Step admit(String account, Set<Factor> proven, Visitor visitor) {
        var now = machine.instant();
        var fresh = remember(account, visitor);
        var signedIn = new SignedIn(account, proven, now, visitor.label(), visitor.address());
        LOG.info("{} signed in by {}", account, Factor.codes(proven));
        return Step.done(links.issue(Purpose.TICKET, signedIn), fresh);
    }

    /** Tells the owner of a new device, unless it is their first one. */
    private @Nullable String remember(String account, Visitor visitor) {
        var device = visitor.device();
        var before = credentials.of(account).devices();
        if (device != null && credentials.knowsDevice(account, device)) {
            credentials.rememberDevice(account, device, visitor.label());
            return null;
        }
        var fresh = Secret.random();
        credentials.rememberDevice(account, fresh, visitor.label());
        if (!before.isEmpty()) {
            accounts.personOf(account).ifPresent(person -> tellOfDevice(person, visitor));
        }
        return fresh;
    }

    private void tellOfDevice(Person person, Visitor visitor) {
        post.tell(person, Occasion.NEW_DEVICE, Map.of("device", visitor.label()));
    }
}
