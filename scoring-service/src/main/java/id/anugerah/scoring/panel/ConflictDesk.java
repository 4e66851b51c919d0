package id.anugerah.scoring.panel;

import static id.anugerah.scoring.ScoringAction.CONFLICT_DECIDE;
import static id.anugerah.scoring.ScoringAction.CONFLICT_DECLARE;
import static id.anugerah.scoring.ScoringAction.CONFLICT_LIST;
import static id.anugerah.scoring.ScoringAction.CONFLICT_READ;
import static id.anugerah.scoring.ScoringRefusal.CONFLICT_DECLARED;

import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.ConflictEvent.Status;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.panel.domain.Conflict;
import id.anugerah.scoring.panel.domain.Conflict.By;
import id.anugerah.scoring.sheet.Sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Takes declarations of conflicts, and the chair's decisions on them. */
@Component
class ConflictDesk {
    private final Conflicts conflicts;
    private final PanelDesk panels;
    private final Sheets sheets;
    private final Entrants entrants;
    private final Editions editions;
    private final Access access;

    ConflictDesk(
            Conflicts conflicts,
            PanelDesk panels,
            Sheets sheets,
            Entrants entrants,
            Editions editions,
            Access access) {
        this.conflicts = conflicts;
        this.panels = panels;
        this.sheets = sheets;
        this.entrants = entrants;
        this.editions = editions;
        this.access = access;
    }

    /**
     * What is declared; of entry and region exactly one is named.
     *
     * @param assessor account, named by the secretariat alone
     */
    record Declaration(
            String edition,
            @Nullable String assessor,
            @Nullable String entry,
            @Nullable String region,
            String reason) {
        String subject() {
            return entry == null ? "region " + region : "entry " + entry;
        }
    }

    Stored<Conflict> declare(Declaration given, Caller caller) {
        var edition = given.edition();
        var by = access.require(caller, CONFLICT_DECLARE, Subject.edition(edition)).held();
        var present = editions.at(edition, caller);
        var concerned = caller.is(Role.ASSESSOR) ? own(given, by) : assessor(given);
        requireSubject(given);
        var id = "cf-" + IdempotencyKey.opaque(edition, concerned.account(), given.subject());
        var declared =
                new Conflict(
                        edition,
                        concerned.account(),
                        concerned.person(),
                        given.entry(),
                        given.region(),
                        given.reason(),
                        Status.DECLARED,
                        by(by, present),
                        null,
                        null);
        var stored = conflicts.add(id, declared, present.act(caller));
        if (stored.state().reason().equals(given.reason())) return stored;
        throw CONFLICT_DECLARED.because();
    }

    private static Membership own(Declaration given, Membership caller) {
        if (given.assessor() == null || given.assessor().equals(caller.account())) return caller;
        throw CommonRefusal.NOT_ALLOWED.because();
    }

    private Membership assessor(Declaration given) {
        var account = given.assessor();
        if (account == null) throw CommonRefusal.MISSING_VALUE.field("assessor", "assessor");
        return access.active(account).stream()
                .filter(m -> m.role() == Role.ASSESSOR && given.edition().equals(m.edition()))
                .findFirst()
                .orElseThrow(
                        () -> CommonRefusal.WRONG_VALUE.field("assessor", "assessor", account));
    }

    private void requireSubject(Declaration given) {
        var entry = given.entry();
        var region = given.region();
        if (region != null && Regions.load().find(region).isEmpty()) {
            throw CommonRefusal.WRONG_VALUE.field("region", "region", region);
        }
        if (entry == null) return;
        var known = entrants.find(entry).map(found -> found.state().edition());
        if (!given.edition().equals(known.orElse(null)))
            throw CommonRefusal.NOT_FOUND.because(entry);
    }

    Stored<Conflict> read(String id, Caller caller) {
        var found = conflicts.get(id);
        access.require(caller, CONFLICT_READ, subject(found));
        return found;
    }

    /** To an assessor it is the one about themselves, or none. */
    private static Subject subject(Stored<Conflict> conflict) {
        var about = conflict.state();
        return Subject.within(about.edition(), conflict.id())
                .where((account, _) -> account.equals(about.assessor()));
    }

    /** One page of an edition's conflicts; an assessor sees the own ones. */
    List<Stored<Conflict>> page(
            String edition,
            @Nullable Status status,
            @Nullable String after,
            int limit,
            Caller caller) {
        access.require(caller, CONFLICT_LIST, Subject.edition(edition));
        var own = caller.is(Role.ASSESSOR) ? caller.account() : null;
        return conflicts.page(edition, own, status, after, limit);
    }

    /**
     * The chair decides. Upheld, the sheets that it touches are ended and their entries given to
     * others; a repeat finishes what an earlier attempt left undone.
     */
    Stored<Conflict> decide(String id, boolean upheld, @Nullable String reason, Caller caller) {
        var found = conflicts.get(id);
        var pass = access.require(caller, CONFLICT_DECIDE, subject(found));
        var edition = found.state().edition();
        var present = editions.at(edition, caller);
        var chair = by(pass.held(), present);
        var about = found.state();
        var concerned =
                new By(
                        about.assessor(),
                        about.person(),
                        access.invitersOf(about.assessor()),
                        present.programmeTime());
        var act = present.act(caller);
        var decided =
                conflicts.change(id, act, one -> one.decide(upheld, reason, chair, concerned));
        if (decided.state().holds()) {
            var assigned = sheets.of(edition, decided.state().assessor());
            for (var sheet : conflicts.end(edition, assigned, act)) {
                panels.refill(sheet.id().stage(), sheet.entry(), id, act);
            }
        }
        return decided;
    }

    private By by(Membership membership, Present present) {
        var account = membership.account();
        return new By(
                account, membership.person(), access.invitersOf(account), present.programmeTime());
    }
}
