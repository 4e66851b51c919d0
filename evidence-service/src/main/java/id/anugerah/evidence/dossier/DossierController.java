package id.anugerah.evidence.dossier;

import static id.anugerah.evidence.EvidenceAction.DOSSIER_ANSWER;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_ANSWER_ALL;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_MANIFEST;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_READ;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_RECEIPT;

import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.evidence.dossier.DossierDesk.Page;
import id.anugerah.evidence.dossier.domain.Answers.Edit;
import id.anugerah.evidence.dossier.domain.Attachments;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

@RestController
@RequestMapping("/api/dossiers/{entry}")
@Tag(name = "Dossiers", description = "Answers and evidence, from the first to the receipt")
class DossierController {
    private final DossierDesk desk;

    DossierController(DossierDesk desk) {
        this.desk = desk;
    }

    record AnswersForm(
            @NotNull @Size(min = 1, max = 200)
                    Map<@NotBlank String, @NotNull @Valid AnswerForm> answers) {}

    record NoteForm(@NotBlank @Size(max = 2000) String note) {}

    record ApprovalForm(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String manifestSha256) {}

    @Operation(summary = "A dossier; to others than its authors only once it is submitted")
    @GetMapping
    ResponseEntity<DossierView> read(@PathVariable String entry, Caller caller) {
        return view(desk.read(DOSSIER_READ, entry, caller));
    }

    @Operation(summary = "Writes one answer")
    @PutMapping("/answers/{indicator}")
    ResponseEntity<DossierView> saveOne(
            @PathVariable String entry,
            @PathVariable String indicator,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswerForm form,
            Caller caller) {
        return save(DOSSIER_ANSWER, entry, ifMatch, Map.of(indicator, form), caller);
    }

    @Operation(summary = "Writes several answers at once: all of them or none")
    @PutMapping("/answers")
    ResponseEntity<DossierView> saveAll(
            @PathVariable String entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswersForm form,
            Caller caller) {
        return save(DOSSIER_ANSWER_ALL, entry, ifMatch, form.answers(), caller);
    }

    private ResponseEntity<DossierView> save(
            Action action,
            String entry,
            @Nullable String ifMatch,
            Map<String, AnswerForm> forms,
            Caller caller) {
        var ids = forms.values().stream().flatMap(f -> f.fileIds().stream()).distinct().toList();
        var edits = edits(forms, desk.attachments(action, entry, ids, caller));
        return view(desk.save(action, entry, ifMatch, edits, caller));
    }

    private static Map<String, Edit> edits(Map<String, AnswerForm> forms, Attachments files) {
        var edits = new TreeMap<String, Edit>();
        forms.forEach((indicator, form) -> edits.put(indicator, form.toEdit(files)));
        return edits;
    }

    @Operation(summary = "Takes an answer back")
    @DeleteMapping("/answers/{indicator}")
    ResponseEntity<DossierView> remove(
            @PathVariable String entry,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable Long basedOn,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        return view(desk.remove(entry, ifMatch, indicator, basedOn, caller));
    }

    @Operation(summary = "Asks the Sekda to approve; the dossier has to be complete")
    @PostMapping("/sending")
    ResponseEntity<DossierView> send(@PathVariable String entry, Caller caller) {
        return view(desk.send(entry, caller));
    }

    @Operation(summary = "Takes the dossier back from the Sekda")
    @PostMapping("/recall")
    ResponseEntity<DossierView> recall(@PathVariable String entry, Caller caller) {
        return view(desk.recall(entry, caller));
    }

    @Operation(summary = "The Sekda returns the dossier with a note")
    @PostMapping("/return")
    ResponseEntity<DossierView> giveBack(
            @PathVariable String entry, @Valid @RequestBody NoteForm form, Caller caller) {
        return view(desk.giveBack(entry, form.note(), caller));
    }

    @Operation(summary = "The Sekda approves exactly this manifest")
    @PostMapping("/approval")
    ResponseEntity<DossierView> approve(
            @PathVariable String entry, @Valid @RequestBody ApprovalForm form, Caller caller) {
        return view(desk.approve(entry, form.manifestSha256(), caller));
    }

    @Operation(summary = "Hands the dossier in; a repeat gets the same receipt")
    @PostMapping("/submission")
    Receipt submit(@PathVariable String entry, Caller caller) {
        return receipt(entry, desk.submit(entry, caller));
    }

    @Operation(summary = "The receipt of the submission")
    @GetMapping("/receipt")
    Receipt receipt(@PathVariable String entry, Caller caller) {
        return receipt(entry, desk.read(DOSSIER_RECEIPT, entry, caller));
    }

    @Operation(summary = "What the dossier says, in the canonical JSON that is hashed")
    @GetMapping(path = "/manifest", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> manifest(@PathVariable String entry, Caller caller) {
        var page = desk.read(DOSSIER_MANIFEST, entry, caller);
        var manifest = page.dossier().state().manifest(page.rules());
        return ResponseEntity.ok()
                .eTag("\"" + manifest.sha256() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Receipt receipt(String entry, Page page) {
        var receipt = page.dossier().state().receipt();
        if (receipt == null) throw CommonRefusal.NOT_FOUND.because(entry);
        return receipt;
    }

    private static ResponseEntity<DossierView> view(Page page) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(page.dossier()))
                .body(DossierView.of(page.dossier().state(), page.rules()));
    }
}
