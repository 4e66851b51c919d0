package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.kit.document.Store.KeyTaken;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.testing.Unpublished;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.util.List;
import java.util.Set;

class ReadYourWritesTest {
    private final Reached reached = new Reached(new Unpublished());

    @Test
    void a_database_that_goes_away_while_a_request_waits_is_told_as_such_and_invites_to_come_again()
            throws Exception {
        var gone = failing(new StoreUnavailable("gone", new IOException("gone")));
        var answer = answerOf(gone, "registration/en-1/3");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentAsString()).contains("out-of-reach");
    }

    @Test
    void what_else_the_store_says_is_told_as_a_controller_would_tell_it() throws Exception {
        var taken = failing(new KeyTaken("email", Set.of("ac-1")));
        var answer = answerOf(taken, "registration/en-1/3");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("already-taken");
    }

    @Test
    void a_failure_that_says_nothing_to_the_caller_goes_on() {
        var failure = new IllegalStateException("broken");
        assertThatThrownBy(() -> answerOf(failing(failure), "registration/en-1/3"))
                .isSameAs(failure);
    }

    @Test
    void a_mark_that_nobody_wrote_is_refused_with_the_header_named() throws Exception {
        var filter = new ReadYourWrites(reached, List::of, () -> {});
        var answer = answerOf(filter, "not-a-mark");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("\"field\":\"After\"");
    }

    @Test
    void a_service_that_does_not_follow_the_aggregate_answers_at_once() throws Exception {
        var filter = new ReadYourWrites(reached, List::of, () -> {});
        assertThat(answerOf(filter, "evidence/dossier:en-1/9").getStatus()).isEqualTo(200);
    }

    private ReadYourWrites failing(RuntimeException failure) {
        return new ReadYourWrites(
                reached,
                () -> {
                    throw failure;
                },
                () -> {});
    }

    private static MockHttpServletResponse answerOf(ReadYourWrites filter, String after)
            throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/entries/en-1");
        request.addHeader("After", after);
        var response = new MockHttpServletResponse();
        new RefusalFilter()
                .doFilter(
                        request,
                        response,
                        (asked, answered) ->
                                filter.doFilter(asked, answered, new MockFilterChain()));
        return response;
    }
}
