package id.anugerah.kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.testing.FreshDatabase;
import id.anugerah.kit.testing.Unpublished;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** In the version before, an entry's contact was one text; now it is a name and an office. */
class MigrationsTest {
    private static final String ENTRIES = "entries";
    private static final int MANY = 450;

    record Contact(String name, String office) {}

    record Entry(Contact contact, int edits) {}

    private static class ContactInParts implements Migration {
        @Override
        public String id() {
            return "2026-01-contact-in-parts";
        }

        @Override
        public String collection() {
            return ENTRIES;
        }

        @Override
        public Document migrated(Document before) {
            var state = before.get("state", Document.class);
            if (state.get("contact") instanceof String text) {
                var parts = text.split(", ");
                state.put("contact", new Document("name", parts[0]).append("office", parts[1]));
            }
            return before;
        }
    }

    private final FreshDatabase fresh = new FreshDatabase();
    private final MongoCollection<Document> raw = fresh.database().getCollection(ENTRIES);
    private final Documents<Entry> entries =
            new Documents<>(
                    ENTRIES,
                    Entry.class,
                    fresh.store(),
                    new Unpublished(),
                    new Teller("registration", "test", InstantSource.system()));

    @BeforeEach
    void documents_lie_in_the_form_of_the_version_before() {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < MANY; i++) {
            documents.add(
                    new Document("_id", id(i))
                            .append("version", 3L)
                            .append("stamp", "before")
                            .append("seq", 2L)
                            .append("epoch", 0L)
                            .append(
                                    "state",
                                    new Document("contact", "Made %d, Diskominfo".formatted(i))
                                            .append("edits", 0)));
        }
        raw.insertMany(documents);
    }

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void documents_of_the_version_before_are_brought_into_the_present_form() {
        instance(new ContactInParts()).run();
        for (int i = 0; i < MANY; i++) {
            var entry = entries.find(id(i)).orElseThrow();
            assertThat(entry.state().contact()).isEqualTo(new Contact("Made " + i, "Diskominfo"));
            assertThat(entry.seq()).isEqualTo(2);
            assertThat(entry.version()).isEqualTo(4);
        }
    }

    @Test
    void a_second_start_changes_nothing() {
        instance(new ContactInParts()).run();
        var once = raw.find().into(new ArrayList<>());
        instance(new ContactInParts()).run();
        fresh.database().getCollection("migrations").drop();
        instance(new ContactInParts()).run();
        assertThat(raw.find().into(new ArrayList<>())).isEqualTo(once);
    }

    @Test
    void a_start_goes_on_where_another_was_killed_halfway() {
        var killed =
                new ContactInParts() {
                    private int left = MANY;

                    @Override
                    public Document migrated(Document before) {
                        if (--left == 0) throw new IllegalStateException("killed");
                        return super.migrated(before);
                    }
                };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> instance(killed).run())
                .withMessage("killed");
        assertThat(raw.countDocuments(new Document("version", 3L))).isBetween(1L, MANY - 1L);
        assertThat(raw.countDocuments(new Document("version", 4L))).isBetween(1L, MANY - 1L);

        instance(new ContactInParts()).run();
        documents_are_in_the_present_form();
        assertThat(raw.countDocuments(new Document("version", 4L))).isEqualTo(MANY);
    }

    /** An instance that is through lets requests in while another still migrates. */
    @Test
    void several_instances_at_once_change_each_document_once_and_lose_no_write() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var work = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 4; i++) {
                work.add(() -> {
                    instance(new ContactInParts()).run();
                    editAll();
                    return null;
                });
            }
            for (var done : threads.invokeAll(work)) done.get();
        }
        documents_are_in_the_present_form();
        for (int i = 0; i < MANY; i++) {
            var entry = entries.find(id(i)).orElseThrow();
            assertThat(entry.state().edits()).isEqualTo(4);
            assertThat(entry.version()).isEqualTo(3 + 1 + 4);
        }
    }

    @Test
    void a_migration_that_does_not_know_its_own_work_is_refused_before_it_does_harm() {
        var counting =
                new ContactInParts() {
                    @Override
                    public Document migrated(Document before) {
                        var state = before.get("state", Document.class);
                        state.put("edits", state.getInteger("edits") + 1);
                        return before;
                    }
                };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> instance(counting).run());
        assertThat(raw.countDocuments(new Document("version", 3L))).isEqualTo(MANY);
    }

    private void editAll() {
        for (int i = 0; i < MANY; i++) {
            entries.update(id(i), entry -> new Entry(entry.contact(), entry.edits() + 1));
        }
    }

    private void documents_are_in_the_present_form() {
        for (int i = 0; i < MANY; i++) {
            assertThat(entries.find(id(i)).orElseThrow().state().contact().name())
                    .isEqualTo("Made " + i);
        }
    }

    private Migrations instance(Migration migration) {
        return new Migrations(List.of(migration), fresh.store(), InstantSource.system());
    }

    private static String id(int number) {
        return "en-%04d".formatted(number);
    }
}
