package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;

import java.util.List;

class ProblemAdviceTest {
    @Test
    void what_an_address_does_not_take_is_refused_with_what_it_takes() {
        var failure = new HttpRequestMethodNotSupportedException("PATCH", List.of("GET", "PUT"));

        var answer = new ProblemAdvice().handle(failure, new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(405);
        assertThat(answer.getHeaders().getAllow())
                .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.PUT);
    }
}
