package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageRules;

import java.util.List;

/** Whether the stages lead to one final decision, with never more places than entries left. */
record SequenceChecks(List<StageRules> stages, Findings findings) {
    void check() {
        int left = Integer.MAX_VALUE;
        String decided = "";
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            var path = "stages[%d]".formatted(i);
            if (!decided.isEmpty()) findings.add(Reason.STAGE_AFTER_FINAL, path, decided);
            if (stage.places() > left) {
                findings.add(Reason.PLACES_GROW, path + ".places", stage.places(), left);
            }
            if (!findings.readable(path + ".outcome")) continue;
            if (stage.outcome() == OutcomeKind.CUT && stage.places() > 0) {
                left = Math.min(left, stage.places());
            }
            if (isFinal(stage)) decided = stage.code();
        }
        var last = "stages[%d].outcome".formatted(stages.size() - 1);
        if (decided.isEmpty() && findings.readable(last)) {
            findings.add(Reason.FINAL_STAGE_MISSING, last);
        }
    }

    private static boolean isFinal(StageRules stage) {
        return stage.outcome() == OutcomeKind.AWARD || stage.outcome() == OutcomeKind.PASS;
    }
}
