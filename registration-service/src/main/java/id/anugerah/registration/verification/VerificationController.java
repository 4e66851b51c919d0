package id.anugerah.registration.verification;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Created;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Page;
import id.anugerah.kit.web.Problems;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.entry.Entries;
import id.anugerah.registration.entry.Verifier.Candidate;
import id.anugerah.registration.verification.domain.Verification;
import id.anugerah.registration.verification.domain.Verification.Fault;
import id.anugerah.registration.verification.domain.Verification.Item;
import id.anugerah.registration.verification.domain.Verification.Outcome;
import id.anugerah.registration.verification.domain.Verification.Status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@RestController
@RequestMapping("/api/verifications")
@Tag(name = "Verifications", description = "Registrations accepted many at a time")
class VerificationController {
    private static final int MOST = 1_000;

    private final VerificationDesk desk;
    private final Entries entries;
    private final Accounts accounts;

    VerificationController(VerificationDesk desk, Entries entries, Accounts accounts) {
        this.desk = desk;
        this.entries = entries;
        this.accounts = accounts;
    }

    record CandidatesForm(
            @NotBlank @Size(max = 64) String edition,
            @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = 64) String> entries) {}

    /**
     * A registration as it was looked at.
     *
     * @param version its entity tag
     */
    record PickForm(
            @NotBlank @Size(max = 64) String id,
            @NotNull @Pattern(regexp = "\"\\d{1,18}\"") String version) {}

    record VerificationForm(
            @NotBlank @Size(max = 64) String edition,
            @NotEmpty @Size(max = MOST) List<@Valid PickForm> entries) {
        Map<String, String> versions() {
            var versions = new LinkedHashMap<String, String>();
            for (var pick : entries) {
                if (versions.put(pick.id(), pick.version()) == null) continue;
                throw CommonRefusal.WRONG_VALUE.field("entries", "entries", pick.id());
            }
            return versions;
        }
    }

    /**
     * A registration that might be accepted.
     *
     * @param version its entity tag, to be sent back
     * @param may whether it would be accepted as it is now
     * @param why not; null where it would be
     */
    record CandidateView(
            String id,
            String version,
            String title,
            String category,
            boolean may,
            @Nullable Hindrance why) {
        static CandidateView of(Candidate candidate) {
            var entry = candidate.entry();
            var hindrance = candidate.hindrance();
            return new CandidateView(
                    entry.id(),
                    candidate.version(),
                    entry.title(),
                    entry.category(),
                    hindrance == null,
                    hindrance == null ? null : Hindrance.of(hindrance));
        }
    }

    /**
     * Why something would be refused.
     *
     * @param code the last part of the problem's type
     */
    record Hindrance(String code, LocalText text) {
        static Hindrance of(Refused refused) {
            return new Hindrance(refused.refusal().code(), Problems.inWords(refused));
        }
    }

    /**
     * A bulk verification.
     *
     * @param by the account that asked for it
     * @param byName null for somebody who was erased
     * @param startsAt until then it can be undone
     * @param done about how many registrations something is decided
     * @param outcomes registrations by what became of them
     * @param fault what last kept it from going on, after which it is tried again; or null
     * @param items its registrations; left out in a list
     */
    record VerificationView(
            String id,
            String edition,
            Status status,
            String by,
            @Nullable String byName,
            Instant at,
            Instant startsAt,
            @Nullable Instant endedAt,
            int total,
            int done,
            Map<Outcome, Integer> outcomes,
            @Nullable Fault fault,
            @Nullable List<VerifiedItem> items) {}

    /**
     * One registration.
     *
     * @param why it was not accepted, or null
     */
    record VerifiedItem(String entry, String title, Outcome outcome, @Nullable LocalText why) {}

    @Operation(summary = "What would come of accepting these registrations; nothing is done")
    @PostMapping("/preview")
    List<CandidateView> preview(@Valid @RequestBody CandidatesForm form, Caller caller) {
        return desk.preview(form.edition(), form.entries(), caller).stream()
                .map(CandidateView::of)
                .toList();
    }

    @Operation(
            summary = "Accepts registrations as they were looked at, after a pause to undo it",
            description =
                    "Each is accepted by the rule for a single one. What has changed since it was"
                            + " looked at is left alone.")
    @PostMapping
    ResponseEntity<Created> create(
            @Valid @RequestBody VerificationForm form, IdempotencyKey key, Caller caller) {
        var created = desk.create(form.edition(), form.versions(), key, caller);
        return ResponseEntity.created(URI.create("/api/verifications/" + created.id()))
                .eTag(EntityTag.of(created))
                .body(new Created(created.id()));
    }

    @Operation(summary = "The bulk verifications of an edition, the newest first")
    @GetMapping
    Page<VerificationView> list(
            @RequestParam String edition,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return Page.read(
                limit,
                cursor,
                (after, most) -> desk.page(edition, after, most, caller),
                VerificationDesk.NEWEST::place,
                one -> shown(one, null));
    }

    @Operation(summary = "How far a bulk verification is, and what became of each registration")
    @GetMapping("/{id}")
    ResponseEntity<VerificationView> read(@PathVariable String id, Caller caller) {
        return view(desk.read(id, caller));
    }

    @Operation(summary = "Takes a bulk verification back before it begins")
    @PostMapping("/{id}/undo")
    ResponseEntity<VerificationView> undo(@PathVariable String id, Caller caller) {
        return view(desk.undo(id, caller));
    }

    private ResponseEntity<VerificationView> view(Stored<Verification> stored) {
        var items = stored.state().items();
        var untitled = items.stream().filter(one -> one.title() == null).map(Item::entry).toList();
        var titles = entries.titles(untitled);
        var shown =
                items.stream()
                        .map(one ->
                                new VerifiedItem(
                                        one.entry(),
                                        title(one, titles),
                                        one.judgement().outcome(),
                                        one.judgement().why()))
                        .toList();
        return ResponseEntity.ok().eTag(EntityTag.of(stored)).body(shown(stored, shown));
    }

    private static String title(Item item, Map<String, String> others) {
        var title = item.title();
        return title == null ? others.getOrDefault(item.entry(), item.entry()) : title;
    }

    private VerificationView shown(
            Stored<Verification> stored, @Nullable List<VerifiedItem> items) {
        var state = stored.state();
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        state.items().forEach(one -> outcomes.merge(one.judgement().outcome(), 1, Integer::sum));
        return new VerificationView(
                stored.id(),
                state.edition(),
                state.status(),
                state.by(),
                accounts.personOf(state.by()).map(Person::name).orElse(null),
                state.at(),
                state.startsAt(),
                state.endedAt(),
                state.items().size(),
                state.items().size() - state.count(Outcome.WAITING),
                outcomes,
                state.fault(),
                items);
    }
}
