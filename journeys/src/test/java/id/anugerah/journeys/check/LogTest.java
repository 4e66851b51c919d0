package id.anugerah.journeys.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class LogTest {
    private final Log log = new Log();
    private long place;

    private void told(String aggregate, long seq, String words) {
        told("registration.entry-verified.v1", aggregate, seq, words);
    }

    private void told(String type, String aggregate, long seq, String words) {
        log.take(
                new Told(
                        "registration/" + aggregate + "/0." + seq,
                        type,
                        "registration",
                        aggregate,
                        seq,
                        "ed-1",
                        place++,
                        words.getBytes(StandardCharsets.UTF_8)),
                "ed-1");
    }

    @Test
    void repeats_in_the_same_words_are_counted_and_no_fault() {
        told("en-1", 1, "{}");
        told("en-1", 2, "{}");
        told("en-1", 1, "{}");
        assertThat(log.repeats()).isEqualTo(1);
        assertThat(log.differing()).isEmpty();
        assertThat(log.gaps()).isEmpty();
        assertThat(log.disordered()).isEmpty();
        assertThat(log.events()).isEqualTo(2);
    }

    @Test
    void the_same_event_in_other_words_is_a_fault() {
        told("en-1", 1, "{\"status\":\"VERIFIED\"}");
        told("en-1", 1, "{\"status\":\"REJECTED\"}");
        assertThat(log.differing()).containsExactly("registration/en-1/0.1");
    }

    @Test
    void a_missing_event_leaves_a_gap() {
        told("en-1", 1, "{}");
        told("en-1", 3, "{}");
        told("en-2", 2, "{}");
        assertThat(log.gaps()).containsExactly("registration/en-1", "registration/en-2");
    }

    @Test
    void an_event_after_its_successor_is_out_of_order() {
        told("en-1", 2, "{}");
        told("en-1", 1, "{}");
        assertThat(log.disordered()).containsExactly("registration/en-1/0.1");
        assertThat(log.gaps()).isEmpty();
    }

    @Test
    void a_state_sent_again_on_request_is_left_aside() {
        told("en-1", 1, "{}");
        told("registration.entry-resent.v1", "en-1", 1, "{\"whole\":true}");
        assertThat(log.differing()).isEmpty();
        assertThat(log.repeats()).isZero();
    }
}
