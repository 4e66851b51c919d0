package id.anugerah.local.store;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class FullDiskTest {

    private static final int KB = 1024;

    @TempDir Path directory;

    private static MongoCollection<Document> files(MongoClient client) {
        return client.getDatabase("evidence").getCollection("files");
    }

    @Test
    void a_full_disk_refuses_writes_but_not_reads_until_space_is_back() throws IOException {
        var ballast = directory.resolve("ballast");
        Files.write(ballast, new byte[500 * KB]);
        var settings = StoreSettings.of(directory, 0, true).withSpace(200 * KB, 1000 * KB);
        int written = 0;
        try (var store = DurableStore.start(settings, file -> file);
                var client = MongoClients.create(store.uri())) {
            MongoException refused = null;
            while (refused == null) {
                try {
                    files(client).insertOne(file(written));
                    written++;
                } catch (MongoException e) {
                    refused = e;
                }
            }
            assertThat(refused.getCode()).isEqualTo(14031);
            assertThat(written).isBetween(10, 100);
            assertThat(files(client).countDocuments()).isEqualTo(written);

            Files.delete(ballast);
            int next = written;
            await().ignoreExceptions().until(() -> insert(client, next));
        }
        try (var store = DurableStore.start(directory, 0, true);
                var client = MongoClients.create(store.uri())) {
            assertThat(files(client).countDocuments()).isEqualTo(written + 1);
        }
    }

    private static boolean insert(MongoClient client, int number) {
        return files(client).insertOne(file(number)).wasAcknowledged();
    }

    private static Document file(int number) {
        return new Document("_id", number).append("bytes", new byte[8 * KB]);
    }

    @Test
    void what_a_failing_disk_did_not_take_is_undone_in_memory_too() throws Exception {
        var disk = new FailingDisk();
        var acknowledged = new ConcurrentSkipListSet<Integer>();
        try (var store = DurableStore.start(StoreSettings.of(directory, 0, true), disk);
                var client = MongoClients.create(store.uri())) {
            files(client).insertOne(new Document("_id", "counter").append("n", 0));
            var next = new AtomicInteger();
            for (int failure = 0; failure < 10; failure++) {
                disk.failAfter(20);
                try (var threads = Executors.newFixedThreadPool(4)) {
                    for (int i = 0; i < 60; i++) {
                        threads.execute(() -> {
                            int number = next.incrementAndGet();
                            try {
                                files(client).insertOne(file(number));
                                acknowledged.add(number);
                            } catch (MongoCommandException refused) {
                                assertThat(refused.getCode()).isEqualTo(39);
                            }
                        });
                    }
                }
                assertThat(disk.hasFailed()).isTrue();
                assertThat(stored(client)).isEqualTo(acknowledged);
                assertThatExceptionOfType(MongoCommandException.class)
                        .isThrownBy(() ->
                                files(client).updateOne(eq("_id", "counter"), Updates.inc("n", 1)))
                        .returns(39, MongoCommandException::getErrorCode);
                disk.heal();
                int counted = failure + 1;
                await().ignoreExceptions().until(() -> count(client));
                assertThat(files(client).find(eq("_id", "counter")).first())
                        .containsEntry("n", counted);
            }
        }
        try (var store = DurableStore.start(directory, 0, true);
                var client = MongoClients.create(store.uri())) {
            assertThat(stored(client)).isEqualTo(acknowledged);
            assertThat(files(client).find(eq("_id", "counter")).first()).containsEntry("n", 10);
        }
    }

    private static boolean count(MongoClient client) {
        return files(client).updateOne(eq("_id", "counter"), Updates.inc("n", 1)).getModifiedCount()
                == 1;
    }

    private static ConcurrentSkipListSet<Integer> stored(MongoClient client) {
        var stored = new ConcurrentSkipListSet<Integer>();
        files(client)
                .find(new Document("bytes", new Document("$exists", true)))
                .forEach(document -> stored.add(document.getInteger("_id")));
        return stored;
    }

    /** A disk that takes some frames and then brings no more to safety until it is well again. */
    private static final class FailingDisk implements Journal.Opener {

        private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

        void failAfter(int frames) {
            left.set(frames);
        }

        boolean hasFailed() {
            return left.get() <= 0;
        }

        void heal() {
            left.set(Integer.MAX_VALUE);
        }

        @Override
        public JournalFile open(FrameFile file) {
            return new JournalFile() {
                @Override
                public void write(Frame frame) throws IOException {
                    file.write(frame);
                    left.decrementAndGet();
                }

                @Override
                public void force() throws IOException {
                    if (hasFailed()) {
                        throw new IOException("no space left on device");
                    }
                    file.force();
                }

                @Override
                public long length() {
                    return file.length();
                }

                @Override
                public void cutTo(long earlier) throws IOException {
                    if (hasFailed()) {
                        throw new IOException("no space left on device");
                    }
                    file.cutTo(earlier);
                }

                @Override
                public void close() throws IOException {
                    file.close();
                }
            };
        }
    }
}
