package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules.StageRules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a stage's rules for equal totals name what exists and come to an end. */
record TieChecks(List<StageRules> stages, int index, boolean stagesKnown, Findings findings) {
    private static final Set<String> ENDS = Set.of("advance-all", "lot");
    private static final String STAGE = "stage:";
    private static final String CRITERION = "criterion:";

    void check() {
        var path = "stages[%d].ties".formatted(index);
        var ties = stages.get(index).ties();
        var seen = new HashSet<String>();
        for (int i = 0; i < ties.size(); i++) {
            var at = "%s[%d]".formatted(path, i);
            if (!findings.readable(at)) continue;
            var rule = ties.get(i);
            if (!seen.add(rule)) {
                findings.add(Reason.TIE_RULE_REPEATED, at, rule);
            } else if (ENDS.contains(rule) && i < ties.size() - 1) {
                findings.add(Reason.TIE_RULE_AFTER_END, at, rule);
            } else {
                check(rule, at);
            }
        }
        if (findings.readable(path) && !ENDS.contains(ties.getLast())) {
            findings.add(Reason.TIES_WITHOUT_END, path);
        }
    }

    private void check(String rule, String at) {
        if (rule.startsWith(STAGE)) {
            stage(rule.substring(STAGE.length()), at);
        } else if (rule.startsWith(CRITERION)) {
            criterion(rule.substring(CRITERION.length()), at);
        } else if (!ENDS.contains(rule)) {
            findings.add(Reason.TIE_RULE_UNKNOWN, at, rule);
        }
    }

    private void stage(String code, String at) {
        if (!stagesKnown) return;
        int held = stages.stream().map(StageRules::code).toList().indexOf(code);
        if (held < 0) findings.add(Reason.TIE_STAGE_UNKNOWN, at, code);
        if (held > index) findings.add(Reason.TIE_STAGE_LATER, at, code);
    }

    private void criterion(String code, String at) {
        if (!findings.readable("stages[%d].rubric".formatted(index))) return;
        var criteria = stages.get(index).rubric().criteria();
        if (criteria.stream().anyMatch(it -> it.code().equals(code))) return;
        findings.add(Reason.TIE_CRITERION_UNKNOWN, at, code);
    }
}
