package id.anugerah.scoring.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.anugerah.contracts.scoring.DecisionEvent;
import id.anugerah.contracts.scoring.DecisionEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.stage.domain.StageId;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** All decisions. */
@Component
public class Decisions {
    private static final int MOST = 1_000;

    private final Documents<Decision> documents;
    // they hold whole results: when everybody comes at once, the store is asked four times a second
    private final Cache<String, List<Decision>> lately =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMillis(250)).build();

    Decisions(Platform platform) {
        documents =
                platform.documents("decisions", Decision.class)
                        .index("edition", "status")
                        .index("status", "spread");
        platform.resends(
                documents,
                Decision::edition,
                decision -> new DecisionEvent.Resent(decision.view()));
    }

    Decision get(String id) {
        return documents
                .find(id)
                .map(Stored::state)
                .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    /** The decisions of a stage by ascending version. */
    List<Stored<Decision>> of(StageId stage) {
        var filter =
                new Document("state.edition", stage.edition()).append("state.stage", stage.code());
        return documents.query(filter, null, MOST).stream()
                .sorted(Comparator.comparingInt(one -> one.state().version()))
                .toList();
    }

    /** The decisions of an edition, of one stage or all, by ascending id. */
    List<Stored<Decision>> page(
            String edition, @Nullable String stage, @Nullable String after, int limit) {
        var filter = new Document("state.edition", edition);
        if (stage != null) filter.append("state.stage", stage);
        return documents.query(filter, after, limit);
    }

    /** All published decisions of an edition, superseded ones too. */
    public List<Decision> published(String edition) {
        return query(
                new Document("state.edition", edition)
                        .append("state.status", Status.PUBLISHED.name()));
    }

    /** The same as of a moment ago, with all that this instance published since. */
    public List<Decision> publishedLately(String edition) {
        return Objects.requireNonNull(lately.get(edition, this::published));
    }

    /** The published decision that holds for a stage: the one of the highest version. */
    public Optional<Decision> holding(StageId stage) {
        return published(stage.edition()).stream()
                .filter(one -> one.stage().equals(stage.code()))
                .max(Comparator.comparingInt(Decision::version));
    }

    /** Published decisions that not every entry was told of. */
    List<Decision> toSpread() {
        return query(
                new Document("state.status", Status.PUBLISHED.name())
                        .append("state.spread", false));
    }

    Stored<Decision> create(String id, String bodyHash, Act act, Change<Decision> proposed) {
        return documents.create(id, bodyHash, act, proposed.state(), proposed.events());
    }

    Decision change(String id, Act act, Function<Decision, Change<Decision>> decide) {
        var changed = documents.change(id, act, found -> decide.apply(found.state())).state();
        lately.invalidate(changed.edition());
        return changed;
    }

    private List<Decision> query(Document filter) {
        return documents.query(filter, null, MOST).stream().map(Stored::state).toList();
    }
}
