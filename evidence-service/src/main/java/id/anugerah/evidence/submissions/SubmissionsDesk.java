package id.anugerah.evidence.submissions;

import static id.anugerah.evidence.EvidenceAction.SUBMISSIONS_CLOSE;
import static id.anugerah.evidence.EvidenceAction.SUBMISSIONS_READ;

import id.anugerah.contracts.edition.Schedule;
import id.anugerah.evidence.dossier.Dossiers;
import id.anugerah.evidence.dossier.domain.Dossier;
import id.anugerah.evidence.submissions.domain.Sealed;
import id.anugerah.evidence.submissions.domain.Submissions;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.security.Caller;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Closes the submissions of an edition. Every step is one write that a second attempt finds done,
 * so whoever comes next finishes what was begun.
 */
@Component
class SubmissionsDesk {
    private static final int PAGE = 200;

    private final Documents<Submissions> submissions;
    private final Dossiers dossiers;
    private final Editions editions;
    private final Access access;

    SubmissionsDesk(Platform platform, Dossiers dossiers, Editions editions, Access access) {
        this.submissions = platform.documents("submissions", Submissions.class);
        this.dossiers = dossiers;
        this.editions = editions;
        this.access = access;
        platform.resends(submissions, Submissions::edition, Submissions::told);
    }

    Optional<Submissions> read(String edition, Caller caller) {
        editions.get(edition);
        access.require(caller, SUBMISSIONS_READ, Subject.edition(edition));
        return submissions.find(Submissions.ID + edition).map(Stored::state);
    }

    Submissions close(String edition, Caller caller) {
        access.require(caller, SUBMISSIONS_CLOSE, Subject.edition(edition));
        var present = editions.at(edition, caller);
        return close(present, present.act(caller));
    }

    /** Seals every dossier of the edition and tells which they are. */
    Submissions close(Present present, Act act) {
        var edition = present.edition().id();
        var begun =
                Submissions.begin(
                        edition,
                        present.edition().schedule().number(),
                        present.window(Schedule.SUBMISSION),
                        present.programmeTime());
        var id = Submissions.ID + edition;
        submissions.create(id, null, act, begun, List.of());
        seal(edition, act);
        var sealed = sealed(edition);
        return submissions.change(id, act, stored -> stored.state().close(sealed)).state();
    }

    /** Whether the edition is closed and no dossier was opened since. */
    boolean isDone(String edition) {
        var closed =
                submissions
                        .find(Submissions.ID + edition)
                        .filter(found -> found.state().closed() != null);
        return closed.isPresent() && dossiers.inEdition(edition, false, null, 1).isEmpty();
    }

    private void seal(String edition, Act act) {
        each(edition, false, dossier -> dossiers.seal(dossier.id(), act));
    }

    private Sealed sealed(String edition) {
        var seqs = new HashMap<String, Long>();
        var submitted = new HashMap<String, Long>();
        each(
                edition,
                true,
                dossier -> {
                    seqs.put(dossier.id(), dossier.seq());
                    if (dossier.state().wasSubmitted()) submitted.put(dossier.id(), dossier.seq());
                });
        return Sealed.of(seqs, submitted.size());
    }

    private void each(String edition, boolean sealed, Consumer<Stored<Dossier>> visitor) {
        String after = null;
        while (true) {
            var page = dossiers.inEdition(edition, sealed, after, PAGE);
            page.forEach(visitor);
            if (page.size() < PAGE) return;
            after = page.getLast().id();
        }
    }
}
