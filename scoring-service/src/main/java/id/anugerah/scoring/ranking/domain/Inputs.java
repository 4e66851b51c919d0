package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.canonical.CanonicalJson;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.scoring.ranking.domain.TieOrder.StageLook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which marks a stage is decided on, and the one digest of them. */
final class Inputs {
    private Inputs() {}

    /**
     * The stages that the total or a tie rule looks at, and the stage itself, in the order of the
     * edition.
     *
     * @throws IllegalArgumentException if one of them comes after the stage or is unknown
     */
    static List<StageRules> stagesOf(Deliberation deliberation) {
        var stage = deliberation.stageRules();
        var codes = new TreeSet<String>();
        codes.add(stage.code());
        stage.blend()
                .forEach((code, weight) -> {
                    if (weight.signum() != 0) codes.add(code);
                });
        for (var look : TieOrder.of(stage).looks()) {
            if (look instanceof StageLook(var code)) codes.add(code);
        }
        var all = deliberation.rules().stages();
        var upToHere =
                all.subList(0, all.indexOf(stage) + 1).stream()
                        .filter(held -> codes.contains(held.code()))
                        .toList();
        if (upToHere.size() != codes.size()) {
            throw new IllegalArgumentException(
                    stage.code() + " is decided on a stage not yet held, among " + codes);
        }
        return upToHere;
    }

    static String digestOf(Deliberation deliberation) {
        var stages = new TreeMap<String, Object>();
        for (var stage : stagesOf(deliberation)) {
            var entries = new TreeMap<String, Object>();
            for (var entry : deliberation.categories().keySet()) {
                var sheets = new TreeMap<String, Map<String, Integer>>();
                deliberation
                        .marks(stage.code())
                        .of(entry)
                        .forEach(sheet -> sheets.put(sheet.assessor(), sheet.points()));
                if (!sheets.isEmpty()) entries.put(entry, sheets);
            }
            stages.put(stage.code(), entries);
        }
        return CanonicalJson.sha256(stages);
    }
}
