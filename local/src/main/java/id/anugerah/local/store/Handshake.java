package id.anugerah.local.store;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;

import java.time.Instant;
import java.util.Set;

/** What the store says of itself to a driver that connects; the library lacks {@code hello}. */
final class Handshake {

    private static final Set<String> NAMES = Set.of("hello", "ismaster");

    private Handshake() {}

    static boolean is(String command) {
        return NAMES.contains(Rules.lower(command));
    }

    static Document answer(String command) {
        var primary = Rules.lower(command).equals("hello") ? "isWritablePrimary" : "ismaster";
        return new Document("helloOk", true)
                .append(primary, true)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
                .append("maxMessageSizeBytes", MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES)
                .append("maxWriteBatchSize", MongoWireProtocolHandler.MAX_WRITE_BATCH_SIZE)
                .append("localTime", Instant.now())
                .append("minWireVersion", 0)
                .append("maxWireVersion", ServerVersion.MONGO_5_0.getWireVersion())
                .append("readOnly", false)
                .append("ok", 1.0);
    }
}
