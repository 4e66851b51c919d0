package id.anugerah.local.store;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class StoreFilesTest {

    private static final long MB = 1024 * 1024;

    @TempDir Path directory;

    private void inStore(StoreSettings settings, Consumer<MongoClient> work) {
        try (var store = DurableStore.start(settings, file -> file);
                var client = MongoClients.create(store.uri())) {
            work.accept(client);
        }
    }

    private void inStore(Consumer<MongoClient> work) {
        inStore(StoreSettings.of(directory, 0, true), work);
    }

    private static MongoCollection<Document> sheets(MongoClient client) {
        return client.getDatabase("season").getCollection("sheets");
    }

    private void insert(int documents) {
        inStore(client -> {
            for (int i = 0; i < documents; i++) {
                sheets(client).insertOne(new Document("_id", i));
            }
        });
    }

    private Path journal() {
        return directory.resolve("journal-1.bson");
    }

    @Test
    void after_a_rest_the_files_are_little_more_than_the_documents() {
        var settings =
                StoreSettings.of(directory, 0, false)
                        .withSnapshots(4 * MB, MB / 4, Duration.ofMillis(300));
        var text = "x".repeat(10_000);
        inStore(
                settings,
                client -> {
                    for (int round = 0; round < 30; round++) {
                        var inserts = new ArrayList<Document>();
                        for (int i = 0; i < 100; i++) {
                            inserts.add(new Document("_id", i).append("text", text + round));
                        }
                        sheets(client).deleteMany(new Document());
                        sheets(client).insertMany(inserts);
                    }
                    sheets(client).createIndex(Indexes.ascending("text"));
                    await().atMost(Duration.ofSeconds(20)).until(() -> size() < 2 * MB);
                });
        assertThat(size()).isBetween(1_000_000L, 2 * MB);
        inStore(
                settings,
                client -> {
                    assertThat(sheets(client).countDocuments()).isEqualTo(100);
                    assertThat(sheets(client).listIndexes().into(new ArrayList<>())).hasSize(2);
                    assertThat(sheets(client).find(eq("_id", 99)).first())
                            .containsEntry("text", text + 29);
                });
    }

    private long size() {
        try {
            return new StoreFiles(directory).size();
        } catch (IOException e) {
            return Long.MAX_VALUE; // a file went away while we looked
        }
    }

    @Test
    void an_end_that_was_never_completed_is_cut_off() throws IOException {
        insert(20);
        var whole = Files.readAllBytes(journal());
        for (int missing : new int[] {1, 7, 30}) {
            Files.write(journal(), Arrays.copyOf(whole, whole.length - missing));
            inStore(client -> {
                assertThat(sheets(client).countDocuments()).isEqualTo(19);
                sheets(client).insertOne(new Document("_id", 100 + missing));
            });
            inStore(client -> assertThat(sheets(client).countDocuments()).isEqualTo(20));
        }
    }

    @Test
    void rubbish_behind_the_last_frame_is_cut_off() throws IOException {
        insert(5);
        Files.write(journal(), new byte[10_000], StandardOpenOption.APPEND);
        inStore(client -> assertThat(sheets(client).countDocuments()).isEqualTo(5));
        assertThat(Files.size(journal())).isLessThan(5_000);
    }

    @Test
    void damage_in_the_middle_keeps_the_store_from_starting() throws IOException {
        insert(20);
        var bytes = Files.readAllBytes(journal());
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal(), bytes);

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> DurableStore.start(directory, 0, true).close())
                .withMessageContaining("journal-1.bson")
                .withMessageContaining("damaged at byte")
                .withMessageMatching("[^\n]*\\.");
    }

    @Test
    void a_damaged_snapshot_keeps_the_store_from_starting() throws IOException {
        inStore(
                StoreSettings.of(directory, 0, true).withSnapshots(MB, 100, Duration.ofMillis(50)),
                client -> {
                    sheets(client).insertOne(new Document("text", "x".repeat(1000)));
                    await().until(() -> Files.exists(directory.resolve("snapshot-2.bson")));
                });
        var snapshot = new StoreFiles(directory).snapshots().lastEntry().getValue();
        var bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2] ^= 1;
        Files.write(snapshot, bytes);

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> DurableStore.start(directory, 0, true).close())
                .withMessageContaining("snapshot-");
    }

    @Test
    void a_missing_journal_keeps_the_store_from_starting() throws IOException {
        inStore(
                StoreSettings.of(directory, 0, true).withSnapshots(MB, 100, Duration.ofMillis(50)),
                client -> {
                    sheets(client).insertOne(new Document());
                    await().until(() -> Files.exists(directory.resolve("snapshot-2.bson")));
                });
        Files.delete(new StoreFiles(directory).journals().lastEntry().getValue());

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> DurableStore.start(directory, 0, true).close())
                .withMessageContaining("a journal file is missing");
    }

    @Test
    void a_second_process_on_the_directory_is_told_in_one_sentence() throws Exception {
        try (var store = DurableStore.start(directory, 0, true)) {
            assertThat(store.port()).isPositive();
            var second =
                    StoreProcess.process(StoreMain.class.getName(), directory)
                            .redirectErrorStream(true)
                            .redirectError(ProcessBuilder.Redirect.PIPE)
                            .start();
            var said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(said.strip())
                    .isEqualTo(
                            "The directory %s is in use by another store process."
                                    .formatted(directory));
        }
    }

    @Test
    void a_store_process_says_when_it_is_ready_and_closes_on_a_signal() throws Exception {
        var process = StoreProcess.process(StoreMain.class.getName(), directory).start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var said = output.readLine();
            assertThat(said)
                    .matches("store ready on 127\\.0\\.0\\.1:\\d+, .*, 0 documents, \\d+ ms");
            var port = said.replaceAll(".*127\\.0\\.0\\.1:(\\d+),.*", "$1");
            try (var client = MongoClients.create("mongodb://127.0.0.1:" + port)) {
                sheets(client).insertOne(new Document("_id", 1));
                sheets(client).updateOne(eq("_id", 1), Updates.set("n", 2));
            }
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        inStore(client ->
                assertThat(sheets(client).find().first())
                        .isEqualTo(new Document("_id", 1).append("n", 2)));
    }
}
