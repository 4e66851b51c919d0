package id.anugerah.scoring.closing.domain;

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
}
