package id.anugerah.scoring.sheet;

import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.access.Access;
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

    List<Stored<Sheet>> page(
            String edition,
            @Nullable String stage,
            @Nullable String after,
            int limit,
            Caller caller) {
        access.inEdition(
                caller, edition, Role.ASSESSOR, Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR);
        var own = caller.is(Role.ASSESSOR) ? caller.account() : null;
        return sheets.page(edition, stage, own, after, limit);
    }

    /** The sheet, to whom it concerns; to an assessor the sheets of others do not exist. */
    Stored<Sheet> read(String id, Caller caller) {
        var found = sheets.get(id);
        var sheet = found.state();
        if (caller.is(Role.ASSESSOR)) return own(found, caller);
        access.inEdition(caller, sheet.edition(), Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR);
        return found;
    }

    /** Whether the caller may see what is on the sheet, not only where it stands. */
    boolean mayReadMarks(Sheet sheet, Caller caller) {
        return caller.is(Role.ASSESSOR)
                || (caller.is(Role.AUDITOR) && sheet.status() == Status.SUBMITTED);
    }

    Stored<Sheet> note(
            String id, SortedMap<String, Mark> marks, @Nullable String ifMatch, Caller caller) {
        var present = presentOf(own(sheets.get(id), caller).state(), caller);
        return sheets.change(
                id,
                present.act(caller.account()),
                found -> {
                    EntityTag.require(ifMatch, found);
                    requireWindow(found.state(), present);
                    return found.state().note(marks, rubric(found.state(), present));
                });
    }

    Stored<Sheet> submit(
            String id,
            @Nullable SortedMap<String, Mark> marks,
            @Nullable String ifMatch,
            Caller caller) {
        var present = presentOf(own(sheets.get(id), caller).state(), caller);
        return sheets.change(
                id,
                present.act(caller.account()),
                found -> {
                    var change = found.state().submit(marks, rubric(found.state(), present));
                    // a repeat is answered as before, whatever has happened since
                    if (change.events().isEmpty()) return change;
                    EntityTag.honour(ifMatch, found);
                    requireWindow(found.state(), present);
                    return change;
                });
    }

    Stored<Sheet> recuse(String id, String reason, Caller caller) {
        var present = presentOf(own(sheets.get(id), caller).state(), caller);
        return sheets.change(
                id, present.act(caller.account()), found -> found.state().recuse(reason));
    }

    Stored<Sheet> giveBack(String id, String reason, Caller caller) {
        var sheet = sheets.get(id).state();
        access.inEdition(caller, sheet.edition(), Role.SECRETARIAT);
        var present = presentOf(sheet, caller);
        return sheets.change(
                id,
                present.act(caller.account()),
                found -> {
                    Change<Sheet> change = found.state().giveBack(reason);
                    if (!change.events().isEmpty()) requireWindow(found.state(), present);
                    return change;
                });
    }

    private Stored<Sheet> own(Stored<Sheet> found, Caller caller) {
        var sheet = found.state();
        if (!caller.is(Role.ASSESSOR)) throw CommonRefusal.NOT_ALLOWED.because();
        if (!sheet.assessor().equals(caller.account())) {
            throw CommonRefusal.NOT_FOUND.because(found.id());
        }
        access.inEdition(caller, sheet.edition(), Role.ASSESSOR);
        return found;
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
