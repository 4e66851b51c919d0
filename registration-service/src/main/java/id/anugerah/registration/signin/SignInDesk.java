package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.CODE_WRONG;
import static id.anugerah.registration.RegistrationRefusal.PASSKEY_REFUSED;
import static id.anugerah.registration.RegistrationRefusal.SIGN_IN_FAILED;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.credential.Passkeys;
import id.anugerah.registration.credential.Passkeys.RequestOptions;
import id.anugerah.registration.invitation.InvitationDesk;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;
import id.anugerah.registration.signin.LinkLetters.Addressee;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Takes what people show at the door. */
@Component
class SignInDesk {
    private final Accounts accounts;
    private final CredentialDesk credentials;
    private final Passkeys passkeys;
    private final Attempts attempts;
    private final Throttle throttle;
    private final Doorkeeper doorkeeper;
    private final InvitationDesk invitations;
    private final LinkLetters letters;
    private final Links links;
    private final Post post;

    SignInDesk(
            Accounts accounts,
            CredentialDesk credentials,
            Passkeys passkeys,
            Attempts attempts,
            Throttle throttle,
            Doorkeeper doorkeeper,
            InvitationDesk invitations,
            LinkLetters letters,
            Links links,
            Post post) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.attempts = attempts;
        this.throttle = throttle;
        this.doorkeeper = doorkeeper;
        this.invitations = invitations;
        this.letters = letters;
        this.links = links;
        this.post = post;
    }

    Step password(String email, String password, Visitor visitor) {
        var account = accounts.find(email).map(Account::id).orElse(null);
        var known = account != null && credentials.knowsDevice(account, visitor.device());
        throttle.require(email, visitor, known);
        if (!credentials.passwordFits(account, password) || account == null) {
            throttle.failed(email, visitor, known);
            throw SIGN_IN_FAILED.field("password");
        }
        throttle.succeeded(email, visitor, known);
        return doorkeeper.after(account, EnumSet.of(Factor.PASSWORD), visitor);
    }

    /** Writes to the address. */
    void sendLink(String email, Visitor visitor) {
        letters.send(email, visitor, Purpose.SIGN_IN, Occasion.SIGN_IN_LINK);
    }

    Step link(String secret, Visitor visitor) {
        var invited = links.redeem(Purpose.SIGN_IN, secret, Addressee.class);
        return doorkeeper.after(invited.account(), EnumSet.of(Factor.LINK), visitor);
    }

    /** Whoever holds an invitation's link owns the address it went to. */
    Step accept(String secret, Visitor visitor) {
        var account = invitations.accept(secret);
        return doorkeeper.after(account, EnumSet.of(Factor.LINK), visitor);
    }

    /** What a browser needs to answer with anybody's passkey. */
    record PasskeyQuestion(String attempt, RequestOptions passkey) {}

    PasskeyQuestion askForPasskey() {
        var begun = attempts.begin(null, Set.of());
        return new PasskeyQuestion(
                begun.secret(), credentials.passkeyRequest(null, begun.challenge()));
    }

    Step passkey(String secret, Map<String, Object> answer, Visitor visitor) {
        var attempt = attempts.require(secret);
        var account = attempt.account();
        if (account == null) account = passkeys.accountOf(answer);
        if (account == null || accounts.personOf(account).isEmpty()) {
            throw PASSKEY_REFUSED.field("credential");
        }
        credentials.requirePasskey(account, answer, attempt.challenge());
        attempts.close(secret);
        var proven = EnumSet.of(Factor.PASSKEY);
        proven.addAll(attempt.proven());
        return doorkeeper.after(account, proven, visitor);
    }

    Step code(String secret, String code, Visitor visitor) {
        var attempt = attempts.require(secret);
        var account = attempt.owner();
        guarded(secret, account, visitor, () -> credentials.codeFits(account, code));
        return doorkeeper.further(secret, attempt, Factor.ONE_TIME_CODE, visitor);
    }

    Step recoveryCode(String secret, String code, Visitor visitor) {
        var attempt = attempts.require(secret);
        var account = attempt.owner();
        guarded(secret, account, visitor, () -> credentials.recoveryFits(account, code));
        var left = credentials.of(account).recovery().size();
        accounts.personOf(account)
                .ifPresent(person ->
                        post.tell(
                                person,
                                Occasion.RECOVERY_CODE_USED,
                                Map.of("left", String.valueOf(left))));
        return doorkeeper.further(secret, attempt, Factor.RECOVERY_CODE, visitor);
    }

    /** Whoever tries codes knows the first factor already; so they are counted as guesses too. */
    private void guarded(String secret, String account, Visitor visitor, BooleanSupplier fits) {
        var known = credentials.knowsDevice(account, visitor.device());
        var counted = "code:" + account;
        throttle.require(counted, visitor, known);
        if (!fits.getAsBoolean()) {
            attempts.fail(secret);
            throttle.failed(counted, visitor, known);
            throw CODE_WRONG.field("code");
        }
        throttle.succeeded(counted, visitor, known);
    }
}
