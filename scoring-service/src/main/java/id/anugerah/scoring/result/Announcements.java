package id.anugerah.scoring.result;

import id.anugerah.kit.event.Json;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.decision.Decisions;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Result;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.stage.domain.StageId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was published, with all that is needed to show it. */
@Component
public class Announcements {
    private static final Comparator<Decision> BY_PUBLICATION =
            Comparator.<Decision, Instant>comparing(
                            Announcement::at, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(one -> one.id());

    private final Decisions decisions;
    private final Entrants entrants;
    private final Editions editions;

    Announcements(Decisions decisions, Entrants entrants, Editions editions) {
        this.decisions = decisions;
        this.entrants = entrants;
        this.editions = editions;
    }

    /** The published decisions of an edition, the earliest first. */
    public List<Decision> in(String edition) {
        return inOrder(decisions.published(edition));
    }

    /** The same as of a moment ago, with all that this instance published since. */
    public List<Decision> lately(String edition) {
        return inOrder(decisions.publishedLately(edition));
    }

    private static List<Decision> inOrder(List<Decision> published) {
        return published.stream().sorted(BY_PUBLICATION).toList();
    }

    /** What holds for the stage; nothing where nothing is published, or there is no such stage. */
    Optional<Announcement> find(String edition, String stage) {
        return find(edition, stage, this::in);
    }

    /** The same as of a moment ago, with all that this instance published since. */
    public Optional<Announcement> findLately(String edition, String stage) {
        return find(edition, stage, this::lately);
    }

    private Optional<Announcement> find(
            String edition, String stage, Function<String, List<Decision>> published) {
        var known = editions.find(edition);
        var rules = known.flatMap(one -> Optional.ofNullable(one.rules().stage(stage)));
        if (rules.isEmpty()) return Optional.empty();
        var all = published.apply(edition);
        return all.stream()
                .filter(one -> one.stage().equals(stage))
                .max(Comparator.comparingInt(Decision::version))
                .map(holding -> new Announcement(known.get(), rules.get(), holding, all));
    }

    /**
     * The same.
     *
     * @throws id.anugerah.kit.web.Refused if there is nothing
     */
    Announcement get(String edition, String stage) {
        return find(edition, stage)
                .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(new StageId(edition, stage)));
    }

    /** The result that a decision tells. */
    public static Result result(Decision decision) {
        return Json.read(decision.outcome().canonical(), Result.class);
    }

    /** Who the rows are about, by entry; without those of whom nothing is known. */
    public Map<String, Entrant> entrants(List<Row> rows) {
        return entrants.findAll(rows.stream().map(Row::entry).toList());
    }
}
