package id.anugerah.scoring.submissions;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.evidence.SubmissionsEvent.Closed;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.entrant.Entrants;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Set;

/** What evidence said of an edition's submissions, and whether all of it has arrived here. */
@Component
public class Submissions {
    private static final String ID = "submissions:";

    private final Copies<Known> copies;
    private final Entrants entrants;

    Submissions(Platform platform, Entrants entrants) {
        this.copies = platform.copies(new Following());
        this.entrants = entrants;
    }

    /**
     * What is known of an edition's submissions.
     *
     * @param closed null until they are closed
     */
    record Known(@Nullable Closed closed) {}

    /**
     * Refuses unless submissions are closed and exactly the closed dossiers are known here, each
     * with its verified registration.
     */
    public void requireComplete(String edition) {
        var closed = copies.find(ID + edition).map(copy -> copy.state().closed()).orElse(null);
        if (closed == null) throw ScoringRefusal.SUBMISSIONS_NOT_CLOSED.because();
        var dossiers = new HashMap<String, Long>();
        for (var entrant : entrants.inEdition(edition)) {
            long seq = Entrants.dossierSeq(entrant);
            if (seq == 0) continue;
            if (entrant.state().status() == null) throw CommonRefusal.NOT_YET_HERE.because();
            dossiers.put(Entrants.dossierId(entrant.state()), seq);
        }
        var expected = new ClosedSet(closed.count(), closed.digest());
        if (!ClosedSet.of(dossiers).equals(expected)) throw CommonRefusal.NOT_YET_HERE.because();
    }

    /** How the copy follows the closing of submissions. */
    private static final class Following implements Fold<Known> {
        @Override
        public String collection() {
            return "submissions-known";
        }

        @Override
        public Class<Known> state() {
            return Known.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of("evidence");
        }

        @Override
        public @Nullable String home(Aggregate source) {
            var follows = source.source().equals("evidence") && source.id().startsWith(ID);
            return follows ? source.id() : null;
        }

        @Override
        public Known start(String home) {
            return new Known(null);
        }

        @Override
        public Folded<Known> apply(Known known, Envelope event) {
            return Folded.to(event.is(Closed.class) ? new Known(event.as(Closed.class)) : known);
        }
    }
}
