package id.anugerah.registration.entry;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Created;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Page;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.entry.EntryDesk.Application;
import id.anugerah.registration.entry.domain.Registration;
import id.anugerah.registration.entry.domain.Registration.Contact;
import id.anugerah.registration.entry.domain.Registration.Letter;
import id.anugerah.registration.entry.domain.Registration.Nominee;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;
import java.util.Objects;

@RestController
@RequestMapping("/api/entries")
@Tag(name = "Entries")
class EntryController {
    private final EntryDesk desk;

    EntryController(EntryDesk desk) {
        this.desk = desk;
    }

    record NomineeForm(
            @NotBlank @Plain @Size(max = 200) String name,
            @NotBlank @Plain @Size(max = 40) String salutation,
            @NotBlank @Plain @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "id|en") String language,
            @Nullable @Plain @Size(max = 24) String nip) {
        Nominee toNominee() {
            return new Nominee(name.strip(), salutation.strip(), email, language, nip);
        }
    }

    record ContactForm(
            @NotBlank @Plain @Size(max = 200) String name,
            @NotBlank @Plain @Size(max = 200) String office,
            @Nullable @Plain @Size(max = 40) String phone) {}

    record EntryForm(
            @NotBlank @Size(max = 64) String edition,
            @NotBlank @Size(max = 40) @Pattern(regexp = " *[0-9A-Za-z.-]+ *") String code,
            @Nullable @Plain @Size(max = 200) String title,
            @Nullable @Size(max = 200) List<@NotBlank @Plain @Size(max = 200) String> members,
            @Nullable @Valid NomineeForm nominee,
            @NotNull @Valid ContactForm contact) {}

    record EditForm(
            @Nullable @Plain @Size(max = 200) String title,
            @Nullable @Size(max = 200) List<@NotBlank @Plain @Size(max = 200) String> members,
            @Nullable @Valid NomineeForm nominee,
            @NotNull @Valid ContactForm contact) {}

    record LetterForm(
            @NotBlank @Plain @Size(max = 64) String file,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    record ReasonForm(@NotBlank @Plain(lines = true) @Size(max = 2000) String reason) {}

    record HandOverForm(
            @Nullable @Size(max = 64) String operator,
            @Nullable @Valid NomineeForm nominee,
            @NotBlank @Plain(lines = true) @Size(max = 2000) String reason) {}

    /** A registration as its operator, its Sekda and the secretariat see it. */
    record EntryView(
            Entry entry,
            List<String> members,
            @Nullable Nominee nominee,
            Contact contact,
            @Nullable Letter assignmentLetter,
            @Nullable String note,
            boolean withdrawalWished) {
        static EntryView of(Registration registration, boolean personal) {
            return new EntryView(
                    registration.entry(),
                    registration.team(),
                    personal ? registration.nominee() : masked(registration.nominee()),
                    registration.contact(),
                    registration.letter(),
                    registration.note(),
                    registration.withdrawalWished());
        }

        private static @Nullable Nominee masked(@Nullable Nominee nominee) {
            if (nominee == null || nominee.nip() == null) return nominee;
            var nip = nominee.nip();
            return new Nominee(
                    nominee.name(),
                    nominee.salutation(),
                    nominee.email(),
                    nominee.language(),
                    nip.substring(0, 4) + "*".repeat(nip.length() - 8) + nip.substring(14));
        }
    }

    @Operation(summary = "Begins a registration by region code, or by group code for groups")
    @PostMapping
    ResponseEntity<Created> create(
            @Valid @RequestBody EntryForm form, IdempotencyKey key, Caller caller) {
        var application = application(form.title(), form.members(), form.nominee(), form.contact());
        var created = desk.create(form.edition(), form.code(), application, key, caller);
        return ResponseEntity.created(URI.create("/api/entries/" + created.id()))
                .eTag(EntityTag.of(created))
                .body(new Created(created.id()));
    }

    @Operation(summary = "Registrations of an edition; an operator sees the own ones")
    @GetMapping
    Page<Entry> entries(
            @RequestParam String edition,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return Page.read(
                limit,
                cursor,
                (after, most) -> desk.page(edition, status, after, most, caller),
                Stored::id,
                stored -> stored.state().entry());
    }

    @Operation(summary = "One registration")
    @GetMapping("/{id}")
    ResponseEntity<EntryView> read(@PathVariable String id, Caller caller) {
        return view(desk.read(id, caller), caller);
    }

    @Operation(summary = "Changes a draft or returned registration")
    @PutMapping("/{id}")
    ResponseEntity<EntryView> edit(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody EditForm form,
            Caller caller) {
        var application = application(form.title(), form.members(), form.nominee(), form.contact());
        return view(desk.edit(id, ifMatch, application, caller), caller);
    }

    @Operation(summary = "Attaches the letter of assignment")
    @PutMapping("/{id}/assignment-letter")
    ResponseEntity<EntryView> attach(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LetterForm form,
            Caller caller) {
        return view(
                desk.attach(id, ifMatch, new Letter(form.file(), form.sha256()), caller), caller);
    }

    @Operation(summary = "Hands the registration to the secretariat")
    @PostMapping("/{id}/submission")
    ResponseEntity<EntryView> submit(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        return view(desk.submit(id, ifMatch, caller), caller);
    }

    @Operation(summary = "Accepts a registration")
    @PostMapping("/{id}/verification")
    ResponseEntity<EntryView> verify(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        return view(desk.verify(id, ifMatch, caller), caller);
    }

    @Operation(summary = "Asks for corrections")
    @PostMapping("/{id}/return")
    ResponseEntity<EntryView> giveBack(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonForm form,
            Caller caller) {
        return view(desk.giveBack(id, ifMatch, form.reason(), caller), caller);
    }

    @Operation(summary = "Refuses a registration")
    @PostMapping("/{id}/rejection")
    ResponseEntity<EntryView> reject(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonForm form,
            Caller caller) {
        return view(desk.reject(id, ifMatch, form.reason(), caller), caller);
    }

    @Operation(summary = "Withdraws, or after verification wishes to")
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<EntryView> withdraw(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonForm form,
            Caller caller) {
        return view(desk.withdraw(id, ifMatch, form.reason(), caller), caller);
    }

    @Operation(summary = "Lets a withdrawn or rejected registration be edited again")
    @PostMapping("/{id}/reopening")
    ResponseEntity<EntryView> reopen(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonForm form,
            Caller caller) {
        return view(desk.reopen(id, ifMatch, form.reason(), caller), caller);
    }

    @Operation(summary = "Gives the registration to another operator or Sekda, on record")
    @PostMapping("/{id}/hand-over")
    ResponseEntity<EntryView> handOver(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody HandOverForm form,
            Caller caller) {
        var nominee = form.nominee() == null ? null : form.nominee().toNominee();
        var changed = desk.handOver(id, ifMatch, form.operator(), nominee, form.reason(), caller);
        return view(changed, caller);
    }

    private static Application application(
            @Nullable String title,
            @Nullable List<String> members,
            @Nullable NomineeForm nominee,
            ContactForm contact) {
        return new Application(
                title,
                Objects.requireNonNullElse(members, List.of()),
                nominee == null ? null : nominee.toNominee(),
                new Contact(contact.name(), contact.office(), contact.phone()));
    }

    private ResponseEntity<EntryView> view(Stored<Registration> stored, Caller caller) {
        var personal = desk.mayReadNip(stored, caller);
        return ResponseEntity.ok()
                .eTag(EntityTag.of(stored))
                .body(EntryView.of(stored.state(), personal));
    }
}
