package id.anugerah.kit.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import id.anugerah.kit.mongo.MongoStore;

import java.util.UUID;

/** A database of its own for a test, dropped at the end. */
public final class FreshDatabase implements AutoCloseable {
    private final MongoClient client = MongoClients.create(Servers.get().mongodb());
    private final MongoDatabase database = client.getDatabase("t" + UUID.randomUUID());

    /** The database as the driver shows it. */
    public MongoDatabase database() {
        return database;
    }

    /** The store port on it, as one more instance has it. */
    public MongoStore store() {
        return new MongoStore(database);
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
