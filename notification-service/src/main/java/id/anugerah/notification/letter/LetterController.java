package id.anugerah.notification.letter;

import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Page;
import id.anugerah.notification.letter.Counts.Tally;
import id.anugerah.notification.letter.LetterDesk.Wanted;
import id.anugerah.notification.letter.domain.Delivery;
import id.anugerah.notification.letter.domain.Kind;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.letter.domain.Status;
import id.anugerah.notification.writing.Written;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@RestController
@RequestMapping("/api/letters")
@Tag(name = "Letters")
class LetterController {
    private final LetterDesk desk;

    LetterController(LetterDesk desk) {
        this.desk = desk;
    }

    /**
     * A letter without what it says.
     *
     * @param recipient account of the person it is for
     * @param recipientName null for others than the secretariat, and for somebody not known (yet)
     */
    record LetterView(
            String id,
            Kind kind,
            @Nullable String edition,
            @Nullable String entry,
            String recipient,
            @Nullable String recipientName,
            Letter.@Nullable Resend resend,
            Delivery delivery) {
        static LetterView of(Stored<Letter> stored, Map<String, String> names) {
            var letter = stored.state();
            return new LetterView(
                    stored.id(),
                    letter.kind(),
                    letter.edition(),
                    letter.entry(),
                    letter.recipient(),
                    names.get(letter.recipient()),
                    letter.resend(),
                    letter.delivery());
        }
    }

    /**
     * One letter.
     *
     * @param preview as its recipient reads it; null for others than the secretariat, and as long
     *     as the recipient is not known
     * @param resends of the same letter, by number
     */
    record WholeLetter(LetterView letter, @Nullable Written preview, List<LetterView> resends) {}

    /** How many letters stand where, by kind and in all. */
    record CountsView(Tally all, Map<Kind, Tally> kinds) {}

    /**
     * Asks for a letter to be sent once more.
     *
     * @param number 1 to 99; the same number twice sends once
     */
    record ResendForm(@NotNull Integer number, @NotBlank @Size(max = 2000) String reason) {}

    record Created(String id) {}

    @Operation(summary = "Letters by edition, status, kind, entry or recipient's account")
    @GetMapping
    Page<LetterView> letters(
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var wanted = new Wanted(edition, status, kind, entry, recipient);
        var names = new HashMap<String, String>();
        return Page.read(
                limit,
                cursor,
                (after, most) -> {
                    var page = desk.page(wanted, after, most, caller);
                    names.putAll(desk.names(edition, page, caller));
                    return page;
                },
                Stored::id,
                found -> LetterView.of(found, names));
    }

    @Operation(summary = "How many letters are waiting, due, sent or failed, by kind")
    @GetMapping("/counts")
    CountsView counts(@RequestParam(required = false) @Nullable String edition, Caller caller) {
        var kinds = desk.count(edition, caller);
        return new CountsView(kinds.values().stream().reduce(Tally.NONE, Tally::plus), kinds);
    }

    @Operation(summary = "One letter with its journal, and for the secretariat as it reads")
    @GetMapping("/{id}")
    WholeLetter letter(@PathVariable String id, Caller caller) {
        var stored = desk.read(id, caller);
        var names = desk.names(stored.state().edition(), List.of(stored), caller);
        return new WholeLetter(
                LetterView.of(stored, names),
                desk.preview(stored, caller).orElse(null),
                desk.resends(id).stream().map(one -> LetterView.of(one, names)).toList());
    }

    @Operation(summary = "Sends a letter once more, under a number that the caller sets")
    @PostMapping("/{id}/resend")
    ResponseEntity<Created> resend(
            @PathVariable String id, @Valid @RequestBody ResendForm form, Caller caller) {
        var created = desk.resend(id, form.number(), form.reason(), caller);
        return ResponseEntity.created(URI.create("/api/letters/" + created.id()))
                .body(new Created(created.id()));
    }
}
