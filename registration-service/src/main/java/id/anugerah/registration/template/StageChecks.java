package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageRules;

import java.util.List;

/**
 * Whether one stage makes sense among the others.
 *
 * @param index of the stage
 * @param stagesKnown whether the codes of all stages could be read
 */
record StageChecks(List<StageRules> stages, int index, boolean stagesKnown, Findings findings) {
    void check() {
        rubric();
        panel();
        blend();
        outcome();
        new TieChecks(stages, index, stagesKnown, findings).check();
    }

    private StageRules stage() {
        return stages.get(index);
    }

    private String path(String field) {
        return "stages[%d].%s".formatted(index, field);
    }

    private void rubric() {
        var criteria = stage().rubric().criteria();
        Lists.unique(
                criteria.stream().map(Criterion::code).toList(),
                path("rubric.criteria[%d].code"),
                findings);
        var weights = criteria.stream().map(Criterion::weight).toList();
        Lists.sumTo100(weights, path("rubric.criteria"), findings);
    }

    private void panel() {
        if (!findings.readable(path("quorum")) || !findings.readable(path("assessorsPerEntry"))) {
            return;
        }
        if (stage().quorum() <= stage().assessorsPerEntry()) return;
        findings.add(
                Reason.QUORUM_ABOVE_PANEL,
                path("quorum"),
                stage().quorum(),
                stage().assessorsPerEntry());
    }

    private void blend() {
        if (!findings.readable(path("blend")) && stage().blend().isEmpty()) return;
        Lists.sumTo100(stage().blend().values(), path("blend"), findings);
        if (!stagesKnown) return;
        var codes = stages.stream().map(StageRules::code).toList();
        for (var code : stage().blend().keySet()) {
            int held = codes.indexOf(code);
            var at = path("blend") + "." + code;
            if (held < 0) findings.add(Reason.BLEND_STAGE_UNKNOWN, at, code);
            if (held > index) findings.add(Reason.BLEND_STAGE_LATER, at, code);
        }
        var own = stage().blend().get(stage().code());
        if (own == null || (own.signum() == 0 && findings.readable(path("blend")))) {
            findings.add(Reason.BLEND_WITHOUT_STAGE, path("blend"), stage().code());
        }
    }

    private void outcome() {
        if (!findings.readable(path("outcome"))) return;
        var outcome = stage().outcome();
        boolean counts = outcome == OutcomeKind.CUT || outcome == OutcomeKind.AWARD;
        int places = stage().places();
        if (findings.readable(path("places")) && (counts ? places < 1 : places != 0)) {
            var reason = counts ? Reason.PLACES_MISSING : Reason.PLACES_NOT_ALLOWED;
            findings.add(reason, path("places"), outcome);
        }
        boolean passes = outcome == OutcomeKind.PASS;
        if (findings.readable(path("minimumPoints"))
                && passes != (stage().minimumPoints() != null)) {
            var reason = passes ? Reason.MINIMUM_MISSING : Reason.MINIMUM_NOT_ALLOWED;
            findings.add(reason, path("minimumPoints"), outcome);
        }
    }
}
