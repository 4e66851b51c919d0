package id.anugerah.evidence.dossier;

import id.anugerah.contracts.registration.Role;
import id.anugerah.evidence.assignment.Assignments;
import id.anugerah.evidence.dossier.domain.Dossier;
import id.anugerah.evidence.file.FileReaders;
import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.evidence.file.domain.StoredFile.Purpose;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;

import org.springframework.stereotype.Component;

/**
 * Who may read what: operator and Sekda what is theirs, everybody else only what was submitted. To
 * others a draft does not exist.
 */
@Component
class DossierReaders implements FileReaders {
    private static final Role[] OWNERS = {Role.OPERATOR, Role.SEKDA};
    private static final Role[] JUDGES = {
        Role.ASSESSOR, Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR
    };

    private final Dossiers dossiers;
    private final Assignments assignments;
    private final Access access;

    DossierReaders(Dossiers dossiers, Assignments assignments, Access access) {
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.access = access;
    }

    /** The dossier, if the caller may read it. */
    Stored<Dossier> read(String entry, Caller caller) {
        if (caller.is(OWNERS)) {
            access.forEntry(caller, entry, OWNERS);
            var own = dossiers.get(entry);
            if (!caller.is(Role.SEKDA) || own.state().isSekda(caller.account())) return own;
            throw CommonRefusal.NOT_FOUND.because(entry);
        }
        var found = dossiers.get(entry);
        if (!found.state().wasSubmitted()) throw CommonRefusal.NOT_FOUND.because(entry);
        requireJudge(caller, entry, found.state().edition());
        return found;
    }

    @Override
    public void require(String id, StoredFile file, Caller caller) {
        if (caller.is(OWNERS)) {
            access.forEntry(caller, file.entry(), OWNERS);
            return;
        }
        var readable =
                file.purpose() == Purpose.ASSIGNMENT_LETTER
                        ? letter(file, caller)
                        : handedIn(id, file);
        if (!readable) throw CommonRefusal.NOT_FOUND.because(id);
        requireJudge(caller, file.entry(), file.edition());
    }

    /** A letter belongs to the registration; the secretariat judges it before anybody is told. */
    private boolean letter(StoredFile file, Caller caller) {
        if (caller.is(Role.SECRETARIAT)) return true;
        return caller.is(Role.CHAIR, Role.AUDITOR) && dossiers.known(file.entry()).isPresent();
    }

    /** What was uploaded and left out of the answers is a draft for ever. */
    private boolean handedIn(String id, StoredFile file) {
        return dossiers.find(file.entry())
                .map(Stored::state)
                .filter(Dossier::wasSubmitted)
                .filter(dossier -> dossier.answers().pointTo(id))
                .isPresent();
    }

    private void requireJudge(Caller caller, String entry, String edition) {
        access.inEdition(caller, edition, JUDGES);
        if (caller.is(Role.ASSESSOR) && !assignments.isAssigned(entry, caller.account())) {
            throw CommonRefusal.NOT_FOUND.because(entry);
        }
    }
}
