package id.anugerah.kit.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.anugerah.kit.document.Store.KeyTaken;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.testing.FreshDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class MongoStoreTest {
    private static final String ENTRIES = "entries";

    private final FreshDatabase fresh = new FreshDatabase();
    private final MongoStore store = fresh.store();

    @BeforeEach
    void a_code_is_given_once() {
        store.unique(ENTRIES, List.of("code"));
        store.createIndexes();
        store.insertNew(ENTRIES, List.of(entry("en-1", "51.71")));
    }

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void to_insert_what_is_there_already_adds_nothing_and_is_no_fault() {
        store.insertNew(ENTRIES, List.of(entry("en-1", "73.71"), entry("en-2", "12.71")));
        assertThat(codes()).containsExactlyInAnyOrder("51.71", "12.71");
    }

    @Test
    void a_taken_key_is_told_with_the_documents_that_it_kept_out_and_the_others_are_there() {
        var documents =
                List.of(
                        entry("en-2", "12.71"),
                        entry("en-3", "51.71"),
                        entry("en-1", "51.71"),
                        entry("en-4", "13.71"));
        assertThatExceptionOfType(KeyTaken.class)
                .isThrownBy(() -> store.insertNew(ENTRIES, documents))
                .returns(Set.of("en-3"), KeyTaken::ids);
        assertThat(codes()).containsExactlyInAnyOrder("51.71", "12.71", "13.71");
    }

    @Test
    void a_write_tells_a_faster_writer_from_a_taken_key_alone_and_among_many() {
        var again = entry("en-1", "51.71");
        var taken = entry("en-2", "51.71");
        assertThat(store.write(ENTRIES, List.of(again))).containsExactly("en-1");
        assertThatExceptionOfType(KeyTaken.class)
                .isThrownBy(() -> store.write(ENTRIES, List.of(taken)))
                .returns(Set.of("en-2"), KeyTaken::ids);
        assertThatExceptionOfType(KeyTaken.class)
                .isThrownBy(() -> store.write(ENTRIES, List.of(again, taken, entry("en-3", "1"))))
                .returns(Set.of("en-2"), KeyTaken::ids);
        assertThat(codes()).containsExactlyInAnyOrder("51.71", "1");
    }

    @Test
    void a_store_that_is_shut_carries_out_nothing_but_what_opens_it() {
        store.shut();
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> store.find(ENTRIES, "en-1"));
        store.beforeOpening(() -> assertThat(store.find(ENTRIES, "en-1")).isPresent());
        store.open();
        assertThatNoException().isThrownBy(() -> store.find(ENTRIES, "en-1"));
    }

    private List<String> codes() {
        return store.query(ENTRIES, new Document(), null, 100).stream()
                .map(entry -> entry.getString("code"))
                .toList();
    }

    private static Document entry(String id, String code) {
        return new Document("_id", id)
                .append("version", 1L)
                .append("stamp", id + code)
                .append("code", code);
    }
}
