package id.anugerah.registration.invitation;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Page;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.invitation.InvitationDesk.Seat;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;

@RestController
@RequestMapping("/api/invitations")
@Tag(name = "Invitations")
class InvitationController {
    private final InvitationDesk desk;

    InvitationController(InvitationDesk desk) {
        this.desk = desk;
    }

    /**
     * Whom to invite, and to what.
     *
     * @param edition needed for an assessor and a contributor
     * @param entry needed for a contributor
     * @param home code of an assessor's own province
     */
    record InvitationForm(
            @NotBlank @Plain @Size(max = 200) String name,
            @NotBlank @Plain @Size(max = 40) String salutation,
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "id|en") String language,
            @NotNull Role role,
            @Nullable @Size(max = 64) String edition,
            @Nullable @Size(max = 64) String entry,
            @Nullable @Size(max = 8) String home) {
        Identity guest() {
            return new Identity(name.strip(), salutation.strip(), email, language);
        }

        Seat seat() {
            return new Seat(role, edition, entry, home);
        }
    }

    /** An invitation as those see it who may give such a role. */
    record InvitationView(
            String id,
            String name,
            String email,
            Role role,
            @Nullable String edition,
            @Nullable String entry,
            @Nullable String home,
            Invitation.Status status,
            Instant made,
            Instant until,
            @Nullable String account) {}

    @Operation(summary = "Invites somebody to a role by a letter")
    @PostMapping
    ResponseEntity<InvitationView> invite(
            @Valid @RequestBody InvitationForm form, IdempotencyKey key, Caller caller) {
        var made = desk.invite(form.guest(), form.seat(), key, caller);
        return ResponseEntity.created(URI.create("/api/invitations/" + made.id()))
                .eTag(EntityTag.of(made))
                .body(view(made));
    }

    @Operation(summary = "The invitations of an entry, or to offices")
    @GetMapping
    Page<InvitationView> list(
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return Page.read(
                limit,
                cursor,
                (after, most) -> desk.page(edition, entry, after, most, caller),
                Stored::id,
                this::view);
    }

    @Operation(
            summary = "Sends the letter again; the link of the one before opens nothing any more")
    @PostMapping("/{id}/letter")
    InvitationView resend(@PathVariable String id, Caller caller) {
        return view(desk.resend(id, caller));
    }

    @Operation(summary = "Withdraws an invitation that nobody has accepted")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, Caller caller) {
        desk.withdraw(id, caller);
    }

    private InvitationView view(Stored<Invitation> stored) {
        var invitation = stored.state();
        var guest = desk.guest(invitation);
        return new InvitationView(
                stored.id(),
                guest.name(),
                guest.email(),
                invitation.role(),
                invitation.edition(),
                invitation.entry(),
                invitation.home(),
                invitation.status(),
                invitation.made(),
                invitation.until(),
                invitation.account());
    }
}
