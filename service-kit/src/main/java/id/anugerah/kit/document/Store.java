package id.anugerah.kit.document;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the platform asks of its database: single-document compare-and-set on {@code version},
 * unique keys, unordered bulk writes. A write that returns is durable. Anything that is no answer
 * of the database (a lost connection, a time out, a full disk) is thrown as {@link
 * StoreUnavailable}; whether such a write took effect is then unknown.
 */
public interface Store {
    /** The document with this id. */
    Optional<Document> find(String collection, String id);

    /** The documents with these ids that exist, in any order. */
    List<Document> findAll(String collection, Collection<String> ids);

    /**
     * The documents that match the filter, by ascending id.
     *
     * @param filter conditions in MongoDB's query language
     * @param after only ids greater than this one, or all where null
     * @param limit at most so many
     */
    List<Document> query(String collection, Document filter, @Nullable String after, int limit);

    /**
     * Inserts or replaces each document if it is still as it was read: version 1 is inserted if
     * there is none with its id, version n replaces version n − 1. Each is written or not on its
     * own.
     *
     * @return ids of those that were not written because another writer came first
     * @throws KeyTaken if a unique key other than the id is taken; the others were written
     */
    Set<String> write(String collection, List<Document> documents);

    /**
     * Inserts those documents whose id is not there yet.
     *
     * @throws KeyTaken if a unique key other than the id is taken; the others were inserted
     */
    void insertNew(String collection, List<Document> documents);

    /** Replaces the document with this id, whatever it was, or inserts it. */
    void put(String collection, Document document);

    /** Removes the documents with these ids. */
    void remove(String collection, Collection<String> ids);

    /** Takes the published events up to a seq out of each named document's outbox. */
    void trim(String collection, List<Trim> trims);

    /** Shows id and outbox of every document that has events in its outbox. */
    void eachUnpublished(String collection, Consumer<Document> visitor);

    /** Promises a unique key over the fields. */
    void unique(String collection, List<String> fields);

    /** Asks for an index over the fields, for stores that use one. */
    void index(String collection, List<String> fields);

    /** What to take out of one outbox: all events up to and with the seq. */
    record Trim(String id, long seq) {}

    /** A unique key other than the id is taken by another document. */
    final class KeyTaken extends RuntimeException {
        private final Set<String> ids;

        /**
         * @param message what the database said
         * @param ids of the documents that were not written because of it
         */
        public KeyTaken(String message, Set<String> ids) {
            super(message);
            this.ids = Set.copyOf(ids);
        }

        /** Ids of the documents that were not written because of it. */
        public Set<String> ids() {
            return ids;
        }
    }

    /** The database gave no answer, or one that says nothing about the document. */
    final class StoreUnavailable extends RuntimeException {
        private final boolean full;

        public StoreUnavailable(String message) {
            super(message);
            this.full = false;
        }

        public StoreUnavailable(String message, Throwable cause) {
            this(message, cause, false);
        }

        /**
         * @param full whether the database takes no writes because its disk is full
         */
        public StoreUnavailable(String message, Throwable cause, boolean full) {
            super(message, cause);
            this.full = full;
        }

        /** Whether reads go on, and writes wait until the disk has space again. */
        public boolean isFull() {
            return full;
        }
    }
}
