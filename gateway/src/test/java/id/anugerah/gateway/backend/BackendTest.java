package id.anugerah.gateway.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.gateway.route.Service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class BackendTest {
    private final Backend backend = backend("http://a:1", "http://b:1", "http://c:1");

    @Test
    void instances_are_taken_in_turn() {
        assertThat(names(6))
                .containsExactly(
                        "scoring-1",
                        "scoring-2",
                        "scoring-3",
                        "scoring-1",
                        "scoring-2",
                        "scoring-3");
    }

    @Test
    void an_instance_that_is_down_is_passed_over_until_it_answers() {
        var second = backend.instances().get(1);
        second.failed("refused");
        assertThat(names(4)).doesNotContain("scoring-2");

        second.answered(Duration.ofMillis(3));
        assertThat(names(3)).contains("scoring-2");
    }

    @Test
    void another_instance_is_preferred_to_the_one_that_failed() {
        var first = backend.instances().getFirst();

        assertThat(IntStream.range(0, 6).mapToObj(_ -> backend.next(first))).doesNotContain(first);
    }

    @Test
    void the_one_that_failed_is_taken_if_it_is_the_only_one() {
        var lonely = backend("http://a:1");

        assertThat(lonely.next(lonely.instances().getFirst())).isNotNull();
    }

    @Test
    void there_is_none_if_all_are_down() {
        backend.instances().forEach(instance -> instance.failed("refused"));

        assertThat(backend.next(null)).isNull();
    }

    @Test
    void a_service_without_an_address_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> backend());
    }

    private List<String> names(int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> backend.next(null))
                .map(instance -> instance == null ? "none" : instance.name())
                .toList();
    }

    private static Backend backend(String... addresses) {
        var uris = List.of(addresses).stream().map(URI::create).toList();
        return new Backend(Service.SCORING, uris, CircuitBreaker.ofDefaults("scoring"));
    }
}
