package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.region.Region;

import java.util.Set;

/** Whether rules that could be read make sense. */
record RulesChecks(Rules rules, Findings findings) {
    private static final Set<String> OF_GOVERNMENTS =
            Set.of(Region.PROVINCE, Region.REGENCY, Region.CITY);

    void check() {
        season();
        categories();
        Lists.unique(
                rules.stages().stream().map(StageRules::code).toList(),
                "stages[%d].code",
                findings);
        for (int i = 0; i < rules.stages().size(); i++) {
            new StageChecks(rules.stages(), i, stagesKnown(), findings).check();
        }
        if (stagesKnown()) new SequenceChecks(rules.stages(), findings).check();
    }

    /** Whether every stage's code could be read, so that a code is unknown for certain. */
    boolean stagesKnown() {
        if (rules.stages().isEmpty()) return false;
        for (int i = 0; i < rules.stages().size(); i++) {
            if (!findings.readable("stages[%d].code".formatted(i))) return false;
        }
        return true;
    }

    private void season() {
        if (!findings.readable("code") || !findings.readable("season")) return;
        if (rules.template().endsWith("-" + rules.season())) return;
        findings.add(Reason.SEASON_MISMATCH, "season", rules.template(), rules.season());
    }

    private void categories() {
        var codes = rules.categories().stream().map(Category::code).toList();
        Lists.unique(codes, "categories[%d].code", findings);
        if (!findings.readable("entrants") || rules.entrants() == Entrants.GROUP) return;
        for (int i = 0; i < codes.size(); i++) {
            var at = "categories[%d].code".formatted(i);
            if (!findings.readable(at) || OF_GOVERNMENTS.contains(codes.get(i))) continue;
            findings.add(Reason.CATEGORY_UNKNOWN, at, codes.get(i));
        }
    }
}
