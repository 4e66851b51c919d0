package id.anugerah.contracts.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

class ClosedSetTest {
    @Test
    void the_digest_is_that_of_the_sorted_lines_whatever_the_order_they_came_in() {
        var given = new LinkedHashMap<String, Long>();
        given.put("sheet:b", 10L);
        given.put("sheet:a", 2L);
        // printf 'sheet:a 2\nsheet:b 10\n' | sha256sum
        assertThat(ClosedSet.of(given))
                .isEqualTo(
                        new ClosedSet(
                                2,
                                "6d54c7be64dc3fd46aaebc8897186c954d1287b4327e27250df9a9759ecdde22"));
    }

    @Test
    void one_event_more_makes_another_set() {
        assertThat(ClosedSet.of(Map.of("sheet:a", 2L)))
                .isNotEqualTo(ClosedSet.of(Map.of("sheet:a", 3L)));
    }

    @Test
    void one_aggregate_less_makes_another_set() {
        assertThat(ClosedSet.of(Map.of("sheet:a", 2L)))
                .isNotEqualTo(ClosedSet.of(Map.of("sheet:a", 2L, "sheet:b", 1L)));
    }

    @Test
    void a_window_over_nothing_closes_with_the_empty_set() {
        // printf '' | sha256sum
        assertThat(ClosedSet.of(Map.of()))
                .isEqualTo(
                        new ClosedSet(
                                0,
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
}
