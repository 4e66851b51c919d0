package id.anugerah.registration.signin;

import id.anugerah.registration.credential.Passkeys.RequestOptions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Where an attempt to sign in stands.
 *
 * @param attempt goes with whatever is shown next; null when there is nothing left to show
 * @param ways how the second factor may be shown
 * @param passkey for {@code navigator.credentials.get}, where a passkey is one of the ways
 * @param ticket for the authorization endpoint, once, within two minutes
 * @param device for this device to keep and to show at its next sign-in; null if it has one
 * @param recoveryCodes shown this once, after a first second factor was set up
 */
record Step(
        State state,
        @Nullable String attempt,
        @Nullable Instant until,
        @Nullable List<Way> ways,
        @Nullable RequestOptions passkey,
        @Nullable String ticket,
        @Nullable String device,
        @Nullable List<String> recoveryCodes) {
    /** What is to be done. */
    enum State {
        /** Show a second factor. */
        SECOND_FACTOR,
        /** Set up a second factor, which the account's roles need. */
        ENROLMENT,
        /** Take the ticket to the authorization endpoint. */
        DONE
    }

    /** A second factor. */
    enum Way {
        ONE_TIME_CODE,
        PASSKEY,
        RECOVERY_CODE
    }

    static Step done(String ticket, @Nullable String device) {
        return new Step(State.DONE, null, null, null, null, ticket, device, null);
    }

    Step with(List<String> codes) {
        return new Step(state, attempt, until, ways, passkey, ticket, device, codes);
    }
}
