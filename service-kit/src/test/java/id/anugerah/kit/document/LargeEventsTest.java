package id.anugerah.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.EventTooLarge;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.testing.FreshDatabase;
import id.anugerah.kit.testing.Unpublished;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

class LargeEventsTest {
    /** What a person noted, which may be long. */
    record Note(String text) {}

    /** A note was taken. */
    @EventType("evidence.noted.v1")
    record Noted(String text) implements Event {}

    private final FreshDatabase fresh = new FreshDatabase();
    private final Documents<Note> notes =
            new Documents<>(
                    "notes",
                    Note.class,
                    fresh.store(),
                    new Unpublished(),
                    new Teller("evidence", "test", InstantSource.system()));

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void an_event_of_64_KB_is_told() {
        create("no-1", noted(EventTooLarge.LIMIT));
        assertThat(notes.find("no-1")).get().returns(1L, Stored::seq);
    }

    @Test
    void a_larger_event_is_refused_by_name_and_size_and_nothing_is_written() {
        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> create("no-1", noted(EventTooLarge.LIMIT + 1)))
                .withMessage(
                        "evidence.noted.v1 of no-1 has 65537 bytes, and such an event may have"
                                + " 65536");
        assertThat(notes.find("no-1")).isEmpty();
    }

    @Test
    void bytes_count_and_not_characters() {
        var text = "é".repeat(EventTooLarge.LIMIT / 2);
        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> create("no-1", new Noted(text)));
    }

    @Test
    void an_edition_may_have_512_KB_and_no_more() {
        create("ed-1", new EditionEvent.Published(edition(EventTooLarge.EDITION_LIMIT)));
        assertThat(notes.find("ed-1")).isPresent();
        var larger = new EditionEvent.Published(edition(EventTooLarge.EDITION_LIMIT + 1));
        assertThatExceptionOfType(EventTooLarge.class).isThrownBy(() -> create("ed-2", larger));
        assertThat(notes.find("ed-2")).isEmpty();
    }

    private void create(String id, Event event) {
        notes.create(id, null, Act.system(null), new Note("short"), List.of(event));
    }

    /** An event whose payload has exactly so many bytes. */
    private static Noted noted(int bytes) {
        return new Noted("x".repeat(bytes - size(new Noted(""))));
    }

    private static Edition edition(int bytes) {
        int around = size(new EditionEvent.Published(named("")));
        return named("x".repeat(bytes - around));
    }

    private static Edition named(String name) {
        var none = new LocalText("-", "-");
        var instrument = new Instrument("i", none, 5, List.of(), "x", false, List.of(), List.of());
        var rules =
                new Rules(
                        "t",
                        new LocalText("-", name),
                        2025,
                        Entrants.GOVERNMENT,
                        List.of(),
                        instrument,
                        List.of());
        return new Edition("ed-1", rules, new Schedule(1, List.of(), null), true, 0);
    }

    private static int size(Event event) {
        return Json.write(event).getBytes(StandardCharsets.UTF_8).length;
    }
}
