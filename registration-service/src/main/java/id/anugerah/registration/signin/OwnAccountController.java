package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.SECOND_FACTOR_NEEDED;

import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.credential.CredentialDesk;
import id.anugerah.registration.credential.OneTimeCodes.Setup;
import id.anugerah.registration.credential.Passkeys.CreationOptions;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the owner of an account looks after it: sessions, password, second factors. */
@RestController
@RequestMapping("/api/accounts/me")
@Tag(name = "Own account")
class OwnAccountController {
    private final Owner owner;
    private final Memberships memberships;
    private final CredentialDesk credentials;
    private final PasswordDesk passwords;
    private final Grants grants;
    private final Attempts attempts;
    private final Post post;

    OwnAccountController(
            Owner owner,
            Memberships memberships,
            CredentialDesk credentials,
            PasswordDesk passwords,
            Grants grants,
            Attempts attempts,
            Post post) {
        this.owner = owner;
        this.memberships = memberships;
        this.credentials = credentials;
        this.passwords = passwords;
        this.grants = grants;
        this.attempts = attempts;
        this.post = post;
    }

    /**
     * A session of the caller.
     *
     * @param client {@code anugerah-web} or {@code anugerah-app}
     * @param device the browser and system in a few words
     * @param current whether it is the one that asks
     */
    record SessionView(
            String id,
            String client,
            @Nullable String role,
            String device,
            String address,
            Instant since,
            Instant seen,
            boolean current) {}

    record Sessions(List<SessionView> items) {}

    /** A passkey as its owner sees it. */
    record PasskeyView(
            String id, String name, boolean backedUp, Instant added, @Nullable Instant used) {}

    /**
     * By what the caller proves who they are.
     *
     * @param app whether an app for one-time codes is set up
     * @param recoveryCodes how many are left
     * @param secondFactorNeeded whether a role of theirs needs one
     */
    record Protection(
            boolean password,
            boolean app,
            List<PasskeyView> passkeys,
            int recoveryCodes,
            boolean secondFactorNeeded) {}

    record NewPasswordForm(@NotBlank @Size(max = 1000) String password) {}

    record AppCodeForm(@NotBlank @Plain @Size(max = 40) String code) {}

    record AddedPasskeyForm(
            @NotBlank @Size(max = 64) String attempt,
            @NotNull Map<String, Object> credential,
            @NotBlank @Plain @Size(max = 80) String name) {}

    /** A question for a new passkey, and what its answer goes with. */
    record PasskeyOffer(String attempt, CreationOptions options) {}

    record RecoveryCodes(List<String> codes) {}

    @Operation(summary = "The caller's sessions")
    @GetMapping("/sessions")
    Sessions sessions(Caller caller) {
        return new Sessions(
                grants.open(owner.account(caller)).stream()
                        .map(found ->
                                view(
                                        found.id(),
                                        found.state(),
                                        found.id().equals(caller.session())))
                        .toList());
    }

    private static SessionView view(String id, Grant grant, boolean current) {
        return new SessionView(
                id,
                grant.client(),
                grant.role(),
                grant.signedIn().device(),
                grant.signedIn().address(),
                grant.since(),
                grant.seen(),
                current);
    }

