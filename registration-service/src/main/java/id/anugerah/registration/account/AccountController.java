package id.anugerah.registration.account;

import static id.anugerah.registration.RegistrationRefusal.ACCOUNT_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.EDITION_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.MEMBERSHIP_INCOMPLETE;
import static id.anugerah.registration.RegistrationRefusal.ROLE_FOR_ONESELF;
import static id.anugerah.registration.RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships.Grant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;

@RestController
@Tag(name = "Accounts")
class AccountController {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Answers answers;
    private final Addresses addresses;
    private final Editions editions;
    private final Access access;

    AccountController(
            Accounts accounts,
            Memberships memberships,
            Answers answers,
            Addresses addresses,
            Editions editions,
            Access access) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.answers = answers;
        this.addresses = addresses;
        this.editions = editions;
        this.access = access;
    }

    record AccountForm(
            @NotBlank @Plain @Size(max = 200) String name,
            @NotBlank @Plain @Size(max = 40) String salutation,
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "id|en") String language) {
        Identity toIdentity() {
            return new Identity(name.strip(), salutation.strip(), email, language);
        }
    }

    record MembershipForm(
            @NotNull @Size(max = 64) String account,
            @NotNull Role role,
            @Nullable @Size(max = 64) String edition,
            @Nullable @Size(max = 64) String entry,
            @Nullable @Size(max = 8) String home) {}

    record Created(String id) {}

    /** An account as its owner sees it. */
    record Me(String id, Person person, Role role, List<Membership> memberships) {}

    @Operation(summary = "Creates an account for a person, or finds the one they have")
    @PostMapping("/api/accounts")
    ResponseEntity<Created> create(
            @Valid @RequestBody AccountForm form, IdempotencyKey key, Caller caller) {
        access.onPlatform(caller, Role.SECRETARIAT, Role.OPS);
        addresses.require("email", form.email());
        var id =
                answers.once(
                        "account-",
                        key,
                        caller,
                        form,
                        () -> accounts.of(form.toIdentity(), caller.act()).id());
        accounts.show(id);
        return created("/api/accounts/" + id, id);
    }

    @Operation(summary = "The caller's own account")
    @GetMapping("/api/accounts/me")
    Me me(Caller caller) {
        var person =
                accounts.personOf(caller.account())
                        .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(caller.account()));
        return new Me(
                caller.account(), person, caller.role(), memberships.active(caller.account()));
    }

    @Operation(summary = "Changes the caller's own name, address or language")
    @PutMapping("/api/accounts/me")
    Person change(@Valid @RequestBody AccountForm form, Caller caller) {
        addresses.require("email", form.email());
        var account =
                accounts.account(caller.account())
                        .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(caller.account()));
        return accounts.changeContact(account.person(), form.toIdentity(), caller.act());
    }

    @Operation(summary = "Lets an account act in a role")
    @PostMapping("/api/memberships")
    ResponseEntity<Created> grant(
            @Valid @RequestBody MembershipForm form, IdempotencyKey key, Caller caller) {
        var giver = access.onPlatform(caller, Role.SECRETARIAT, Role.OPS);
        check(form, caller);
        var account =
                accounts.account(form.account())
                        .orElseThrow(() -> ACCOUNT_UNKNOWN.field("account", form.account()));
        if (account.person().equals(giver.person())) throw ROLE_FOR_ONESELF.field("account");
        var grant =
                new Grant(
                        account.id(),
                        account.person(),
                        form.role(),
                        form.edition(),
                        null,
                        form.home(),
                        giver.person());
        var id =
                answers.once(
                        "membership-",
                        key,
                        caller,
                        form,
                        () -> memberships.grant(grant, caller.act()).id());
        memberships.show(id);
        return created("/api/memberships/" + id, id);
    }

    @Operation(summary = "Ends a membership")
    @DeleteMapping("/api/memberships/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id, Caller caller) {
        access.onPlatform(caller, Role.SECRETARIAT, Role.OPS);
        mayGive(caller, memberships.get(id).role());
        memberships.revoke(id, caller.act());
        return ResponseEntity.noContent().build();
    }

    private void check(MembershipForm form, Caller caller) {
        mayGive(caller, form.role());
        // operators and Sekda come with their entry; everybody else acts for none
        if (form.entry() != null) throw unfit("entry");
        if (form.role() == Role.ASSESSOR) {
            if (form.edition() == null) throw incomplete(form, "edition");
            if (form.home() == null) throw incomplete(form, "home");
            requireProvince(form.home());
        } else if (form.home() != null) {
            throw unfit("home");
        }
        if (form.edition() != null && editions.find(form.edition()).isEmpty()) {
            throw EDITION_UNKNOWN.field("edition", form.edition());
        }
    }

    private static void requireProvince(String home) {
        var region = Regions.load().find(home);
        if (region.isEmpty() || !region.get().category().equals(Region.PROVINCE)) {
            throw CommonRefusal.WRONG_VALUE.field("home", "home", home);
        }
    }

    /** Who approves what the secretariat proposes is not chosen by the secretariat. */
    private static void mayGive(Caller caller, Role role) {
        var giver =
                switch (role) {
                    case ASSESSOR -> Role.SECRETARIAT;
                    case SECRETARIAT, CHAIR, AUDITOR, OPS -> Role.OPS;
                    // these come with their entry, so nobody gives them by hand
                    case OPERATOR, CONTRIBUTOR, SEKDA -> null;
                };
        if (giver == null || !caller.is(giver)) throw ROLE_NOT_YOURS_TO_GIVE.field("role", role);
    }

    private static RuntimeException unfit(String field) {
        var why = new LocalText("tidak berlaku untuk peran ini", "not for this role");
        return CommonRefusal.WRONG_VALUE.field(field, field, why);
    }

    private static RuntimeException incomplete(MembershipForm form, String field) {
        return MEMBERSHIP_INCOMPLETE.field(field, form.role(), field);
    }

    private static ResponseEntity<Created> created(String location, String id) {
        return ResponseEntity.created(URI.create(location)).body(new Created(id));
    }
}
