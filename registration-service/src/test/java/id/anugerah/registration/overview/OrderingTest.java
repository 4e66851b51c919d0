package id.anugerah.registration.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class OrderingTest {
    private static final Instant NOW = Instant.parse("2026-08-01T02:00:00Z");

    @Test
    void nobody_waits_for_who_is_out_of_the_programme_however_long_ago_that_was() {
        var out = line("en-1", Status.WITHDRAWN, NOW.minusSeconds(900));
        var late = line("en-2", Status.SUBMITTED, NOW.minusSeconds(10));
        var early = line("en-3", Status.SUBMITTED, NOW.minusSeconds(60));

        assertThat(Ordering.WAITING.sorting().page(List.of(out, late, early), null, 10))
                .containsExactly(early, late, out);
    }

    @Test
    void a_page_begins_behind_the_place_of_the_one_before() {
        var first = line("en-1", Status.SUBMITTED, NOW);
        var second = line("en-2", Status.SUBMITTED, NOW);
        var sorting = Ordering.UPDATED.sorting();

        assertThat(sorting.page(List.of(second, first), null, 1)).containsExactly(first);
        assertThat(sorting.page(List.of(second, first), sorting.place(first), 1))
                .containsExactly(second);
    }

    private static Line line(String id, Status status, Instant since) {
        var entry =
                new Entry(id, "ed-1", status, "51.71", "Kota", "kota", "51", "WITA", "ac-1", null);
        return new Line(
                id, new EntryRow(entry, since, null, 0, null, null, Map.of(), Map.of(), since));
    }
}