    @Operation(summary = "Ends one of the caller's sessions; one that is none of theirs goes on")
    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Caller caller) {
        grants.session(id)
                .filter(grant -> grant.account().equals(owner.account(caller)))
                .ifPresent(_ -> grants.end(id));
    }

    @Operation(summary = "Ends all of the caller's sessions but this one")
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Caller caller) {
        grants.endAllBut(owner.account(caller), caller.session());
    }

    @Operation(summary = "By what the caller proves who they are")
    @GetMapping("/protection")
    Protection protection(Caller caller) {
        var known = credentials.of(owner.account(caller));
        return new Protection(
                known.password() != null,
                known.hasApp(),
                known.passkeys().stream()
                        .map(one ->
                                new PasskeyView(
                                        one.id(),
                                        one.name(),
                                        one.backedUp(),
                                        one.added(),
                                        one.used()))
                        .toList(),
                known.recovery().size(),
                isPrivileged(caller));
    }

    private boolean isPrivileged(Caller caller) {
        return memberships.isPrivileged(owner.account(caller));
    }

    @Operation(summary = "Changes the caller's password; all other sessions end")
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody NewPasswordForm form, Caller caller) {
        owner.requireFresh(caller);
        passwords.change(
                owner.account(caller), owner.person(caller), form.password(), caller.session());
    }

    @Operation(summary = "Begins to set up an app for one-time codes")
    @PostMapping("/app")
    Setup beginApp(Caller caller) {
        owner.requireFresh(caller);
        return credentials.beginApp(owner.account(caller), owner.person(caller).email());
    }

    @Operation(summary = "Confirms the app by one of its codes")
    @PutMapping("/app")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmApp(@Valid @RequestBody AppCodeForm form, Caller caller) {
        owner.requireFresh(caller);
        credentials.confirmApp(owner.account(caller), form.code());
        tell(caller, "totp-added");
    }

    @Operation(summary = "Removes the app for one-time codes")
    @DeleteMapping("/app")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeApp(Caller caller) {
        owner.requireFresh(caller);
        var known = credentials.of(owner.account(caller));
        if (!known.hasApp()) return;
        if (known.passkeys().isEmpty()) requireNotNeeded(caller);
        credentials.removeApp(owner.account(caller));
        tell(caller, "totp-removed");
    }

    @Operation(summary = "Begins to make a passkey")
    @PostMapping("/passkeys/offer")
    PasskeyOffer offerPasskey(Caller caller) {
        owner.requireFresh(caller);
        var person = owner.person(caller);
        var begun = attempts.begin(owner.account(caller), Set.of());
        return new PasskeyOffer(
                begun.secret(),
                credentials.passkeyCreation(
                        owner.account(caller), person.email(), person.name(), begun.challenge()));
    }

    @Operation(summary = "Hands in the passkey that was made")
    @PostMapping("/passkeys")
    PasskeyView addPasskey(@Valid @RequestBody AddedPasskeyForm form, Caller caller) {
        owner.requireFresh(caller);
        var attempt = attempts.require(form.attempt());
        if (!attempt.owner().equals(owner.account(caller))) {
            throw CommonRefusal.NOT_FOUND.because(form.attempt());
        }
        attempts.close(form.attempt());
        var id =
                credentials.addPasskey(
                        owner.account(caller),
                        form.credential(),
                        attempt.challenge(),
                        form.name().strip());
        tell(caller, "passkey-added");
        return protection(caller).passkeys().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    @Operation(summary = "Removes a passkey")
    @DeleteMapping("/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePasskey(@PathVariable String id, Caller caller) {
        owner.requireFresh(caller);
        var known = credentials.of(owner.account(caller));
        if (known.passkeys().stream().noneMatch(one -> one.id().equals(id))) {
            throw CommonRefusal.NOT_FOUND.because(id);
        }
        if (known.passkeys().size() == 1 && !known.hasApp()) requireNotNeeded(caller);
        credentials.removePasskey(owner.account(caller), id);
        tell(caller, "passkey-removed");
    }

    @Operation(summary = "Makes new recovery codes, which replace all others")
    @PostMapping("/recovery-codes")
    RecoveryCodes recoveryCodes(Caller caller) {
        owner.requireFresh(caller);
        var codes = credentials.freshRecoveryCodes(owner.account(caller));
        tell(caller, "recovery-codes");
        return new RecoveryCodes(codes);
    }

    private void requireNotNeeded(Caller caller) {
        if (isPrivileged(caller)) throw SECOND_FACTOR_NEEDED.because();
    }

    private void tell(Caller caller, String change) {
        post.tell(
                owner.person(caller),
                Occasion.SECOND_FACTOR_CHANGED,
                Map.of(),
                Map.of("change", "change." + change));
    }
}
