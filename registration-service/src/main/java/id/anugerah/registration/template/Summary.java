package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Entrants;

import java.util.List;

/**
 * A template in a list to choose from.
 *
 * @param about what it rests on and what in it is illustrative
 * @param instrument the instrument's name
 * @param stages the names of the stages in order
 * @param illustrative whether the instrument or a rubric goes beyond the sources
 */
public record Summary(
        String code,
        LocalText name,
        LocalText about,
        int season,
        Entrants entrants,
        LocalText instrument,
        int indicators,
        List<LocalText> stages,
        boolean illustrative) {
    static Summary of(Rules rules, LocalText about) {
        return new Summary(
                rules.template(),
                rules.name(),
                about,
                rules.season(),
                rules.entrants(),
                rules.instrument().name(),
                rules.instrument().indicators().size(),
                rules.stages().stream().map(Rules.StageRules::name).toList(),
                rules.instrument().illustrative()
                        || rules.stages().stream().anyMatch(it -> it.rubric().illustrative()));
    }
}
