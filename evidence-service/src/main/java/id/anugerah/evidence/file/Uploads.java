package id.anugerah.evidence.file;

import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of every uploaded file. */
@Component
public class Uploads {
    private static final int PAGE = 500;

    private final Documents<StoredFile> files;

    Uploads(Platform platform) {
        this.files = platform.documents("files", StoredFile.class).index("entry").index("sha256");
    }

    /** Those of the files that exist, by id. */
    public Map<String, Stored<StoredFile>> findAll(List<String> ids) {
        return files.findAll(ids);
    }

    /** Those of the hashes under which files are known. */
    Set<String> known(Collection<String> hashes) {
        var known = new HashSet<String>();
        var filter = new Document("state.sha256", new Document("$in", List.copyOf(hashes)));
        String after = null;
        while (true) {
            var page = files.query(filter, after, PAGE);
            page.forEach(file -> known.add(file.state().sha256()));
            if (page.size() < PAGE) return known;
            after = page.getLast().id();
        }
    }

    /** Whether no file is known at all. */
    boolean isEmpty() {
        return files.query(new Document(), null, 1).isEmpty();
    }

    Stored<StoredFile> get(String id) {
        return files.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    /** Notes the file, or finds it noted by an earlier attempt at the same request. */
    Stored<StoredFile> add(String id, StoredFile file, Act act) {
        var hash =
                IdempotencyKey.bodyHash(
                        List.of(
                                file.entry(),
                                file.purpose().name(),
                                file.name().value(),
                                file.sha256()));
        return IdempotencyKey.sameRequest(files.create(id, hash, act, file, List.of()), hash);
    }
}
