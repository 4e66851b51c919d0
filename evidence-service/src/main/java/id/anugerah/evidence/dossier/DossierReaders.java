package id.anugerah.evidence.dossier;

import id.anugerah.evidence.assignment.Assignments;
import id.anugerah.evidence.dossier.domain.Dossier;
import id.anugerah.evidence.file.FileReaders;
import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.evidence.file.domain.StoredFile.Purpose;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Pass;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.access.Subject.Bond;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;

import org.springframework.stereotype.Component;

/** What decides who may do what with dossiers and files: whose they are, and whether told. */
@Component
class DossierReaders implements FileReaders {
    private static final String DRAFT = "draft";
    private static final String SUBMITTED = "submitted";

    private final Dossiers dossiers;
    private final Assignments assignments;
    private final Access access;

    DossierReaders(Dossiers dossiers, Assignments assignments, Access access) {
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.access = access;
    }

    /** A dossier that somebody may do something with, and what they are to it. */
    record Admitted(Stored<Dossier> dossier, Pass pass) {}

    /** The dossier, if the caller may do this with it. */
    Admitted require(Action action, String entry, Caller caller) {
        var found = dossiers.get(entry);
        var dossier = found.state();
        var subject =
                Subject.entry(dossier.edition(), entry)
                        .in(dossier.wasSubmitted() ? SUBMITTED : DRAFT)
                        .where(bond(dossier));
        return new Admitted(found, access.require(caller, action, subject));
    }

    @Override
    public void require(Action action, String id, StoredFile file, Caller caller) {
        var entry = file.entry();
        var known = dossiers.known(entry).map(Stored::state).orElse(Dossier.unopened(entry));
        var subject = Subject.entry(file.edition(), entry).named(id);
        access.require(caller, action, subject.in(state(id, file, known)).where(bond(known)));
    }

    /** Assessors hold sheets; and a membership may outlive a Sekda's office by a moment. */
    private Bond bond(Dossier dossier) {
        return (account, role) ->
                switch (role) {
                    case ASSESSOR -> assignments.isAssigned(dossier.entry(), account);
                    case SEKDA -> dossier.registration() == null || dossier.isSekda(account);
                    default -> true;
                };
    }

    /**
     * A letter belongs to the registration, which the secretariat judges before anybody is told.
     * What was uploaded and left out of the answers is a draft for ever.
     */
    private static String state(String id, StoredFile file, Dossier known) {
        if (file.purpose() == Purpose.ASSIGNMENT_LETTER) {
            return known.registration() == null ? "letter-untold" : "letter";
        }
        return known.wasSubmitted() && known.answers().pointTo(id) ? SUBMITTED : DRAFT;
    }
}
