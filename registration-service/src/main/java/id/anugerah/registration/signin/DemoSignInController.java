package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.ACCOUNT_UNKNOWN;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Addresses;
import id.anugerah.registration.account.DemoAccount;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** On a demo platform everybody may sign in as every demo account; nowhere else. */
@RestController
@Tag(name = "Sign-in")
class DemoSignInController {
    private static final String ADDRESSED_AS = "Bapak/Ibu";

    private final Accounts accounts;
    private final Addresses addresses;
    private final Memberships memberships;
    private final Links links;
    private final InstantSource machine;
    private final ServiceSettings settings;

    DemoSignInController(
            Accounts accounts,
            Addresses addresses,
            Memberships memberships,
            Links links,
            InstantSource machine,
            ServiceSettings settings) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.memberships = memberships;
        this.links = links;
        this.machine = machine;
        this.settings = settings;
    }

    /**
     * Whom to sign in.
     *
     * @param name for a demo operator who has no account yet; an account is created
     */
    record DemoForm(
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @Nullable @Plain @Pattern(regexp = SAYS_SOMETHING) @Size(max = 200) String name,
            @Nullable @Plain @Pattern(regexp = SAYS_SOMETHING) @Size(max = 40) String salutation) {
        private static final String SAYS_SOMETHING = ".*\\S.*";

        Identity toIdentity(String known) {
            var addressed = Objects.requireNonNullElse(salutation, ADDRESSED_AS).strip();
            return new Identity(known.strip(), addressed, email, "id");
        }
    }

    /**
     * A way in.
     *
     * @param link the secret to exchange for tokens, once
     * @param ticket for the authorization endpoint, once, within two minutes
     * @param roles what the account may act as
     */
    record DemoLink(String account, String link, String ticket, Set<Role> roles) {}

    /** Whom one can sign in as without knowing anybody. */
    record DemoAccounts(List<DemoAccount> items) {}

    @Operation(summary = "The demo accounts of the offices, where there is a demo")
    @GetMapping("/api/sign-in/demo")
    DemoAccounts accounts() {
        requireDemo();
        return new DemoAccounts(DemoAccount.ALL);
    }

    @Operation(summary = "A way in for a demo account")
    @PostMapping("/api/sign-in/demo")
    DemoLink demo(@Valid @RequestBody DemoForm form, HttpServletRequest request) {
        requireDemo();
        addresses.require("email", form.email());
        var account =
                form.name() == null
                        ? accounts.find(form.email())
                                .orElseThrow(() -> ACCOUNT_UNKNOWN.field("email", form.email()))
                        : accounts.of(form.toIdentity(form.name()), Act.system(null));
        var visitor = Visitor.of(request, null);
        var signedIn =
                new SignedIn(
                        account.id(),
                        EnumSet.of(Factor.DEMO),
                        machine.instant(),
                        visitor.label(),
                        visitor.address());
        return new DemoLink(
                account.id(),
                links.issue(Purpose.DEMO_SIGN_IN, signedIn),
                links.issue(Purpose.TICKET, signedIn),
                memberships.roles(account.id()));
    }

    private void requireDemo() {
        if (!settings.demo()) throw CommonRefusal.NOT_FOUND.because("/api/sign-in/demo");
    }
}
