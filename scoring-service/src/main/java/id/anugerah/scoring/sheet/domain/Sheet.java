package id.anugerah.scoring.sheet.domain;

import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.stage.domain.StageId;

import org.jspecify.annotations.Nullable;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One assessor's sheet for one entry.
 *
 * @param stage the stage's code
 * @param marks by criterion; complete once submitted
 * @param sealed whether the stage took it in as it is, after which nothing changes it
 * @param reason why it was last returned, or why the assessor is recused; else null
 */
public record Sheet(
        String edition,
        String stage,
        String entry,
        String assessor,
        Status status,
        SortedMap<String, Mark> marks,
        boolean sealed,
        @Nullable String reason) {

    /** A sheet that is assigned now. */
    public static Change<Sheet> assign(SheetId id) {
        var sheet =
                new Sheet(
                        id.stage().edition(),
                        id.stage().code(),
                        id.entry(),
                        id.assessor(),
                        Status.ASSIGNED,
                        new TreeMap<>(),
                        false,
                        null);
        return Change.to(sheet, new SheetEvent.Assigned(sheet.view()));
    }

    /** The sheet's id. */
    public SheetId id() {
        return new SheetId(new StageId(edition, stage), entry, assessor);
    }

    /** The assessor notes marks that may be incomplete; nobody is told. */
    public Change<Sheet> note(SortedMap<String, Mark> draft, Rubric rubric) {
        requireDraft();
        check(draft, rubric);
        return Change.to(draft.equals(marks) ? this : with(status, draft, reason));
    }

    /**
     * The assessor hands the sheet in.
     *
     * @param last the marks to hand in, or null for those noted before
     */
    public Change<Sheet> submit(@Nullable SortedMap<String, Mark> last, Rubric rubric) {
        var marksNow = last == null ? marks : last;
        if (status == Status.SUBMITTED && marksNow.equals(marks)) return Change.to(this);
        requireDraft();
        check(marksNow, rubric);
        for (var criterion : rubric.criteria()) {
            var mark = marksNow.get(criterion.code());
            if (mark == null || mark.points() == null) {
                throw ScoringRefusal.CRITERION_MISSING.field(
                        "marks." + criterion.code() + ".points", criterion.code());
            }
        }
        var submitted = with(Status.SUBMITTED, marksNow, null);
        return Change.to(submitted, new SheetEvent.Submitted(submitted.view()));
    }

    /** The secretariat sends a submitted sheet back; its marks stay as a draft. */
    public Change<Sheet> giveBack(String why) {
        if (status == Status.RETURNED && why.equals(reason)) return Change.to(this);
        requireUnsealed();
        if (status != Status.SUBMITTED) throw ScoringRefusal.SHEET_NOT_SUBMITTED.because();
        var returned = with(Status.RETURNED, marks, why);
        return Change.to(returned, new SheetEvent.Returned(returned.view(), why));
    }

    /** The assessor withdraws from the entry; the sheet does not count, whatever is on it. */
    public Change<Sheet> recuse(String why) {
        if (status == Status.RECUSED) return Change.to(this);
        requireUnsealed();
        var recused = with(Status.RECUSED, marks, why);
        return Change.to(recused, new SheetEvent.Recused(recused.view(), why));
    }

    /** The stage takes the sheet in as it is. */
    public Sheet seal() {
        if (sealed) return this;
        return new Sheet(edition, stage, entry, assessor, status, marks, true, reason);
    }

    /** Whether the stage waits for it. */
    public boolean awaited() {
        return status == Status.ASSIGNED || status == Status.RETURNED;
    }

    /** The sheet as others know it. */
    public SheetEvent.Sheet view() {
        return new SheetEvent.Sheet(
                id().toString(),
                edition,
                id().stage().toString(),
                entry,
                assessor,
                status,
                status == Status.SUBMITTED ? points() : new TreeMap<>());
    }

    private SortedMap<String, Integer> points() {
        var points = new TreeMap<String, Integer>();
        marks.forEach((criterion, mark) -> {
            if (mark.points() != null) points.put(criterion, mark.points());
        });
        return points;
    }

    private void requireUnsealed() {
        if (sealed) throw ScoringRefusal.SHEET_SEALED.because();
    }

    private void requireDraft() {
        requireUnsealed();
        if (status == Status.SUBMITTED) throw ScoringRefusal.SHEET_SUBMITTED.because();
        if (status == Status.RECUSED) throw ScoringRefusal.SHEET_RECUSED.because();
    }

    private static void check(SortedMap<String, Mark> marks, Rubric rubric) {
        var known = rubric.criteria().stream().map(Criterion::code).collect(Collectors.toSet());
        marks.forEach((criterion, mark) -> {
            if (!known.contains(criterion)) {
                throw ScoringRefusal.UNKNOWN_CRITERION.field("marks." + criterion, criterion);
            }
            mark.check(criterion);
        });
    }

    private Sheet with(Status next, SortedMap<String, Mark> marksNow, @Nullable String why) {
        return new Sheet(edition, stage, entry, assessor, next, marksNow, sealed, why);
    }
}
