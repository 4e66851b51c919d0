package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.ACCOUNT_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.FOUR_EYES_ON_ACCOUNTS;

import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.RegistrationAction;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** Lets somebody in again who has lost the second factor and all recovery codes. */
@RestController
@Tag(name = "Accounts")
class SecondFactorController {
    private final Accounts accounts;
    private final CredentialDesk credentials;
    private final Grants grants;
    private final Post post;
    private final Access access;

    SecondFactorController(
            Accounts accounts,
            CredentialDesk credentials,
            Grants grants,
            Post post,
            Access access) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.grants = grants;
        this.post = post;
        this.access = access;
    }

    record RemovalForm(@NotBlank @Plain(lines = true) @Size(max = 2000) String reason) {}

    @Operation(summary = "Takes somebody's second factors away and ends their sessions")
    @PostMapping("/api/accounts/{id}/second-factor-removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @Valid @RequestBody RemovalForm form, Caller caller) {
        access.require(caller, RegistrationAction.ACCOUNT_TAKE_SECOND_FACTOR, Subject.platform());
        var account = accounts.account(id).orElseThrow(() -> ACCOUNT_UNKNOWN.because(id));
        if (accounts.siblings(caller.account()).contains(account.id())) {
            throw FOUR_EYES_ON_ACCOUNTS.because();
        }
        credentials.takeAwaySecondFactor(id);
        accounts.secondFactorRemoved(account, caller.act());
        grants.endAllBut(id, null);
        accounts.personOf(id)
                .ifPresent(person ->
                        post.tell(
                                person,
                                Occasion.SECOND_FACTOR_TAKEN_AWAY,
                                Map.of("reason", form.reason())));
    }
}
