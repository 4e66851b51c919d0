package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.edition.Rules.StageRules;

import java.util.ArrayList;
import java.util.List;

/**
 * How equal totals are told apart.
 *
 * @param looks looked at in order, the higher value first
 * @param ending what becomes of entries that are equal in all of them
 */
record TieOrder(List<Look> looks, Ending ending) {
    private static final String STAGE = "stage:";
    private static final String CRITERION = "criterion:";

    enum Ending {
        ADVANCE_ALL,
        LOT
    }

    sealed interface Look {
        String code();

        /** As written in the rules. */
        default String rule() {
            return switch (this) {
                case StageLook _ -> STAGE + code();
                case CriterionLook _ -> CRITERION + code();
            };
        }
    }

    record StageLook(String code) implements Look {}

    record CriterionLook(String code) implements Look {}

    /**
     * @throws IllegalArgumentException if a rule is unknown or nothing ends the order
     */
    static TieOrder of(StageRules stage) {
        var looks = new ArrayList<Look>();
        for (int i = 0; i < stage.ties().size(); i++) {
            var rule = stage.ties().get(i);
            var last = i == stage.ties().size() - 1;
            if (last && rule.equals("advance-all"))
                return new TieOrder(List.copyOf(looks), Ending.ADVANCE_ALL);
            if (last && rule.equals(Lot.RULE)) return new TieOrder(List.copyOf(looks), Ending.LOT);
            looks.add(look(rule, stage));
        }
        throw new IllegalArgumentException(
                "the tie order must end in advance-all or lot: " + stage.ties());
    }

    private static Look look(String rule, StageRules stage) {
        if (rule.startsWith(STAGE)) return new StageLook(rule.substring(STAGE.length()));
        var criterion = rule.startsWith(CRITERION) ? rule.substring(CRITERION.length()) : "";
        if (stage.rubric().criteria().stream().anyMatch(known -> known.code().equals(criterion))) {
            return new CriterionLook(criterion);
        }
        throw new IllegalArgumentException("unknown tie rule " + rule);
    }
}
