package id.anugerah.registration.overview;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.StandingEvent;
import id.anugerah.contracts.scoring.TallyEvent;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.registration.overview.EntryRow.Assessed;
import id.anugerah.registration.overview.EntryRow.Place;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Follows each entry through all services. Every aggregate's id names the entry it belongs to. */
final class OverviewFold implements Fold<EntryRow> {
    @Override
    public String collection() {
        return "overview";
    }

    @Override
    public Class<EntryRow> state() {
        return EntryRow.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("registration", "evidence", "scoring");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        var parts = source.id().split(":");
        return switch (parts[0]) {
            case "dossier", "entrant" -> parts.length == 2 ? parts[1] : null;
            case "tally" -> parts.length == 4 ? parts[3] : null;
            case "standing" -> parts.length == 5 ? parts[4] : null;
            default -> source.id().startsWith("en-") ? source.id() : null;
        };
    }

    @Override
    public EntryRow start(String home) {
        return EntryRow.EMPTY;
    }

    @Override
    public Folded<EntryRow> apply(EntryRow row, Envelope event) {
        var type = Catalogue.payload(event.type());
        if (type == null) return Folded.to(row);
        var next =
                switch (event.as(type)) {
                    case EntryEvent told -> with(row, told.entry(), event.at());
                    case DossierEvent told -> with(row, told.dossier(), event.at());
                    case EntrantEvent.Changed(var entrant, _) ->
                            with(row, entrant.status(), event.at());
                    case TallyEvent.Tallied tallied -> with(row, tallied, event.at());
                    case StandingEvent.Published(var standing) -> with(row, standing, event.at());
                    default -> row;
                };
        return Folded.to(next.after(row, event.at()));
    }

    private static EntryRow with(EntryRow row, EntryEvent.Entry entry, Instant at) {
        return new EntryRow(
                entry,
                at,
                row.dossier(),
                row.answered(),
                row.submittedAt(),
                row.entrant(),
                row.assessed(),
                row.standings(),
                row.stepSince());
    }

    private static EntryRow with(EntryRow row, DossierEvent.Dossier dossier, Instant at) {
        var receipt = dossier.receipt();
        return new EntryRow(
                row.entry(),
                at,
                dossier.status(),
                dossier.answered(),
                receipt == null ? null : receipt.at(),
                row.entrant(),
                row.assessed(),
                row.standings(),
                row.stepSince());
    }

    private static EntryRow with(EntryRow row, EntrantEvent.Status status, Instant at) {
        return new EntryRow(
                row.entry(),
                at,
                row.dossier(),
                row.answered(),
                row.submittedAt(),
                status,
                row.assessed(),
                row.standings(),
                row.stepSince());
    }

    private static EntryRow with(EntryRow row, TallyEvent.Tallied tallied, Instant at) {
        var assessed = new TreeMap<>(row.assessed());
        assessed.put(code(tallied.stage()), new Assessed(tallied.assigned(), tallied.submitted()));
        return new EntryRow(
                row.entry(),
                at,
                row.dossier(),
                row.answered(),
                row.submittedAt(),
                row.entrant(),
                Map.copyOf(assessed),
                row.standings(),
                row.stepSince());
    }

    private static EntryRow with(EntryRow row, StandingEvent.Standing standing, Instant at) {
        var standings = new TreeMap<>(row.standings());
        var known = standings.get(code(standing.stage()));
        if (known != null && known.version() > standing.version()) return row;
        standings.put(
                code(standing.stage()),
                new Place(
                        standing.version(),
                        standing.outcome(),
                        standing.rank() == 0 ? null : standing.rank(),
                        standing.place(),
                        standing.total()));
        return new EntryRow(
                row.entry(),
                at,
                row.dossier(),
                row.answered(),
                row.submittedAt(),
                row.entrant(),
                row.assessed(),
                Map.copyOf(standings),
                row.stepSince());
    }

    private static String code(String stage) {
        return stage.substring(stage.lastIndexOf(':') + 1);
    }
}
