package id.anugerah.kit.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Part;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.testing.FreshDatabase;
import id.anugerah.kit.testing.Unpublished;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class CopiesTest {
    private static final Aggregate SOURCE = new Aggregate("scoring", "a");

    private final FreshDatabase fresh = new FreshDatabase();
    private final MongoStore store = fresh.store();
    private final Teller teller = new Teller("scoring", "test", InstantSource.system());
    private final List<String> buried = new ArrayList<>();
    private final Copies<Word> copies =
            new Copies<>(new Words(), store, new Unpublished(), teller, this::bury);
    private final Inbox inbox = new Inbox(List.of(copies), this::bury);

    @BeforeEach
    void a_title_is_given_once() {
        store.unique("titles", List.of("state.text"));
        store.createIndexes();
    }

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void an_event_whose_document_cannot_be_added_is_a_dead_letter_and_stalls_its_aggregate_alone() {
        accept(said("a", 0, 1, "title one"), said("b", 0, 1, "title two"));
        accept(
                said("c", 0, 1, "title three"),
                said("a", 0, 2, "title two"),
                said("a", 0, 3, "after it"),
                said("b", 0, 2, "title four"));
        assertThat(buried).containsExactly("scoring/a/0.2: words");
        assertThat(word("a")).isEqualTo("title one");
        assertThat(copies.find("a").orElseThrow().part(SOURCE))
                .returns(1L, Part::seq)
                .extracting(Part::parked)
                .asList()
                .hasSize(1);
        assertThat(word("b")).isEqualTo("title four");
        assertThat(word("c")).isEqualTo("title three");
        assertThat(store.query("titles", new Document(), null, 10)).hasSize(4);

        accept(said("a", 0, 2, "title five"));
        assertThat(word("a")).isEqualTo("after it");
    }

    @Test
    void the_same_event_again_adds_nothing_and_is_no_fault() {
        accept(said("a", 0, 1, "title one"));
        fresh.database().getCollection("words").drop();
        accept(said("a", 0, 1, "title one"));
        assertThat(buried).isEmpty();
        assertThat(word("a")).isEqualTo("title one");
        assertThat(store.query("titles", new Document(), null, 10)).hasSize(1);
    }

    @Test
    void an_event_of_a_new_epoch_waits_for_the_state_and_then_the_old_epoch_is_past() {
        accept(said("a", 0, 1, "old"), said("a", 0, 2, "lost"), said("a", 0, 3, "lost too"));
        accept(said("a", 1, 3, "new"));
        assertThat(word("a")).isEqualTo("lost too");
        accept(restored("a", 1, 2, "old"));
        assertThat(word("a")).isEqualTo("new");
        accept(said("a", 0, 4, "late"), restored("a", 0, 9, "later"));
        assertThat(word("a")).isEqualTo("new");
        assertThat(copies.find("a").orElseThrow().part(SOURCE))
                .isEqualTo(new Part(3, 1, List.of(), false));
    }

    @Test
    void an_aggregate_that_the_backup_did_not_know_begins_anew_with_its_first_event() {
        accept(said("a", 0, 1, "lost"), said("a", 0, 2, "lost too"));
        accept(said("a", 1, 2, "second"), said("a", 1, 1, "first"));
        assertThat(word("a")).isEqualTo("second");
        assertThat(buried).isEmpty();
    }

    private String word(String id) {
        return copies.find(id).map(Stored::state).orElseThrow().text();
    }

    private void accept(Outgoing... events) {
        inbox.accept(
                List.of(events).stream()
                        .map(Outgoing::envelope)
                        .map(event ->
                                new Delivery(
                                        "scoring",
                                        0,
                                        0,
                                        event.aggregate(),
                                        Wire.headers(event),
                                        Wire.body(event)))
                        .toList());
    }

    private Outgoing said(String aggregate, long epoch, long seq, String text) {
        return teller.tell(aggregate, seq, epoch, Act.system(null), new Said(text));
    }

    private Outgoing restored(String aggregate, long epoch, long seq, String text) {
        return teller.tell(aggregate, seq, epoch, Act.system(null), new Restored(text));
    }

    private void bury(Delivery record, String fold, Throwable cause) {
        buried.add(record.headers().get("ce_id") + ": " + fold);
    }

    /** A word was said. */
    @EventType("scoring.said.v1")
    record Said(String text) implements Event {}

    /** The last word, once more. */
    @EventType(value = "scoring.said-again.v1", state = true)
    record Restored(String text) implements Event {}

    /** The last word. */
    record Word(String text) {}

    /** Follows words; a title is added to those given once. */
    private static final class Words implements Fold<Word> {
        @Override
        public String collection() {
            return "words";
        }

        @Override
        public Class<Word> state() {
            return Word.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of("scoring");
        }

        @Override
        public String home(Aggregate source) {
            return source.id();
        }

        @Override
        public Word start(String home) {
            return new Word("");
        }

        @Override
        public Folded<Word> apply(Word state, Envelope event) {
            if (event.is(Restored.class)) {
                return Folded.to(new Word(event.as(Restored.class).text()));
            }
            var word = new Word(event.as(Said.class).text());
            if (!word.text().startsWith("title")) return Folded.to(word);
            return new Folded<>(word, List.of(), List.of(new Insert("titles", event.id(), word)));
        }
    }
}
