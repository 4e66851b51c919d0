package id.anugerah.evidence.dossier;

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

    Page read(String entry, Caller caller) {
        var found = readers.read(entry, caller);
        return new Page(found, rules(found));
    }

    /** The files with these ids that the entry's answers may point to. */
    Attachments attachments(String entry, List<String> ids, Caller caller) {
        access.forEntry(caller, entry, Role.OPERATOR);
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

    Page save(String entry, @Nullable String ifMatch, Map<String, Edit> edits, Caller caller) {
        return step(
                entry,
                caller,
                Role.OPERATOR,
                ifMatch,
                (rules, step) -> d -> d.save(edits, rules, step));
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
                Role.OPERATOR,
                ifMatch,
                (rules, step) -> dossier -> dossier.remove(indicator, basedOn, rules, step));
    }

    Page send(String entry, Caller caller) {
        return step(entry, caller, Role.OPERATOR, (rules, step) -> d -> d.send(rules, step));
    }

    Page recall(String entry, Caller caller) {
        return step(entry, caller, Role.OPERATOR, (_, step) -> dossier -> dossier.recall(step));
    }

    Page giveBack(String entry, String note, Caller caller) {
        return step(entry, caller, Role.SEKDA, (_, step) -> d -> d.giveBack(note, step));
    }

    Page approve(String entry, String manifestSha256, Caller caller) {
        return step(
                entry,
                caller,
                Role.SEKDA,
                (rules, step) -> dossier -> dossier.approve(manifestSha256, rules, step));
    }

    Page submit(String entry, Caller caller) {
        return step(entry, caller, Role.OPERATOR, (rules, step) -> d -> d.submit(rules, step));
    }

    private Page step(String entry, Caller caller, Role role, Move move) {
        return step(entry, caller, role, null, move);
    }

    private Page step(String entry, Caller caller, Role role, @Nullable String ifMatch, Move move) {
        var membership = access.forEntry(caller, entry, role);
        var present = editions.at(dossiers.get(entry).state().edition(), caller);
        var step =
                new Step(
                        caller.account(),
                        membership.person(),
                        present.programmeTime(),
                        present.window(Schedule.SUBMISSION),
                        present.edition().schedule().number());
        var rules = present.edition().rules();
        var act = present.act(caller.account());
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
