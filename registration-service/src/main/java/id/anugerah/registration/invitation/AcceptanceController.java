package id.anugerah.registration.invitation;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.programme.Editions;
import id.anugerah.registration.entry.Entries;

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
    private final Editions editions;
    private final Entries entries;

    AcceptanceController(InvitationDesk desk, Editions editions, Entries entries) {
        this.desk = desk;
        this.editions = editions;
        this.entries = entries;
    }

    record InvitationLinkForm(@NotBlank @Size(max = 64) String link) {}

    /**
     * An invitation as its guest sees it.
     *
     * @param editionName null for a role on the whole platform
     * @param entryTitle whose registration it is for; null for an office
     */
    record Offer(
            String name,
            String inviter,
            Role role,
            @Nullable String edition,
            @Nullable LocalText editionName,
            @Nullable String entry,
            @Nullable String entryTitle,
            Instant until) {}

    @Operation(summary = "Looks at an invitation by its letter's link; nothing changes by that")
    @PostMapping("/api/sign-in/invitation")
    Offer look(@Valid @RequestBody InvitationLinkForm form) {
        var invitation = desk.opened(form.link()).state();
        var edition = invitation.edition();
        var entry = invitation.entry();
        return new Offer(
                desk.guest(invitation).name(),
                desk.inviter(invitation),
                invitation.role(),
                edition,
                edition == null
                        ? null
                        : editions.find(edition).map(known -> known.rules().name()).orElse(null),
                entry,
                entry == null ? null : entries.title(entry).orElse(null),
                invitation.until());
    }
}
