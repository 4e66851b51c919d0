package id.anugerah.registration.invitation;

import id.anugerah.contracts.registration.Role;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** What the page of an invitation shows before somebody accepts it. */
@RestController
@Tag(name = "Sign-in")
class AcceptanceController {
    private final InvitationDesk desk;

    AcceptanceController(InvitationDesk desk) {
        this.desk = desk;
    }

    record InvitationLinkForm(@NotBlank @Size(max = 64) String link) {}

    /** An invitation as its guest sees it. */
    record Offer(
            String name,
            String inviter,
            Role role,
            @Nullable String edition,
            @Nullable String entry,
            Instant until) {}

    @Operation(summary = "Looks at an invitation by its letter's link; nothing changes by that")
    @PostMapping("/api/sign-in/invitation")
    Offer look(@Valid @RequestBody InvitationLinkForm form) {
        var invitation = desk.opened(form.link()).state();
        return new Offer(
                desk.guest(invitation).name(),
                desk.inviter(invitation),
                invitation.role(),
                invitation.edition(),
                invitation.entry(),
                invitation.until());
    }
}
