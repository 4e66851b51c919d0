package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.SIGN_IN_AGAIN;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Whose session it is that a request belongs to, and how long ago they proved it. */
@Component
class Owner {
    /** For how long after a sign-in nobody asks again who is there. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Grants grants;
    private final Accounts accounts;
    private final InstantSource machine;

    Owner(Grants grants, Accounts accounts, InstantSource machine) {
        this.grants = grants;
        this.accounts = accounts;
        this.machine = machine;
    }

    /** The account that signed in; the caller may act as another one of the same person. */
    String account(Caller caller) {
        return grants.session(caller.session()).map(Grant::account).orElse(caller.account());
    }

    /** How the owner is written to. */
    Person person(Caller caller) {
        var account = account(caller);
        return accounts.personOf(account)
                .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(account));
    }

    /** Refuses after a while: a session left open must not be enough to lock its owner out. */
    void requireFresh(Caller caller) {
        var since = grants.session(caller.session()).map(Grant::since).orElse(Instant.EPOCH);
        if (since.plus(FRESH).isBefore(machine.instant())) throw SIGN_IN_AGAIN.because();
    }
}
