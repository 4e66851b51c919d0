package id.anugerah.contracts.edition;

import id.anugerah.contracts.LocalText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The rules of an edition as published. Published rules never change; only the {@link Schedule}
 * beside them does.
 *
 * @param template the template the rules were taken from, such as {@code adlga-2025}
 * @param season the programme year, such as 2025
 * @param entrants whether governments or groups take part
 * @param stages in the order in which they are held
 */
public record Rules(
        String template,
        LocalText name,
        int season,
        Entrants entrants,
        List<Category> categories,
        Instrument instrument,
        List<StageRules> stages) {

    /**
     * Who an entry is: a local government with its Sekda as nominee, or a group of participants.
     */
    public enum Entrants {
        GOVERNMENT,
        GROUP
    }

    /**
     * A class of entries that are ranked among themselves.
     *
     * @param code for governments the category of the region code: {@code provinsi}, {@code
     *     kabupaten} or {@code kota}
     */
    public record Category(String code, LocalText name) {}

    /**
     * What participants answer about themselves.
     *
     * @param levels the highest level; levels are whole numbers from 1
     * @param levelLabels one label per level, from level 1 up
     * @param source where the indicators and weights come from
     * @param illustrative true where content beyond the sources was filled in
     */
    public record Instrument(
            String code,
            LocalText name,
            int levels,
            List<LocalText> levelLabels,
            String source,
            boolean illustrative,
            List<Aspect> aspects,
            List<Indicator> indicators) {}

    /** A group of indicators that belong together. */
    public record Aspect(String code, LocalText name) {}

    /**
     * One question of the instrument.
     *
     * @param weight in per cent of the index; the weights of an instrument sum to 100
     * @param evidenceRequired whether an answer needs at least one file or link to be complete
     */
    public record Indicator(
            String code,
            String aspect,
            LocalText title,
            BigDecimal weight,
            boolean evidenceRequired) {}

    /**
     * How entries are assessed in a stage. The sources name several; the engine treats them alike.
     */
    public enum StageKind {
        DESK,
        INTERVIEW,
        VISIT,
        PRESENTATION,
        SEMINAR
    }

    /**
     * One stage of the edition.
     *
     * @param code unique in the edition, such as {@code desk}
     * @param assessorsPerEntry how many assessors are assigned to each entry
     * @param quorum how many submitted sheets an entry needs at least for its mean to count
     * @param loadLimit how many entries one assessor is assigned to at most
     * @param blend weight of each stage (this and earlier ones) in the total on which this stage
     *     decides; the weights sum to 100
     * @param ties how equal totals are told apart, in order, each {@code stage:<code>} or {@code
     *     criterion:<code>} (of this stage), ending in {@code advance-all} or {@code lot}
     * @param minimumPoints for a {@code PASS} outcome the total from which an entry passes;
     *     otherwise null
     * @param places for {@code CUT} how many advance per category, for {@code AWARD} how many
     *     places are awarded per category; otherwise 0
     */
    public record StageRules(
            String code,
            StageKind kind,
            LocalText name,
            Rubric rubric,
            int assessorsPerEntry,
            int quorum,
            int loadLimit,
            Map<String, BigDecimal> blend,
            List<String> ties,
            OutcomeKind outcome,
            int places,
            @Nullable BigDecimal minimumPoints) {}

    /** What a stage decides: who goes on, that all go on, who wins, or who passes. */
    public enum OutcomeKind {
        CUT,
        ALL_ADVANCE,
        AWARD,
        PASS
    }

    /**
     * What assessors award points for.
     *
     * @param illustrative true where criteria or weights are not taken from a source
     */
    public record Rubric(LocalText name, boolean illustrative, List<Criterion> criteria) {}

    /**
     * One criterion; an assessor awards a whole number of points from 0 to 100.
     *
     * @param weight in per cent; the weights of a rubric sum to 100
     */
    public record Criterion(String code, LocalText name, BigDecimal weight) {}

    /**
     * Whether entries have a rank. A programme that ends in passing or not knows no ranking: its
     * stages tell scores and outcomes, but not who stands before whom.
     */
    public boolean ranks() {
        return stages.getLast().outcome() != OutcomeKind.PASS;
    }

    /** The stage with this code, or null where the edition has none. */
    public @Nullable StageRules stage(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst().orElse(null);
    }
}
