package id.anugerah.journeys.season;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class StoryTest {
    private final Fate fate = new Fate("2025");

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "11." + (10 + i)).toList();
    }

    private static long told(Map<String, Story> dealt, Story story) {
        return Collections.frequency((Collection<?>) dealt.values(), story);
    }

    @Test
    void a_single_entry_has_no_adventures() {
        assertThat(Story.deal(fate, codes(1), true).values()).containsExactly(Story.PLAIN);
    }

    @Test
    void a_full_season_tells_every_story_and_lapses_at_most_one_in_fifty() {
        var dealt = Story.deal(fate, codes(148), true);
        assertThat(dealt.values()).contains(Story.values());
        assertThat(told(dealt, Story.LAPSING)).isEqualTo(2);
        assertThat(told(dealt, Story.LEAVING)).isEqualTo(1);
        assertThat(told(dealt, Story.PLAIN)).isGreaterThan(130);
    }

    @Test
    void stories_follow_from_seed_and_code_and_not_from_the_order_of_the_entries() {
        var codes = codes(148);
        assertThat(Story.deal(fate, codes.reversed(), true))
                .isEqualTo(Story.deal(fate, codes, true));
        assertThat(Story.deal(new Fate("2026"), codes, true))
                .isNotEqualTo(Story.deal(fate, codes, true));
    }

    @Test
    void groups_have_no_sekda_who_could_send_a_dossier_back() {
        assertThat(Story.deal(fate, codes(100), false).values()).doesNotContain(Story.SENT_BACK);
    }
}
