package id.anugerah.evidence.dossier;

import static id.anugerah.evidence.EvidenceAction.DOSSIER_APPROVE;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_RECALL;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_RETURN;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_SEND;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_SUBMIT;
import static id.anugerah.evidence.EvidenceAction.DOSSIER_TAKE_BACK;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.registration.Role;
import id.anugerah.evidence.dossier.domain.Answers.Edit;
import id.anugerah.evidence.dossier.domain.Attachment;
import id.anugerah.evidence.dossier.domain.Attachments;
import id.anugerah.evidence.dossier.domain.Attachments.Upload;
import id.anugerah.evidence.dossier.domain.Dossier;
import id.anugerah.evidence.dossier.domain.Step;
import id.anugerah.evidence.file.Uploads;
import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the steps of operator and Sekda, each judged by the instant at which it arrived. */
@Component
class DossierDesk {
    private final Dossiers dossiers;
    private final DossierReaders readers;
    private final Uploads uploads;
    private final Editions editions;
    private final Access access;

    DossierDesk(
            Dossiers dossiers,
            DossierReaders readers,
            Uploads uploads,
            Editions editions,
            Access access) {
        this.dossiers = dossiers;
        this.readers = readers;
        this.uploads = uploads;
        this.editions = editions;
        this.access = access;
    }

    /** A dossier and the rules under which it stands. */
    record Page(Stored<Dossier> dossier, Rules rules) {}

    Page read(Action action, String entry, Caller caller) {
        var found = readers.require(action, entry, caller).dossier();
        return new Page(found, rules(found));
    }

    /** The files with these ids that the entry's answers may point to. */
    Attachments attachments(Action action, String entry, List<String> ids, Caller caller) {
        readers.require(action, entry, caller);
        return new Attachments(
                entry,
                uploads.findAll(ids).values().stream()
                        .collect(
                                Collectors.toMap(
                                        Stored::id,
                                        one -> new Upload(one.state().entry(), attachment(one)))));
    }

    private static Attachment attachment(Stored<StoredFile> stored) {
        var file = stored.state();
        return new Attachment(
                stored.id(), file.sha256(), file.name().value(), file.size(), file.mediaType());
    }

    Page save(
            Action action,
            String entry,
            @Nullable String ifMatch,
            Map<String, Edit> edits,
            Caller caller) {
        return step(
                entry, caller, action, ifMatch, (rules, step) -> d -> d.save(edits, rules, step));
    }

    Page remove(
            String entry,
            @Nullable String ifMatch,
            String indicator,
            @Nullable Long basedOn,
            Caller caller) {
        return step(
                entry,
                caller,
                DOSSIER_TAKE_BACK,
                ifMatch,
                (rules, step) -> dossier -> dossier.remove(indicator, basedOn, rules, step));
    }

    Page send(String entry, Caller caller) {
        var invitedBy = access.invitersOf(caller.account(), Role.SEKDA);
        return step(
                entry, caller, DOSSIER_SEND, (rules, step) -> d -> d.send(rules, step, invitedBy));
    }

    Page recall(String entry, Caller caller) {
        return step(entry, caller, DOSSIER_RECALL, (_, step) -> dossier -> dossier.recall(step));
    }

    Page giveBack(String entry, String note, Caller caller) {
        return step(entry, caller, DOSSIER_RETURN, (_, step) -> d -> d.giveBack(note, step));
    }

    Page approve(String entry, String manifestSha256, Caller caller) {
        var invitedBy = access.invitersOf(caller.account(), Role.SEKDA);
        return step(
                entry,
                caller,
                DOSSIER_APPROVE,
                (rules, step) -> d -> d.approve(manifestSha256, rules, step, invitedBy));
    }

    Page submit(String entry, Caller caller) {
        return step(entry, caller, DOSSIER_SUBMIT, (rules, step) -> d -> d.submit(rules, step));
    }

    private Page step(String entry, Caller caller, Action action, Move move) {
        return step(entry, caller, action, null, move);
    }

    private Page step(
            String entry, Caller caller, Action action, @Nullable String ifMatch, Move move) {
        var admitted = readers.require(action, entry, caller);
        var present = editions.at(admitted.dossier().state().edition(), caller);
        var step =
                new Step(
                        caller.account(),
                        admitted.pass().held().person(),
                        present.programmeTime(),
                        present.window(Schedule.SUBMISSION),
                        present.edition().schedule().number());
        var rules = present.edition().rules();
        var act = present.act(caller);
        var changed = dossiers.change(entry, act, ifMatch, move.under(rules, step));
        return new Page(changed, rules);
    }

    private Rules rules(Stored<Dossier> dossier) {
        return editions.get(dossier.state().edition()).rules();
    }

    private interface Move {
        Function<Dossier, Change<Dossier>> under(Rules rules, Step step);
    }
}
