package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.journeys.cast.Cast;
import id.anugerah.journeys.cast.Juror;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is awarded to an entry in a stage.
 *
 * <p>Who sits on which panel follows from ids that differ from play to play, and the winners must
 * not. So the voices that judge an entry are drawn by seed and code, and the panel's members lend
 * them their hands: the harshest member the harshest voice, and so on, which leaves strict
 * assessors strict.
 */
final class Voices {
    private final Cast cast;
    private final Fate fate;
    private final List<Juror> jurors;

    Voices(Cast cast, Fate fate) {
        this.cast = cast;
        this.fate = fate;
        jurors = cast.jurors();
    }

    /**
     * The points for each seat of the panel.
     *
     * @param code of the entry
     * @param panel accounts, the harshest first
     * @return by account, then by criterion
     */
    Map<String, Map<String, Integer>> points(String code, StageRules stage, List<String> panel) {
        List<Juror> voices =
                fate
                        .order(
                                jurors,
                                "voices|" + stage.code() + "|" + code,
                                juror -> Integer.toString(juror.index()))
                        .stream()
                        .limit(panel.size())
                        .sorted(Comparator.comparingDouble(Juror::severity))
                        .toList();
        Map<String, Map<String, Integer>> points = new LinkedHashMap<>();
        for (int seat = 0; seat < panel.size(); seat++) {
            points.put(panel.get(seat), points(code, stage, voices.get(seat)));
        }
        return points;
    }

    private Map<String, Integer> points(String code, StageRules stage, Juror voice) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Criterion each : stage.rubric().criteria()) {
            String criterion = stage.code() + "/" + each.code();
            points.put(each.code(), cast.points(code, voice.index(), criterion));
        }
        return points;
    }
}
