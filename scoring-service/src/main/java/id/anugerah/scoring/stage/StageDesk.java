package id.anugerah.scoring.stage;

import static id.anugerah.scoring.ScoringAction.STAGE_OPEN;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Pass;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;
import id.anugerah.scoring.submissions.Submissions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Predicate;

/** Opens stages. */
@Component
class StageDesk {
    private final Stages stages;
    private final Entrants entrants;
    private final Submissions submissions;
    private final Editions editions;
    private final Access access;

    StageDesk(
            Stages stages,
            Entrants entrants,
            Submissions submissions,
            Editions editions,
            Access access) {
        this.stages = stages;
        this.entrants = entrants;
        this.submissions = submissions;
        this.editions = editions;
        this.access = access;
    }

    /** Opens the stage; one that is open already stays as it is. */
    Pass open(StageId id, @Nullable String lotSeed, Caller caller) {
        var pass = access.require(caller, STAGE_OPEN, Subject.edition(id.edition()));
        if (stages.find(id).isPresent()) return pass;
        var present = editions.at(id.edition(), caller);
        var rules = present.edition().rules().stages();
        int ordinal = ordinal(rules, id.code());
        requireWindow(id, present);
        var entries = ordinal == 0 ? first(id.edition()) : next(id, rules.get(ordinal - 1));
        var opened = Stage.open(id, ordinal, entries, lotSeed);
        stages.create(id, present.act(caller), opened);
        return pass;
    }

    private static int ordinal(List<StageRules> rules, String code) {
        for (int i = 0; i < rules.size(); i++) if (rules.get(i).code().equals(code)) return i;
        throw CommonRefusal.NOT_FOUND.because(code);
    }

    private static void requireWindow(StageId id, Present present) {
        var window = present.window(id.window());
        if (window.isOverAt(present.programmeTime())) {
            throw ScoringRefusal.WINDOW_CLOSED.because(window.closes());
        }
        if (!window.isOpenAt(present.programmeTime())) {
            throw ScoringRefusal.WINDOW_NOT_OPEN.because(window.opens());
        }
    }

    private List<String> first(String edition) {
        submissions.requireComplete(edition);
        return entries(edition, Entrant::awaitsFirstStage);
    }

    private List<String> next(StageId id, StageRules before) {
        var previous = new StageId(id.edition(), before.code());
        if (stages.find(previous).isEmpty()) {
            throw ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED.because(before.code());
        }
        Predicate<Entrant> advanced = entrant -> entrant.advancedBy(before.code());
        if (entries(id.edition(), advanced).isEmpty()) {
            stages.get(previous).follow();
            throw ScoringRefusal.NOBODY_TO_ASSESS.because();
        }
        // from here on no later decision can change who advanced
        stages.update(previous, Stage::follow);
        return entries(id.edition(), advanced);
    }

    private List<String> entries(String edition, Predicate<Entrant> chosen) {
        return entrants.inEdition(edition).stream()
                .filter(found -> chosen.test(found.state()))
                .map(found -> found.state().entry())
                .toList();
    }
}
