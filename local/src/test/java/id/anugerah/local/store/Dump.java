package id.anugerah.local.store;

import com.mongodb.client.MongoClient;

import org.bson.Document;
import org.bson.RawBsonDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything a store holds, byte for byte and in its order, indexes included. */
record Dump(Map<String, List<RawBsonDocument>> documents, Map<String, List<Document>> indexes) {

    static Dump of(MongoClient client) {
        var documents = new TreeMap<String, List<RawBsonDocument>>();
        var indexes = new TreeMap<String, List<Document>>();
        for (var database : client.listDatabaseNames()) {
            for (var name : client.getDatabase(database).listCollectionNames()) {
                var collection = client.getDatabase(database).getCollection(name);
                var full = database + "." + name;
                documents.put(full, collection.find(RawBsonDocument.class).into(new ArrayList<>()));
                indexes.put(full, collection.listIndexes().into(new ArrayList<>()));
            }
        }
        return new Dump(documents, indexes);
    }
}
