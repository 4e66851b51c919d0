package id.anugerah.scoring.panel;

import id.anugerah.contracts.scoring.ConflictEvent;
import id.anugerah.contracts.scoring.ConflictEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.panel.domain.Conflict;
import id.anugerah.scoring.panel.domain.Recusal;
import id.anugerah.scoring.sheet.Sheets;
import id.anugerah.scoring.sheet.domain.Sheet;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All declared conflicts. */
@Component
class Conflicts {
    private static final int PAGE = 500;

    private final Documents<Conflict> documents;
    private final Sheets sheets;
    private final Entrants entrants;

    Conflicts(Platform platform, Sheets sheets, Entrants entrants) {
        this.documents =
                platform.documents("conflicts", Conflict.class).index("edition", "assessor");
        this.sheets = sheets;
        this.entrants = entrants;
        platform.resends(
                documents,
                Conflict::edition,
                (conflict, id) -> new ConflictEvent.Resent(conflict.view(id)));
    }

    Stored<Conflict> get(String id) {
        return documents.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    /** The conflict, or the one that was declared for the same assessor and subject before. */
    Stored<Conflict> add(String id, Conflict declared, Act act) {
        var told = new ConflictEvent.Declared(declared.view(id));
        return documents.create(id, null, act, declared, List.of(told));
    }

    Stored<Conflict> change(String id, Act act, UnaryOperator<Conflict> decide) {
        return documents.change(
                id,
                act,
                found -> {
                    var decided = decide.apply(found.state());
                    if (decided == found.state()) return Change.to(decided);
                    return Change.to(decided, new ConflictEvent.Decided(decided.view(id)));
                });
    }

    /**
     * One page of those in an edition, by ascending id.
     *
     * @param assessor account of whom alone they are wanted, or null
     */
    List<Stored<Conflict>> page(
            String edition,
            @Nullable String assessor,
            @Nullable Status status,
            @Nullable String after,
            int limit) {
        var filter = new Document("state.edition", edition);
        if (assessor != null) filter.append("state.assessor", assessor);
        if (status != null) filter.append("state.status", status.name());
        return documents.query(filter, after, limit);
    }

    /** Who is kept away from which of these entries by conflicts of this kind. */
    List<Recusal> among(String edition, Collection<Entrant> entries, Predicate<Conflict> kind) {
        var found = new ArrayList<Recusal>();
        for (var conflict : all(edition, kind)) {
            for (var entrant : entries) {
                if (touches(conflict, entrant)) {
                    found.add(new Recusal(conflict.assessor(), entrant.entry()));
                }
            }
        }
        return found;
    }

    /**
     * Ends those of the sheets that upheld conflicts touch, unless their stage took them in
     * already.
     *
     * @return the sheets that were ended by this or by an earlier attempt
     */
    List<Sheet> end(String edition, Collection<Sheet> among, Act act) {
        var upheld = among.isEmpty() ? List.<Conflict>of() : all(edition, Conflict::holds);
        if (upheld.isEmpty()) return List.of();
        var known = entrants.findAll(among.stream().map(Sheet::entry).distinct().toList());
        var ended = new ArrayList<Sheet>();
        for (var sheet : among) {
            var entrant = known.get(sheet.entry());
            for (var conflict : upheld) {
                if (!conflict.assessor().equals(sheet.assessor())) continue;
                if (entrant == null || !touches(conflict, entrant)) continue;
                if (sheets.recuse(sheet.id(), conflict.reason(), act)) ended.add(sheet);
                break;
            }
        }
        return ended;
    }

    private List<Conflict> all(String edition, Predicate<Conflict> kind) {
        var all = new ArrayList<Conflict>();
        String after = null;
        while (true) {
            var page = page(edition, null, null, after, PAGE);
            page.stream().map(Stored::state).filter(kind).forEach(all::add);
            if (page.size() < PAGE) return all;
            after = page.getLast().id();
        }
    }

    private static boolean touches(Conflict conflict, Entrant entrant) {
        var known = entrant.registration();
        return known != null
                && conflict.touches(entrant.entry(), known.code(), known.provinceCode());
    }
}
