package id.anugerah.evidence.file;

import id.anugerah.evidence.EvidenceSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Removes bytes that no file was noted for: an upload keeps its bytes first and is noted after, and
 * whatever fell between the two would else stay for ever. Only what is old is touched, for the note
 * of a young blob may be on its way.
 */
@Component
class Orphans {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final int BATCH = 500;

    private final BlobStore blobs;
    private final Uploads uploads;
    private final InstantSource machine;
    private final Duration age;

    Orphans(BlobStore blobs, Uploads uploads, InstantSource machine, EvidenceSettings settings) {
        this.blobs = blobs;
        this.uploads = uploads;
        this.machine = machine;
        this.age = settings.orphanAge();
    }

    /**
     * What one sweep removed.
     *
     * @param blobs kept, but never noted
     * @param parts of uploads that broke off
     */
    record Removed(int blobs, int parts) {}

    /** Removes what is old and unknown. */
    Removed sweep() throws IOException {
        var before = machine.instant().minus(age);
        int parts = blobs.dropAbandoned(before);
        var old = blobs.keptBefore(before);
        if (uploads.isEmpty()) {
            // far likelier the wrong database than a folder of nothing but orphans
            if (!old.isEmpty()) LOG.warn("{} blobs, and not one file is known", old.size());
            return told(new Removed(0, parts));
        }
        int removed = blobs.discardAside(before, this::isKnown);
        for (int from = 0; from < old.size(); from += BATCH) {
            var batch = old.subList(from, Math.min(from + BATCH, old.size()));
            for (var orphan : unknown(batch)) {
                if (blobs.discard(orphan, before, this::isKnown)) removed++;
            }
        }
        return told(new Removed(removed, parts));
    }

    private List<String> unknown(List<String> hashes) {
        var known = uploads.known(hashes);
        return hashes.stream().filter(hash -> !known.contains(hash)).toList();
    }

    private boolean isKnown(String sha256) {
        return !uploads.known(Set.of(sha256)).isEmpty();
    }

    private static Removed told(Removed removed) {
        if (removed.blobs() + removed.parts() > 0) {
            LOG.info(
                    "Removed {} blobs that no file was noted for and {} parts of broken uploads",
                    removed.blobs(),
                    removed.parts());
        }
        return removed;
    }
}
