package id.anugerah.scoring.tally;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.scoring.sheet.domain.SheetId;
import id.anugerah.scoring.stage.domain.StageId;
import id.anugerah.scoring.tally.domain.Tally;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** How tallies follow the sheets, which are this service's own. */
final class TallyFold implements Fold<Tally> {
    static final String COLLECTION = "tallies";
    static final String KIND = "tally";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<Tally> state() {
        return Tally.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("scoring");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        if (!source.source().equals("scoring")) return null;
        var sheet = SheetId.parse(source.id());
        return sheet == null ? null : sheet.stage().prefix(KIND) + sheet.entry();
    }

    @Override
    public Tally start(String home) {
        var parts = home.split(":", -1);
        var stage = new StageId(parts[1], parts[2]);
        return new Tally(stage.edition(), stage.toString(), parts[3], new TreeMap<>());
    }

    @Override
    public Folded<Tally> apply(Tally tally, Envelope event) {
        var payload = Catalogue.payload(event.type());
        if (payload == null || !SheetEvent.class.isAssignableFrom(payload)) {
            return Folded.to(tally);
        }
        var change = tally.after(((SheetEvent) event.as(payload)).sheet());
        return new Folded<>(change.state(), change.events(), List.of());
    }
}
