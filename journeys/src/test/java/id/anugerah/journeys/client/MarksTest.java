package id.anugerah.journeys.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {
    private final Marks marks = new Marks();

    @Test
    void the_latest_come_first_and_only_the_last_of_each_aggregate_counts() {
        marks.note("registration/en-1/1, registration/en-2/1");
        marks.note("registration/en-1/3");
        marks.note("registration/en-1/2");
        assertThat(marks.unknownTo("evidence"))
                .extracting(Marks.Sent::toString)
                .containsExactly("registration/en-1/3", "registration/en-2/1");
    }

    @Test
    void an_answer_says_nothing_about_a_mark_that_moved_on_meanwhile() {
        marks.note("registration/en-1/1");
        var sent = marks.unknownTo("evidence");
        marks.note("registration/en-1/2");
        marks.known("evidence", sent);
        assertThat(marks.unknownTo("evidence")).hasSize(1);
    }

    @Test
    void ids_may_hold_colons() {
        marks.note("scoring/sheet:ed-1:desk:en-1:ac-1/4");
        assertThat(marks.unknownTo("scoring"))
                .extracting(Marks.Sent::aggregate)
                .containsExactly("scoring/sheet:ed-1:desk:en-1:ac-1");
    }
}
