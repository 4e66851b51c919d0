package id.anugerah.kit.runtime;

import org.bson.Document;

/**
 * Brings the documents of one collection from an earlier version's form into the present one, each
 * on its own. Instances of the earlier version must not write any more, for they know the earlier
 * form only.
 */
public interface Migration {
    /** Names the migration for ever; migrations run in the order of their ids. */
    String id();

    /** The collection of aggregates or copies. */
    String collection();

    /**
     * The document in its present form. Depends on the document alone and leaves one alone that has
     * the present form already, because it may be asked again after a crash and by several
     * instances at once.
     *
     * @param before may be changed and returned; {@code _id} and {@code version} stay as they are
     */
    Document migrated(Document before);
}
