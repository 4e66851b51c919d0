package id.anugerah.scoring.sheet;

import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.sheet.domain.Sheet;
import id.anugerah.scoring.sheet.domain.SheetId;
import id.anugerah.scoring.stage.domain.StageId;
import id.anugerah.scoring.work.ManyHands;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All sheets. */
@Component
public class Sheets {
    private static final int PAGE = 1_000;

    private final Documents<Sheet> documents;

    Sheets(Platform platform) {
        documents =
                platform.documents("sheets", Sheet.class)
                        .index("assessor")
                        .index("edition", "status");
        platform.resends(documents, Sheet::edition, sheet -> new SheetEvent.Resent(sheet.view()));
    }

    Stored<Sheet> get(String id) {
        return documents.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    /** The sheets of a stage, by ascending id. */
    public List<Sheet> inStage(StageId stage) {
        return all(below(stage));
    }

    /** The sheets in an edition from which their assessors are recused. */
    public List<Sheet> recusedIn(String edition) {
        return all(
                new Document("state.edition", edition)
                        .append("state.status", SheetEvent.Status.RECUSED.name()));
    }

    /** One page of the sheets of a stage, or of an edition where no stage is named. */
    List<Stored<Sheet>> page(
            String edition,
            @Nullable String stage,
            @Nullable String assessor,
            @Nullable String after,
            int limit) {
        var filter =
                stage == null
                        ? new Document("state.edition", edition)
                        : below(new StageId(edition, stage));
        if (assessor != null) filter.append("state.assessor", assessor);
        return documents.query(filter, after, limit);
    }

    private List<Sheet> all(Document filter) {
        var all = new ArrayList<Sheet>();
        String after = null;
        while (true) {
            var page = documents.query(filter, after, PAGE);
            page.forEach(one -> all.add(one.state()));
            if (page.size() < PAGE) return all;
            after = page.getLast().id();
        }
    }

    private static Document below(StageId stage) {
        var prefix = stage.prefix(SheetId.KIND);
        // ';' is the character after ':', so this is the range of the ids that begin with it
        var end = prefix.substring(0, prefix.length() - 1) + ";";
        return new Document("_id", new Document("$gte", prefix).append("$lt", end));
    }

    /** All sheets of one assessor in an edition. */
    public List<Sheet> of(String edition, String assessor) {
        return all(new Document("state.edition", edition).append("state.assessor", assessor));
    }

    /** Those of the sheets that exist. */
    public List<Sheet> known(Collection<SheetId> ids) {
        return documents.findAll(ids.stream().map(SheetId::toString).toList()).values().stream()
                .map(Stored::state)
                .toList();
    }

    /** Ends a sheet on its assessor's behalf; false if its stage took it in before. */
    public boolean recuse(SheetId id, String why, Act act) {
        try {
            documents.change(id.toString(), act, found -> found.state().recuse(why));
            return true;
        } catch (Refused refused) {
            if (refused.refusal() == ScoringRefusal.SHEET_SEALED) return false;
            throw refused;
        }
    }

    /** Assigns those sheets that are not assigned yet. */
    public void assign(Collection<SheetId> ids, Act act) {
        var assigned = documents.findAll(ids.stream().map(SheetId::toString).toList());
        var missing = ids.stream().filter(id -> !assigned.containsKey(id.toString())).toList();
        ManyHands.each(
                missing,
                id -> {
                    var sheet = Sheet.assign(id);
                    documents.create(id.toString(), null, act, sheet.state(), sheet.events());
                });
    }

    /**
     * Seals the sheets, each by a write of its own that a submission at the same time either
     * precedes or loses to.
     *
     * @return seq of each
     */
    public Map<String, Long> seal(Collection<SheetId> ids) {
        var seqs = new ConcurrentHashMap<String, Long>();
        ManyHands.each(
                ids,
                id -> {
                    var sealed = documents.update(id.toString(), Sheet::seal);
                    seqs.put(sealed.id(), sealed.seq());
                });
        return seqs;
    }

    Stored<Sheet> change(String id, Act act, Function<Stored<Sheet>, Change<Sheet>> decide) {
        return documents.change(id, act, decide);
    }
}
