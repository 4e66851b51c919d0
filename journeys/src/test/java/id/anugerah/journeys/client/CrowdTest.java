package id.anugerah.journeys.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class CrowdTest {
    @Test
    void never_more_than_so_many_work_at_once() {
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        new Crowd(3)
                .each(
                        IntStream.range(0, 200).boxed().toList(),
                        _ -> {
                            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                            Thread.yield();
                            atWork.decrementAndGet();
                        });
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void the_first_failure_is_told_and_ends_the_work() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new Crowd(1)
                                .each(
                                        List.of(1, 2, 3),
                                        one -> {
                                            throw new IllegalStateException("no " + one);
                                        }))
                .withMessageStartingWith("no ");
    }
}
