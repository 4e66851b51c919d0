package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;

import java.util.List;

/** The server library's command engine over {@link Contents}. */
final class StoreBackend extends AbstractMongoBackend {

    private final Contents contents;
    private final Recorder recorder;

    StoreBackend(Contents contents, Recorder recorder) {
        this.contents = contents;
        this.recorder = recorder;
        contents.databases().forEach(this::resolveDatabase);
    }

    Contents contents() {
        return contents;
    }

    @Override
    protected StoreDatabase openOrCreateDatabase(String databaseName) {
        return new StoreDatabase(databaseName, getCursorRegistry(), contents, recorder);
    }

    /** The library would open every database anew for this. */
    Document listDatabases() {
        List<Document> databases =
                contents.databases().stream()
                        .map(name -> new Document("name", name).append("empty", false))
                        .toList();
        return new Document("databases", databases).append("ok", 1.0);
    }
}
