package id.anugerah.registration.overview;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.registration.overview.Participant.ReachedStage;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The part of the overview that everybody may know: who takes part, and how far they came by what
 * was published. Whoever was not accepted, withdrew or was disqualified is not in it, and is not
 * counted either, since two counts that differ tell of somebody.
 */
@Component
public class Participants {
    private static final Set<EntrantEvent.Status> GONE =
            EnumSet.of(EntrantEvent.Status.WITHDRAWN, EntrantEvent.Status.DISQUALIFIED);

    private final Lines lines;

    Participants(Lines lines) {
        this.lines = lines;
    }

    /** All who take part, by ascending id. */
    public List<Participant> of(Edition edition) {
        return of(edition, null, null, null);
    }

    /**
     * Those who take part and are asked for, by ascending id; null asks for all.
     *
     * @param province its two digits
     * @param q part of the title, or the beginning of the code
     */
    public List<Participant> of(
            Edition edition,
            @Nullable String category,
            @Nullable String province,
            @Nullable String q) {
        var verified =
                new Question(
                        edition.id(), category, Status.VERIFIED, null, null, null, province, q);
        return lines.all(verified, false).stream()
                .filter(line -> !isGone(line.row()))
                .map(line -> participant(line, edition.rules()))
                .toList();
    }

    private static boolean isGone(EntryRow row) {
        return row.entrant() != null && GONE.contains(row.entrant());
    }

    private static Participant participant(Line line, Rules rules) {
        var entry = Objects.requireNonNull(line.row().entry());
        return new Participant(
                entry.id(),
                entry.code(),
                entry.title(),
                entry.category(),
                entry.provinceCode(),
                reached(line.row(), rules));
    }

    private static @Nullable ReachedStage reached(EntryRow row, Rules rules) {
        for (var stage : rules.stages().reversed()) {
            var place = row.standings().get(stage.code());
            if (place != null) return reached(stage, place);
        }
        return null;
    }

    private static ReachedStage reached(StageRules stage, EntryRow.Place place) {
        return new ReachedStage(
                stage.code(),
                place.outcome(),
                place.rank(),
                place.place(),
                place.total().isEmpty() ? null : place.total());
    }
}
