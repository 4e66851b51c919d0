package id.anugerah.evidence.assignment;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.runtime.Platform;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Which assessors may read an entry: those who have a sheet of it and did not recuse themselves.
 */
@Component
public class Assignments {
    private final Copies<SheetsOfEntry> copies;

    Assignments(Platform platform) {
        this.copies = platform.copies(new Following());
    }

    /** Whether the account is to assess the entry. */
    public boolean isAssigned(String entry, String account) {
        return copies.find(entry).stream().anyMatch(copy -> copy.state().isAssessedBy(account));
    }

    /** How the copy follows the sheets; an id is {@code sheet:<edition>:<stage>:<entry>:…}. */
    static final class Following implements Fold<SheetsOfEntry> {
        @Override
        public String collection() {
            return "assignments";
        }

        @Override
        public Class<SheetsOfEntry> state() {
            return SheetsOfEntry.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of("scoring");
        }

        @Override
        public @Nullable String home(Aggregate source) {
            var parts = source.id().split(":", -1);
            var follows = source.source().equals("scoring") && parts[0].equals("sheet");
            return follows && parts.length == 5 ? parts[3] : null;
        }

        @Override
        public SheetsOfEntry start(String home) {
            return SheetsOfEntry.NONE;
        }

        @Override
        public Folded<SheetsOfEntry> apply(SheetsOfEntry known, Envelope event) {
            var payload = Catalogue.payload(event.type());
            if (payload == null || !SheetEvent.class.isAssignableFrom(payload)) {
                return Folded.to(known);
            }
            return Folded.to(known.after(((SheetEvent) event.as(payload)).sheet()));
        }
    }
}
