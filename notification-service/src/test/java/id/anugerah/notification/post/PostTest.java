package id.anugerah.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PostTest {
    @Test
    void a_result_replaces_one_only_if_an_earlier_one_of_its_stage_was_told() {
        var second = Post.EMPTY.deciding("desk", 2);

        assertThat(Post.EMPTY.replaced("desk", 2)).isNull();
        assertThat(second.replaced("desk", 2)).isNull();
        assertThat(second.replaced("visit", 3)).isNull();
        assertThat(second.replaced("desk", 5)).isEqualTo(2);
        assertThat(second.deciding("desk", 5).deciding("desk", 3).replaced("desk", 6)).isEqualTo(5);
    }

    @Test
    void what_was_kept_before_results_were_counted_can_be_read() {
        assertThat(new Post(null, List.of(), null).replaced("desk", 2)).isNull();
    }
}
