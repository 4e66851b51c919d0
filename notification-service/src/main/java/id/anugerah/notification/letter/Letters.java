package id.anugerah.notification.letter;

import id.anugerah.kit.document.Copy;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.letter.domain.Status;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All letters. Couriers read and write many at a time; each is still changed by its own
 * compare-and-set.
 */
@Component
public class Letters {
    /** The collection's name. */
    public static final String COLLECTION = "letters";

    private static final List<String> OPEN =
            Stream.of(Status.values()).filter(it -> !it.isFinal()).map(Status::name).toList();

    private final Documents<Letter> documents;
    private final Store store;

    Letters(Platform platform) {
        this.documents =
                platform.documents(COLLECTION, Letter.class)
                        .index("delivery.status")
                        .index("edition");
        this.store = platform.store();
    }

    /**
     * A letter as it was read, which can be replaced as long as nobody else changes it.
     *
     * @param letter its state
     */
    public record Held(Document document, Letter letter) {
        /** The letter's name. */
        public String id() {
            return document.getString("_id");
        }
    }

    /** Those of the letters that are there. */
    public List<Held> read(Collection<String> ids) {
        return store.findAll(COLLECTION, ids).stream().map(Letters::held).toList();
    }

    /**
     * Writes each letter's next state unless somebody else was faster.
     *
     * @param next makes the next state of the present one
     * @return those that were written, as they are now
     */
    public List<Held> replace(List<Held> letters, Function<Held, Letter> next) {
        var changed = new ArrayList<Document>();
        for (var held : letters) changed.add(next(held, next.apply(held)));
        var lost = store.write(COLLECTION, changed);
        return changed.stream()
                .filter(document -> !lost.contains(document.getString("_id")))
                .map(Letters::held)
                .toList();
    }

    /** Changes one letter, whoever else does so. */
    public void change(String id, UnaryOperator<Letter> edit) {
        documents.update(id, edit);
    }

    /** Letters that are not final, by ascending id. */
    public List<Stored<Letter>> open(@Nullable String after, int limit) {
        var filter = new Document("state.delivery.status", new Document("$in", OPEN));
        return documents.query(filter, after, limit);
    }

    Documents<Letter> documents() {
        return documents;
    }

    private static Held held(Document document) {
        return new Held(document, Copy.of(document, Letter.class).state());
    }

    /** A letter tells no events, so its outbox is always empty. */
    private static Document next(Held held, Letter state) {
        var copy = Copy.of(held.document(), Letter.class);
        copy.become(state, List.of());
        return copy.toDocument(0, "");
    }
}
