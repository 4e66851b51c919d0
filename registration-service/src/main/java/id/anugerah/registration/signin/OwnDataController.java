package id.anugerah.registration.signin;

import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.account.Accounts.Identity;

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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/** What the platform knows of the caller as a person: changed, handed out, erased. */
@RestController
@Tag(name = "Own account")
class OwnDataController {
    private final OwnDataDesk desk;

    OwnDataController(OwnDataDesk desk) {
        this.desk = desk;
    }

    record PersonForm(
            @NotBlank @Plain @Size(max = 200) String name,
            @NotBlank @Plain @Size(max = 40) String salutation,
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "id|en") String language) {
        Identity toIdentity() {
            return new Identity(name.strip(), salutation.strip(), email, language);
        }
    }

    record AddressLinkForm(@NotBlank @Size(max = 64) String link) {}

    /**
     * How the caller is written to.
     *
     * @param confirmation whether a letter went to a new address, which counts once it is confirmed
     */
    record OwnContact(Person person, boolean confirmation) {}

    /** A device from which the owner has signed in. */
    record DeviceData(String label, Instant seen) {}

    /** A session of the owner. */
    record SessionData(String client, String device, String address, Instant since, Instant seen) {}

    /**
     * All that the platform keeps about a person, apart from what they did as an office: that lies
     * in the records of the programme under the account's id.
     */
    record PersonalData(
            Instant at,
            String account,
            Person person,
            List<Membership> memberships,
            boolean password,
            boolean app,
            List<String> passkeys,
            @Nullable Integer recoveryCodes,
            List<DeviceData> devices,
            List<SessionData> sessions) {}

    @Operation(summary = "Changes name and language at once, and the address by a letter to it")
    @PutMapping("/api/accounts/me")
    OwnContact change(@Valid @RequestBody PersonForm form, Caller caller) {
        return desk.change(form.toIdentity(), caller);
    }

    @Operation(summary = "Confirms a new address by its letter's link")
    @PostMapping("/api/sign-in/address-change/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@Valid @RequestBody AddressLinkForm form) {
        desk.confirmAddress(form.link());
    }

    @Operation(summary = "All that is kept about the caller as a person")
    @GetMapping("/api/accounts/me/export")
    PersonalData export(Caller caller) {
        return desk.export(caller);
    }

    @Operation(summary = "Erases the caller's personal data for good")
    @DeleteMapping("/api/accounts/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Caller caller) {
        desk.erase(caller);
    }
}
