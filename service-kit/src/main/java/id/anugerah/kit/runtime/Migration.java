package id.anugerah.kit.runtime;

import com.mongodb.client.MongoDatabase;

/**
 * Brings documents of an earlier version into the present form. May be run again after a crash and
 * by several instances at once, so it has to leave alone what it has already done.
 */
public interface Migration {
    /** Names the migration for ever; migrations run in the order of their ids. */
    String id();

    /** Changes the documents. */
    void run(MongoDatabase database);
}
