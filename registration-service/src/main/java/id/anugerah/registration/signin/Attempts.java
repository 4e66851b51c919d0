package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.ATTEMPT_OVER;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Documents.Missing;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.registration.ShortLived;
import id.anugerah.registration.ShortLived.Ending;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.secret.Secret;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Attempts to sign in that are on their way. */
@Component
class Attempts {
    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final int MOST_FAILURES = 5;

    private final Documents<Attempt> attempts;
    private final InstantSource machine;

    Attempts(ShortLived shortLived, InstantSource machine) {
        this.attempts = shortLived.documents("sign-in-attempts", Attempt.class);
        this.machine = machine;
    }

    /**
     * An attempt as it is kept, under the hash of its secret.
     *
     * @param account null before anybody says who they are
     * @param challenge for a passkey to answer
     * @param over whether it came to its end
     */
    record Attempt(
            @Nullable String account,
            Set<Factor> proven,
            String challenge,
            int failures,
            boolean over,
            Instant ends)
            implements Ending {
        String owner() {
            if (account == null) throw ATTEMPT_OVER.because();
            return account;
        }

        Attempt failed() {
            int now = failures + 1;
            return new Attempt(account, proven, challenge, now, now >= MOST_FAILURES, ends);
        }

        Attempt closed() {
            return new Attempt(account, proven, challenge, failures, true, ends);
        }
    }

    /** Begins an attempt; whoever has the secret that comes back may go on with it. */
    Begun begin(@Nullable String account, Set<Factor> proven) {
        var secret = Secret.random();
        var challenge = Secret.random();
        var ends = machine.instant().plus(GOOD);
        var attempt = new Attempt(account, proven, challenge, 0, false, ends);
        attempts.create(Secret.hash(secret), null, Act.system(null), attempt, List.of());
        return new Begun(secret, challenge, ends);
    }

    /** What is needed to go on. */
    record Begun(String secret, String challenge, Instant ends) {}

    /** The attempt; refuses if there is none or it is over. */
    Attempt require(String secret) {
        var attempt =
                attempts.find(Secret.hash(secret))
                        .orElseThrow(() -> ATTEMPT_OVER.field("attempt"))
                        .state();
        return open(attempt);
    }

    /** Counts a failure; after some of them the attempt is over. */
    void fail(String secret) {
        change(secret, Attempt::failed);
    }

    /** Ends the attempt. Of several who do so at once one may go on; refuses all others. */
    void close(String secret) {
        change(secret, attempt -> open(attempt).closed());
    }

    private Attempt open(Attempt attempt) {
        if (attempt.over() || !machine.instant().isBefore(attempt.ends())) {
            throw ATTEMPT_OVER.field("attempt");
        }
        return attempt;
    }

    private void change(String secret, UnaryOperator<Attempt> edit) {
        try {
            attempts.change(
                    Secret.hash(secret),
                    Act.system(null),
                    stored -> Change.to(edit.apply(stored.state())));
        } catch (Missing e) {
            throw ATTEMPT_OVER.field("attempt");
        }
    }
}
