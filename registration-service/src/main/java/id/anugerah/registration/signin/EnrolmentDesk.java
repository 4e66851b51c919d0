package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.ATTEMPT_OVER;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.credential.OneTimeCodes.Setup;
import id.anugerah.registration.credential.Passkeys.CreationOptions;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Sets up the first second factor of somebody who cannot come in without one. */
@Component
class EnrolmentDesk {
    private final Accounts accounts;
    private final CredentialDesk credentials;
    private final Attempts attempts;
    private final Doorkeeper doorkeeper;

    EnrolmentDesk(
            Accounts accounts,
            CredentialDesk credentials,
            Attempts attempts,
            Doorkeeper doorkeeper) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.doorkeeper = doorkeeper;
    }

    Setup beginApp(String secret) {
        var account = open(secret).owner();
        return credentials.beginApp(account, person(account).email());
    }

    Step confirmApp(String secret, String code, Visitor visitor) {
        var attempt = open(secret);
        credentials.confirmApp(attempt.owner(), code);
        return admitted(secret, attempt, Factor.ONE_TIME_CODE, visitor);
    }

    CreationOptions beginPasskey(String secret) {
        var attempt = open(secret);
        var person = person(attempt.owner());
        return credentials.passkeyCreation(
                attempt.owner(), person.email(), person.name(), attempt.challenge());
    }

    Step confirmPasskey(String secret, Map<String, Object> answer, String name, Visitor visitor) {
        var attempt = open(secret);
        credentials.addPasskey(attempt.owner(), answer, attempt.challenge(), name);
        return admitted(secret, attempt, Factor.PASSKEY, visitor);
    }

    private Step admitted(String secret, Attempts.Attempt attempt, Factor factor, Visitor visitor) {
        var step = doorkeeper.further(secret, attempt, factor, visitor);
        return step.with(credentials.freshRecoveryCodes(attempt.owner()));
    }

    /** Who has a second factor shows it; otherwise the first one alone would replace it. */
    private Attempts.Attempt open(String secret) {
        var attempt = attempts.require(secret);
        if (credentials.of(attempt.owner()).hasSecondFactor()) throw ATTEMPT_OVER.field("attempt");
        return attempt;
    }

    private Person person(String account) {
        return accounts.personOf(account).orElseThrow(() -> ATTEMPT_OVER.field("attempt"));
    }
}
