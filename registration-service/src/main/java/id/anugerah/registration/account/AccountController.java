package id.anugerah.registration.account;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Page;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.RegistrationAction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;

@RestController
@Tag(name = "Accounts")
class AccountController {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Joining joining;
    private final Editions editions;
    private final Access access;

    AccountController(
            Accounts accounts,
            Memberships memberships,
            Joining joining,
            Editions editions,
            Access access) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.joining = joining;
        this.editions = editions;
        this.access = access;
    }

    /** An account as its owner sees it. */
    record Me(String id, Person person, Role role, Set<Role> roles, List<Membership> memberships) {}

    /** An account as the secretariat finds it. */
    record Found(String id, String person, String name, List<Membership> memberships) {}

    record FoundAccounts(List<Found> items) {}

    /**
     * A membership and who holds it.
     *
     * @param name null of somebody who was erased, as is the address
     */
    record MembershipView(Membership membership, @Nullable String name, @Nullable String email) {}

    record JoinForm(
            @NotBlank @Size(max = 64) String account,
            @NotBlank @Plain(lines = true) @Size(max = 2000) String reason) {}

    @Operation(summary = "The caller's own account")
    @GetMapping("/api/accounts/me")
    Me me(Caller caller) {
        var person =
                accounts.personOf(caller.account())
                        .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(caller.account()));
        return new Me(
                caller.account(),
                person,
                caller.role(),
                memberships.roles(caller.account()),
                memberships.active(caller.account()));
    }

    @Operation(summary = "Finds the account with this address")
    @GetMapping("/api/accounts")
    FoundAccounts find(@RequestParam @NotBlank @Size(max = 254) String email, Caller caller) {
        access.require(caller, RegistrationAction.ACCOUNT_FIND, Subject.platform());
        return new FoundAccounts(accounts.find(email).map(this::found).stream().toList());
    }

    private Found found(Account account) {
        var name = accounts.personOf(account.id()).map(Person::name).orElse("");
        return new Found(account.id(), account.person(), name, memberships.active(account.id()));
    }

    @Operation(summary = "Makes one person of two accounts' owners, who turned out to be the same")
    @PostMapping("/api/accounts/{id}/joining")
    Found join(@PathVariable String id, @Valid @RequestBody JoinForm form, Caller caller) {
        access.require(caller, RegistrationAction.ACCOUNT_JOIN, Subject.platform());
        return found(joining.join(id, form.account(), form.reason(), caller));
    }

    @Operation(
            summary = "Who holds which office",
            description =
                    "Operators, Sekdas and contributors act for an entry and are listed only if"
                            + " their role is asked for. With an edition, offices on the whole"
                            + " platform are listed, too.")
    @GetMapping("/api/memberships")
    Page<MembershipView> memberships(
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        access.require(caller, RegistrationAction.MEMBERSHIP_LIST, Subject.edition(edition));
        if (edition != null) editions.get(edition);
        var roles = role == null ? Privileged.ROLES : Set.of(role);
        return Page.read(
                limit,
                cursor,
                (after, most) -> memberships.holding(roles, edition, after, most),
                Membership::id,
                this::view);
    }

    private MembershipView view(Membership held) {
        var person = accounts.personOf(held.account());
        return new MembershipView(
                held,
                person.map(Person::name).orElse(null),
                person.map(Person::email).orElse(null));
    }

    @Operation(summary = "Ends a membership")
    @DeleteMapping("/api/memberships/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id, Caller caller) {
        var held = memberships.get(id);
        access.require(caller, RegistrationAction.MEMBERSHIP_REVOKE, subject(held));
        if (held.role() != Role.CONTRIBUTOR) Privileged.requireGiver(caller, held.role());
        memberships.revoke(id, caller.act());
        return ResponseEntity.noContent().build();
    }

    /** A colleague belongs to an entry, everybody else to an office. */
    private static Subject subject(Membership held) {
        if (held.role() == Role.CONTRIBUTOR && held.entry() != null) {
            return Subject.entry(held.edition(), held.entry()).named(held.id()).in("colleague");
        }
        return Subject.edition(held.edition()).named(held.id()).in("office");
    }
}
