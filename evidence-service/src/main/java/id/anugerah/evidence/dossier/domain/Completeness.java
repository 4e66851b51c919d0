package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.INCOMPLETE;

import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;

import java.util.List;

/**
 * How far a dossier is from being complete: every indicator answered, with evidence where the
 * instrument asks for it.
 *
 * @param required indicators of the instrument
 * @param answered how many of them lack nothing
 * @param missing codes of the others, in the instrument's order
 */
public record Completeness(int required, int answered, List<String> missing) {
    /** How complete the answers are. */
    public static Completeness of(Answers answers, Instrument instrument) {
        var missing =
                instrument.indicators().stream()
                        .filter(indicator -> !isAnswered(indicator, answers))
                        .map(Indicator::code)
                        .toList();
        int required = instrument.indicators().size();
        return new Completeness(required, required - missing.size(), missing);
    }

    void require() {
        if (!missing.isEmpty()) throw INCOMPLETE.field("answers", String.join(", ", missing));
    }

    private static boolean isAnswered(Indicator indicator, Answers answers) {
        return answers.of(indicator.code())
                .filter(a -> !indicator.evidenceRequired() || a.statement().pieces() > 0)
                .isPresent();
    }
}
