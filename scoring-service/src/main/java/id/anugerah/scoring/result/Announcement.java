package id.anugerah.scoring.result;

import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Hand;
import id.anugerah.scoring.decision.domain.Result.Category;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.result.domain.Quartiles;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The published decision that holds for a stage, and what else was published in its edition.
 *
 * @param all the edition's published decisions in the order of their publication, superseded ones
 *     too
 */
public record Announcement(
        Edition edition, StageRules stage, Decision decision, List<Decision> all) {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** The decisions on this stage that no longer hold, the first one first. */
    public List<Decision> superseded() {
        return all.stream()
                .filter(one -> one.stage().equals(decision.stage()))
                .filter(one -> one.version() < decision.version())
                .toList();
    }

    /** The decisions that hold on stages of this edition, in the order of the stages. */
    public List<Decision> holding() {
        return edition.rules().stages().stream()
                .flatMap(one ->
                        all.stream()
                                .filter(decided -> decided.stage().equals(one.code()))
                                .filter(decided -> holds(decided, all)))
                .toList();
    }

    /** Whether no later version among these replaced it. */
    public static boolean holds(Decision one, List<Decision> all) {
        return all.stream()
                .noneMatch(other ->
                        other.stage().equals(one.stage()) && other.version() > one.version());
    }

    /** When a published decision was published, in programme time; null where that is unknown. */
    public static @Nullable Instant at(Decision decision) {
        Hand hand = decision.published();
        return hand == null ? null : hand.act().programmeTime();
    }

    /** The stages whose scores make the total, if there are several. */
    public List<StageRules> counting() {
        if (stage.blend().size() < 2) return List.of();
        return edition.rules().stages().stream()
                .filter(one -> stage.blend().containsKey(one.code()))
                .toList();
    }

    /** Who takes part here, as a key of words. */
    public String entrants() {
        return edition.rules().entrants() == Entrants.GROUP ? "group" : "government";
    }

    /** What the category is called. */
    public String name(Category category, Tongue tongue) {
        return edition.rules().categories().stream()
                .filter(one -> one.code().equals(category.category()))
                .findFirst()
                .map(one -> tongue.of(one.name()))
                .orElse(category.category());
    }

    /** What the decision means for an entry, such as {@code Juara I}. */
    public static String outcome(Row row, Words words) {
        var place = row.place();
        if (place == null) return words.say("outcome." + row.standing());
        var number = place <= ROMAN.size() ? ROMAN.get(place - 1) : Integer.toString(place);
        return words.say("outcome.awarded", Map.of("place", number));
    }

    /** The totals of those rows that have one, as they are published. */
    public static List<BigDecimal> totals(List<Row> rows) {
        return rows.stream()
                .map(Row::total)
                .filter(Objects::nonNull)
                .map(total -> new BigDecimal(total.rounded()))
                .toList();
    }

    /** SHA-256 of the result, by which anybody can check it. */
    public String digest() {
        return decision.outcome().result();
    }

    /**
     * How the scores of a category lie on each criterion. Empty where fewer than {@value
     * Quartiles#FEWEST} of its entries have a score.
     */
    public static Map<Criterion, Quartiles> spread(Category category, List<Criterion> criteria) {
        var spread = new LinkedHashMap<Criterion, Quartiles>();
        for (var criterion : criteria) {
            var scores = scores(category.rows(), criterion.code());
            if (scores.size() < Quartiles.FEWEST) continue;
            Quartiles.of(scores).ifPresent(found -> spread.put(criterion, found));
        }
        return spread;
    }

    private static List<BigDecimal> scores(List<Row> rows, String criterion) {
        return rows.stream()
                .map(row -> row.criteria().get(criterion))
                .filter(Objects::nonNull)
                .map(score -> new BigDecimal(score.rounded()))
                .toList();
    }
}
