package id.anugerah.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Part;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.event.Tombstone;
import id.anugerah.kit.testing.FreshDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

class TombstoneTest {
    private static final String PEOPLE = "registration-people";
    private static final Aggregate PERSON = new Aggregate("registration", "pe-1");

    private final Teller registration = new Teller("registration", "r", InstantSource.system());
    private final FreshDatabase fresh = new FreshDatabase();
    private final Stream<Known> stream = new Stream<>(1, PEOPLE, new Following(), fresh.database());

    @BeforeEach
    void listen() {
        stream.start();
    }

    @AfterEach
    void close() throws Exception {
        stream.close();
        fresh.close();
    }

    @Test
    void a_tombstone_travels_without_a_body_and_leaves_only_a_mark() {
        tell(changed(1, "Budi"));
        tell(changed(3, "Budi Santoso"), tombstone(4));
        read();
        var records = stream.records(PEOPLE);
        assertThat(records.getLast().value()).isNull();
        assertThat(records.getLast().headers())
                .containsEntry("ce_seq", "4")
                .doesNotContainKey("content-type");
        assertThat(part()).isEqualTo(new Part(4, 0, List.of(), true));
        assertErased();
    }

    @Test
    void a_tombstone_without_any_header_erases_and_keeps_the_last_seq() {
        tell(changed(1, "Budi"));
        bare();
        read();
        assertThat(part()).isEqualTo(new Part(1, 0, List.of(), true));
        assertErased();
    }

    @Test
    void a_tombstone_before_any_record_keeps_out_what_comes_behind_it() {
        bare();
        tell(changed(1, "Budi"));
        read();
        assertThat(part()).isEqualTo(new Part(1, 0, List.of(), true));
        assertErased();
    }

    @Test
    void neither_a_repeat_nor_an_older_or_newer_record_brings_back_who_was_erased() {
        tell(changed(1, "Budi"), tombstone(2), tombstone(2));
        bare();
        tell(changed(1, "Budi"), changed(5, "Budi"), tombstone(2));
        bare();
        read();
        assertThat(part()).isEqualTo(new Part(5, 0, List.of(), true));
        assertErased();
    }

    @Test
    void on_a_topic_that_is_kept_a_record_without_a_body_is_poison() throws Exception {
        try (var kept = new Stream<>(1, "scoring", new Counter(), fresh.database())) {
            kept.append("scoring", null, "sheet:1", null);
            kept.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> kept.isRead("scoring"));
            assertThat(kept.records("scoring-dlt")).hasSize(1);
        }
    }

    private void assertErased() {
        assertThat(stream.records(PEOPLE + "-dlt")).isEmpty();
        assertThat(stream.copies().find("pe-1").map(Stored::state)).contains(new Known(null));
        var document = fresh.database().getCollection("known").find(new Document("_id", "pe-1"));
        assertThat(String.valueOf(document.first())).doesNotContain("Budi", "example");
    }

    private Part part() {
        return stream.copies().find("pe-1").orElseThrow().part(PERSON);
    }

    private void read() {
        await().atMost(Duration.ofSeconds(30)).until(() -> stream.isRead(PEOPLE));
    }

    private void tell(Outgoing... events) {
        stream.append(List.of(events));
    }

    private void bare() {
        stream.append(PEOPLE, null, "pe-1", null);
    }

    private Outgoing changed(long seq, String name) {
        var person = new Person("pe-1", name, "Bapak", "budi@kota.example", "id");
        return registration.tell("pe-1", seq, 0, Act.system(null), new PersonEvent.Changed(person));
    }

    private Outgoing tombstone(long seq) {
        var erased = new Tombstone(PersonEvent.Changed.class);
        return registration.tell("pe-1", seq, 0, Act.system(null), erased);
    }

    /** A person as a consumer knows them. */
    record Known(@Nullable Person person) {}

    private static final class Following implements Fold<Known> {
        @Override
        public String collection() {
            return "known";
        }

        @Override
        public Class<Known> state() {
            return Known.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of(PEOPLE);
        }

        @Override
        public String home(Aggregate source) {
            return source.id();
        }

        @Override
        public Known start(String home) {
            return new Known(null);
        }

        @Override
        public Folded<Known> apply(Known state, Envelope event) {
            return Folded.to(new Known(event.as(PersonEvent.Changed.class).person()));
        }

        @Override
        public Known erase(Known state, Envelope tombstone) {
            return new Known(null);
        }
    }
}
