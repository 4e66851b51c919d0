package id.anugerah.scoring.sheet;

import static id.anugerah.scoring.ScoringAction.SHEET_LIST;
import static id.anugerah.scoring.ScoringAction.SHEET_NOTE;
import static id.anugerah.scoring.ScoringAction.SHEET_READ;
import static id.anugerah.scoring.ScoringAction.SHEET_READ_MARKS;
import static id.anugerah.scoring.ScoringAction.SHEET_RECUSE;
import static id.anugerah.scoring.ScoringAction.SHEET_RETURN;
import static id.anugerah.scoring.ScoringAction.SHEET_SUBMIT;

import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Pass;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.sheet.domain.Mark;
import id.anugerah.scoring.sheet.domain.Sheet;
import id.anugerah.scoring.stage.domain.StageId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/** What people do with sheets. */
@Component
class SheetDesk {
    private final Sheets sheets;
    private final Editions editions;
    private final Access access;

    SheetDesk(Sheets sheets, Editions editions, Access access) {
        this.sheets = sheets;
        this.editions = editions;
        this.access = access;
    }

    /** A sheet with which the caller may do something. */
    record Admitted(Stored<Sheet> found, Pass pass) {
        Sheet sheet() {
            return found.state();
        }
    }

    private Admitted require(Action action, String id, Caller caller) {
        var found = sheets.get(id);
        var sheet = found.state();
        var subject =
                Subject.within(sheet.edition(), id)
                        .where((account, _) -> account.equals(sheet.assessor()));
        return new Admitted(found, access.require(caller, action, subject));
    }

    /** A page of sheets; an assessor sees the own ones. */
    List<Admitted> page(
            String edition,
            @Nullable String stage,
            @Nullable String after,
            int limit,
            Caller caller) {
        var pass = access.require(caller, SHEET_LIST, Subject.edition(edition));
        var own = caller.is(Role.ASSESSOR) ? caller.account() : null;
        return sheets.page(edition, stage, own, after, limit).stream()
                .map(found -> new Admitted(found, pass))
                .toList();
    }

    Admitted read(String id, Caller caller) {
        return require(SHEET_READ, id, caller);
    }

    /** Whether the caller may see what is on the sheet, not only where it stands. */
    boolean mayReadMarks(Sheet sheet, Pass pass) {
        var state = sheet.status() == Status.SUBMITTED ? "submitted" : "draft";
        return access.permits(pass, SHEET_READ_MARKS, state);
    }

    Admitted note(
            String id, SortedMap<String, Mark> marks, @Nullable String ifMatch, Caller caller) {
        return change(
                SHEET_NOTE,
                id,
                caller,
                present ->
                        found -> {
                            EntityTag.require(ifMatch, found);
                            requireWindow(found.state(), present);
                            return found.state().note(marks, rubric(found.state(), present));
                        });
    }

    Admitted submit(
            String id,
            @Nullable SortedMap<String, Mark> marks,
            @Nullable String ifMatch,
            Caller caller) {
        return change(
                SHEET_SUBMIT,
                id,
                caller,
                present ->
                        found -> {
                            var change =
                                    found.state().submit(marks, rubric(found.state(), present));
                            // a repeat is answered as before, whatever has happened since
                            if (change.events().isEmpty()) return change;
                            EntityTag.honour(ifMatch, found);
                            requireWindow(found.state(), present);
                            return change;
                        });
    }

    Admitted recuse(String id, String reason, Caller caller) {
        return change(SHEET_RECUSE, id, caller, _ -> found -> found.state().recuse(reason));
    }

    Admitted giveBack(String id, String reason, Caller caller) {
        return change(
                SHEET_RETURN,
                id,
                caller,
                present ->
                        found -> {
                            Change<Sheet> change = found.state().giveBack(reason);
                            if (!change.events().isEmpty()) requireWindow(found.state(), present);
                            return change;
                        });
    }

    private Admitted change(
            Action action,
            String id,
            Caller caller,
            Function<Present, Function<Stored<Sheet>, Change<Sheet>>> decide) {
        var admitted = require(action, id, caller);
        var present = presentOf(admitted.sheet(), caller);
        var act = present.act(caller);
        return new Admitted(sheets.change(id, act, decide.apply(present)), admitted.pass());
    }

    private Present presentOf(Sheet sheet, Caller caller) {
        return editions.at(sheet.edition(), caller);
    }

    private static void requireWindow(Sheet sheet, Present present) {
        var window = present.window(new StageId(sheet.edition(), sheet.stage()).window());
        if (window.isOverAt(present.programmeTime())) {
            throw ScoringRefusal.WINDOW_CLOSED.because(window.closes());
        }
        if (!window.isOpenAt(present.programmeTime())) {
            throw ScoringRefusal.WINDOW_NOT_OPEN.because(window.opens());
        }
    }

    private static Rubric rubric(Sheet sheet, Present present) {
        var rules = present.edition().rules().stage(sheet.stage());
        if (rules == null) throw CommonRefusal.NOT_FOUND.because(sheet.stage());
        return rules.rubric();
    }
}
