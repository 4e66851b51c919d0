package id.anugerah.registration.signin;

import id.anugerah.kit.web.Plain;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.credential.OneTimeCodes.Setup;
import id.anugerah.registration.credential.Passkeys.CreationOptions;
import id.anugerah.registration.signin.SignInDesk.PasskeyQuestion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/**
 * The steps of signing in. They end with a ticket, with which a browser goes on at the
 * authorization endpoint. Nothing here acts on a GET, because mail scanners open links.
 */
@RestController
@RequestMapping("/api/sign-in")
@Tag(name = "Sign-in")
class SignInController {
    private final SignInDesk desk;
    private final EnrolmentDesk enrolment;
    private final SignUpDesk signUps;
    private final PasswordDesk passwords;

    SignInController(
            SignInDesk desk, EnrolmentDesk enrolment, SignUpDesk signUps, PasswordDesk passwords) {
        this.desk = desk;
        this.enrolment = enrolment;
        this.signUps = signUps;
        this.passwords = passwords;
    }

    record PasswordForm(
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 1000) String password,
            @Nullable @Size(max = 64) String device) {}

    record AddressForm(@NotBlank @Plain @Email @Size(max = 254) String email) {}

    record LinkForm(
            @NotBlank @Size(max = 64) String link, @Nullable @Size(max = 64) String device) {}

    record AttemptForm(@NotBlank @Size(max = 64) String attempt) {}

    record CodeForm(
            @NotBlank @Size(max = 64) String attempt,
            @NotBlank @Plain @Size(max = 40) String code,
            @Nullable @Size(max = 64) String device) {}

    record PasskeyForm(
            @NotBlank @Size(max = 64) String attempt,
            @NotNull Map<String, Object> credential,
            @Nullable @Size(max = 64) String device) {}

    record NewPasskeyForm(
            @NotBlank @Size(max = 64) String attempt,
            @NotNull Map<String, Object> credential,
            @NotBlank @Plain @Size(max = 80) String name,
            @Nullable @Size(max = 64) String device) {}

    record SignUpForm(
            @NotBlank @Plain @Size(max = 200) String name,
            @NotBlank @Plain @Size(max = 40) String salutation,
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "id|en") String language) {}

    record ConfirmForm(
            @NotBlank @Size(max = 64) String link,
            @NotBlank @Size(max = 1000) String password,
            @Nullable @Size(max = 64) String device) {}

    record ResetForm(
            @NotBlank @Size(max = 64) String link, @NotBlank @Size(max = 1000) String password) {}

    @Operation(summary = "Shows a password")
    @PostMapping("/password")
    Step password(@Valid @RequestBody PasswordForm form, HttpServletRequest request) {
        return desk.password(form.email(), form.password(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Asks for a sign-in link by e-mail; says nothing about whether it is sent")
    @PostMapping("/link")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendLink(@Valid @RequestBody AddressForm form, HttpServletRequest request) {
        desk.sendLink(form.email(), Visitor.of(request, null));
    }

    @Operation(summary = "Confirms a sign-in link")
    @PostMapping("/link/confirmation")
    Step link(@Valid @RequestBody LinkForm form, HttpServletRequest request) {
        return desk.link(form.link(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Asks for a question that a passkey answers")
    @PostMapping("/passkey")
    PasskeyQuestion askForPasskey() {
        return desk.askForPasskey();
    }

    @Operation(summary = "Shows a passkey, as the first factor or the second")
    @PostMapping("/passkey/answer")
    Step passkey(@Valid @RequestBody PasskeyForm form, HttpServletRequest request) {
        return desk.passkey(form.attempt(), form.credential(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Shows a one-time code of the app")
    @PostMapping("/code")
    Step code(@Valid @RequestBody CodeForm form, HttpServletRequest request) {
        return desk.code(form.attempt(), form.code(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Shows a recovery code, which is used up")
    @PostMapping("/recovery-code")
    Step recoveryCode(@Valid @RequestBody CodeForm form, HttpServletRequest request) {
        return desk.recoveryCode(form.attempt(), form.code(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Begins to set up an app for one-time codes as the first second factor")
    @PostMapping("/enrolment/app")
    Setup beginApp(@Valid @RequestBody AttemptForm form) {
        return enrolment.beginApp(form.attempt());
    }

    @Operation(summary = "Confirms the app by one of its codes")
    @PostMapping("/enrolment/app/confirmation")
    Step confirmApp(@Valid @RequestBody CodeForm form, HttpServletRequest request) {
        return enrolment.confirmApp(
                form.attempt(), form.code(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Begins to make a passkey as the first second factor")
    @PostMapping("/enrolment/passkey")
    CreationOptions beginPasskey(@Valid @RequestBody AttemptForm form) {
        return enrolment.beginPasskey(form.attempt());
    }

    @Operation(summary = "Hands in the passkey that was made")
    @PostMapping("/enrolment/passkey/confirmation")
    Step confirmPasskey(@Valid @RequestBody NewPasskeyForm form, HttpServletRequest request) {
        return enrolment.confirmPasskey(
                form.attempt(),
                form.credential(),
                form.name().strip(),
                Visitor.of(request, form.device()));
    }

    @Operation(summary = "Signs up; says nothing about whether the address has an account")
    @PostMapping("/sign-up")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void signUp(@Valid @RequestBody SignUpForm form, HttpServletRequest request) {
        var identity =
                new Identity(
                        form.name().strip(),
                        form.salutation().strip(),
                        form.email(),
                        form.language());
        signUps.ask(identity, Visitor.of(request, null));
    }

    @Operation(summary = "Confirms the address by its link and sets a password")
    @PostMapping("/sign-up/confirmation")
    Step confirmSignUp(@Valid @RequestBody ConfirmForm form, HttpServletRequest request) {
        return signUps.confirm(form.link(), form.password(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Accepts an invitation by its letter's link, which signs in, too")
    @PostMapping("/invitation/confirmation")
    Step accept(@Valid @RequestBody LinkForm form, HttpServletRequest request) {
        return desk.accept(form.link(), Visitor.of(request, form.device()));
    }

    @Operation(summary = "Asks to change a forgotten password by e-mail")
    @PostMapping("/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendReset(@Valid @RequestBody AddressForm form, HttpServletRequest request) {
        passwords.sendReset(form.email(), Visitor.of(request, null));
    }

    @Operation(summary = "Changes a forgotten password by its link; all sessions end")
    @PostMapping("/password-reset/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@Valid @RequestBody ResetForm form) {
        passwords.reset(form.link(), form.password());
    }
}
