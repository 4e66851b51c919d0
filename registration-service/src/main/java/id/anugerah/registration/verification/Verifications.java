package id.anugerah.registration.verification;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.verification.domain.Verification;
import id.anugerah.registration.verification.domain.Verification.Status;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The bulk verifications; nobody is told of them, only of what they do. */
@Component
class Verifications {
    private static final int PAGE = 500;

    private final Documents<Verification> verifications;

    Verifications(Platform platform) {
        this.verifications =
                platform.documents("verifications", Verification.class)
                        .index("edition")
                        .index("status");
    }

    /** Keeps a new one, or finds the one that an earlier attempt kept. */
    Stored<Verification> create(String id, String hash, Verification fresh) {
        return verifications.create(id, hash, Act.system(fresh.edition()), fresh, List.of());
    }

    Stored<Verification> get(String id) {
        return verifications.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    Stored<Verification> update(String id, UnaryOperator<Verification> edit) {
        return verifications.update(id, edit);
    }

    /** Those that may be claimed at this instant of machine time; some may not quite yet. */
    List<Stored<Verification>> due(Instant now) {
        var alive = List.of(Status.WAITING.name(), Status.RUNNING.name());
        var filter =
                new Document("state.status", new Document("$in", alive))
                        .append("state.due", new Document("$lte", now.toString()));
        return verifications.query(filter, null, PAGE);
    }

    /** All of an edition: as many as its secretariat made by hand. */
    List<Stored<Verification>> all(String edition) {
        var filter = new Document("state.edition", edition);
        var all = new ArrayList<Stored<Verification>>();
        List<Stored<Verification>> page;
        do {
            page = verifications.query(filter, all.isEmpty() ? null : all.getLast().id(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
