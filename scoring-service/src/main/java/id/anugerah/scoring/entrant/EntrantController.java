package id.anugerah.scoring.entrant;

import static id.anugerah.scoring.ScoringAction.ENTRANT_DISQUALIFY;
import static id.anugerah.scoring.ScoringAction.ENTRANT_LIST;
import static id.anugerah.scoring.ScoringAction.ENTRANT_READ;
import static id.anugerah.scoring.ScoringAction.ENTRANT_WITHDRAW;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.scoring.EntrantEvent.Status;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Page;
import id.anugerah.scoring.ReasonForm;
import id.anugerah.scoring.entrant.domain.Entrant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.function.BiFunction;

@RestController
@RequestMapping("/api/entrants")
@Tag(name = "entrants", description = "Where each entry stands in the programme")
class EntrantController {
    private final Entrants entrants;
    private final Editions editions;
    private final Access access;

    EntrantController(Entrants entrants, Editions editions, Access access) {
        this.entrants = entrants;
        this.editions = editions;
        this.access = access;
    }

    /**
     * An entrant as shown.
     *
     * @param status null until the registration is verified
     * @param stage code of the stage that last decided on it, or null
     * @param wish why its operator wishes to withdraw, or null
     * @param reason why it was withdrawn or disqualified, or null
     */
    record EntrantView(
            String entry,
            @Nullable String edition,
            @Nullable String code,
            @Nullable String title,
            @Nullable String category,
            DossierEvent.@Nullable Status dossier,
            @Nullable Status status,
            @Nullable String stage,
            @Nullable String wish,
            @Nullable String reason) {
        static EntrantView of(Entrant entrant) {
            var known = entrant.registration();
            var decided = entrant.decided();
            return new EntrantView(
                    entrant.entry(),
                    entrant.edition(),
                    known == null ? null : known.code(),
                    known == null ? null : known.title(),
                    known == null ? null : known.category(),
                    entrant.dossier(),
                    entrant.status(),
                    decided == null ? null : decided.stage(),
                    entrant.wish(),
                    entrant.reason());
        }
    }

    @GetMapping
    @Operation(summary = "All entrants of an edition")
    Page<EntrantView> list(
            @RequestParam String edition,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        access.require(caller, ENTRANT_LIST, Subject.edition(edition));
        return Page.read(
                limit,
                cursor,
                (after, most) -> entrants.inEdition(edition, after, most),
                Stored::id,
                one -> EntrantView.of(one.state()));
    }

    @GetMapping("/{entry}")
    @Operation(summary = "One entrant, to its own people and to those who run the programme")
    EntrantView read(@PathVariable String entry, Caller caller) {
        var entrant = get(entry);
        access.require(caller, ENTRANT_READ, Subject.entry(edition(entrant), entry));
        return EntrantView.of(entrant);
    }

    @PostMapping("/{entry}/withdrawal")
    @Operation(summary = "The chair withdraws the entry, as its operator wished")
    EntrantView withdraw(@PathVariable String entry, @RequestBody ReasonForm form, Caller caller) {
        return leave(ENTRANT_WITHDRAW, entry, form.required(), caller, Entrant::withdraw);
    }

    @PostMapping("/{entry}/disqualification")
    @Operation(summary = "The chair excludes the entry")
    EntrantView disqualify(
            @PathVariable String entry, @RequestBody ReasonForm form, Caller caller) {
        return leave(ENTRANT_DISQUALIFY, entry, form.required(), caller, Entrant::disqualify);
    }

    private EntrantView leave(
            Action action,
            String entry,
            String reason,
            Caller caller,
            BiFunction<Entrant, String, Change<Entrant>> how) {
        var edition = edition(get(entry));
        access.require(caller, action, Subject.entry(edition, entry));
        var act = editions.at(edition, caller).act(caller);
        return EntrantView.of(
                entrants.change(entry, act, entrant -> how.apply(entrant, reason)).state());
    }

    private Entrant get(String entry) {
        return entrants.find(entry)
                .map(Stored::state)
                .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(entry));
    }

    private static String edition(Entrant entrant) {
        var edition = entrant.edition();
        if (edition == null) throw CommonRefusal.NOT_FOUND.because(entrant.entry());
        return edition;
    }
}
