package id.anugerah.scoring.tally;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.sheet.domain.SheetId;
import id.anugerah.scoring.stage.domain.StageId;
import id.anugerah.scoring.tally.domain.Tally;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** All tallies. */
@Component
public class Tallies {
    private static final int PAGE = 1_000;
    private static final String OWN = "scoring/";

    private final Copies<Tally> copies;

    Tallies(Platform platform) {
        copies = platform.copies(new TallyFold());
        Documents<Tally> documents = platform.documents(TallyFold.COLLECTION, Tally.class);
        platform.resends(documents, Tally::edition, Tally::view);
    }

    /** How tallies follow sheets, for whoever feeds them without the service. */
    public static Fold<Tally> following() {
        return new TallyFold();
    }

    /** The tallies of a stage, as far as sheets are known. */
    public List<Tally> inStage(StageId stage) {
        return stored(stage).stream().map(Stored::state).toList();
    }

    /** The tallies of a stage if they hold exactly the sheets it closed with; else refuses. */
    public List<Tally> closed(StageId stage, ClosedSet sealed) {
        var tallies = stored(stage);
        var seqs = new HashMap<String, Long>();
        for (var tally : tallies) {
            tally.parts()
                    .forEach((source, part) -> {
                        if (source.startsWith(OWN + SheetId.KIND)) {
                            seqs.put(source.substring(OWN.length()), part.seq());
                        }
                    });
        }
        if (!ClosedSet.of(seqs).equals(sealed)) throw CommonRefusal.NOT_YET_HERE.because();
        return tallies.stream().map(Stored::state).toList();
    }

    private List<Stored<Tally>> stored(StageId stage) {
        var prefix = stage.prefix(TallyFold.KIND);
        var end = prefix.substring(0, prefix.length() - 1) + ";";
        var filter = new Document("_id", new Document("$gte", prefix).append("$lt", end));
        var all = new ArrayList<Stored<Tally>>();
        String after = null;
        while (true) {
            var page = copies.query(filter, after, PAGE);
            all.addAll(page);
            if (page.size() < PAGE) return all;
            after = page.getLast().id();
        }
    }
}
