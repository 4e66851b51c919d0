package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.gateway.backend.Backends;
import id.anugerah.gateway.backend.Breakers;
import id.anugerah.gateway.backend.Instance;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;

@TestPropertySource(
        properties = {
            "anugerah.services.scoring=${test.pair}",
            "anugerah.services.notification=${test.lonely}"
        })
class FailoverTest extends GatewayTest {
    private static final byte[] FORM = "{}".getBytes(StandardCharsets.UTF_8);
    private static final StandIn FIRST = new StandIn("first");
    private static final StandIn SECOND = new StandIn("second");
    private static final StandIn LONELY = new StandIn("lonely");

    @Autowired Backends backends;

    private final ArrayList<StandIn> dead = new ArrayList<>();

    @DynamicPropertySource
    static void instances(DynamicPropertyRegistry settings) {
        settings.add("test.pair", () -> FIRST.address() + "," + SECOND.address());
        settings.add("test.lonely", LONELY::address);
    }

    @BeforeEach
    void all_are_up() {
        Breakers.forget(backends);
        awaitStatus("up");
        forgetAll();
    }

    @AfterEach
    void revive() {
        dead.forEach(StandIn::revive);
        dead.clear();
        forgetAll();
    }

    private static void forgetAll() {
        FIRST.forget();
        SECOND.forget();
        LONELY.forget();
    }

    @Test
    void requests_go_to_the_instances_in_turn() {
        for (var i = 0; i < 10; i++) getSignedIn("/api/sheets");

        assertThat(FIRST.asked()).hasSize(5);
        assertThat(SECOND.asked()).hasSize(5);
    }

    @Test
    void after_an_instance_was_killed_no_read_fails() {
        for (var i = 0; i < 4; i++) getSignedIn("/api/sheets");
        kill(FIRST);

        for (var i = 0; i < 20; i++) {
            assertThat(json(getSignedIn("/api/sheets")).path("service").asString())
                    .isEqualTo("second");
        }
    }

    @Test
    void after_an_instance_was_killed_changes_fail_for_two_seconds_at_most() {
        kill(FIRST);

        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> inARow(6));
    }

    @Test
    void a_revived_instance_takes_part_again() {
        kill(FIRST);
        getSignedIn("/api/sheets");
        awaitStatus("degraded");

        revive();
        awaitStatus("up");
        for (var i = 0; i < 4; i++) getSignedIn("/api/sheets");
        assertThat(FIRST.asked()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void an_instance_that_is_not_ready_gets_nothing() {
        SECOND.readiness(503);
        awaitSecondDown();
        SECOND.asked().clear();

        for (var i = 0; i < 6; i++) {
            assertThat(post("/api/sheets/s-1/submission", FORM).statusCode()).isEqualTo(200);
        }
        assertThat(SECOND.asked()).isEmpty();
    }

    @Test
    void a_change_that_got_no_answer_is_not_sent_again() {
        FIRST.answers((request, response) -> breakOff(response));
        SECOND.answers((request, response) -> breakOff(response));

        assertProblem(post("/api/sheets/s-1/submission", FORM), 502, "broken-off");
        assertThat(FIRST.asked().size() + SECOND.asked().size()).isEqualTo(1);
    }

    @Test
    void a_read_that_got_no_answer_is_sent_once_more_elsewhere() {
        FIRST.answers((request, response) -> breakOff(response));

        for (var i = 0; i < 4; i++) {
            assertThat(json(getSignedIn("/api/sheets")).path("service").asString())
                    .isEqualTo("second");
        }
    }

    @Test
    void a_dead_service_is_told_at_once_with_a_time_to_come_back() {
        getSignedIn("/api/letters");
        kill(LONELY);

        assertDead(getSignedIn("/api/letters"));
        var begin = System.nanoTime();
        var answer = post("/api/letters/l-1/resend", FORM);
        var took = Duration.ofNanos(System.nanoTime() - begin);

        assertDead(answer);
        assertThat(took).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void a_service_that_keeps_breaking_off_is_given_a_pause() {
        LONELY.answers((request, response) -> breakOff(response));
        for (var i = 0; i < 10; i++) post("/api/letters/l-1/resend", FORM);
        LONELY.asked().clear();

        var answer = post("/api/letters/l-1/resend", FORM);

        assertProblem(answer, 503, "paused");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(LONELY.asked()).isEmpty();

        LONELY.answers(LONELY.plain());
        Awaitility.await()
                .atMost(Duration.ofSeconds(8))
                .until(() -> post("/api/letters/l-1/resend", FORM).statusCode() == 200);
    }

    @Test
    void errors_that_a_service_answers_pause_nothing() {
        LONELY.answers((request, response) -> request.receive().then(response.status(500).send()));

        for (var i = 0; i < 20; i++) {
            assertThat(post("/api/letters/l-1/resend", FORM).statusCode()).isEqualTo(500);
        }
    }

    private static Mono<Void> breakOff(HttpServerResponse response) {
        response.withConnection(connection -> connection.channel().close());
        return Mono.never();
    }

    private void kill(StandIn standIn) {
        standIn.kill();
        dead.add(standIn);
    }

    private boolean inARow(int times) {
        for (var i = 0; i < times; i++) {
            if (post("/api/sheets/s-1/submission", FORM).statusCode() != 200) return false;
        }
        return true;
    }

    /** The status of all may be degraded for another instance's sake. */
    private void awaitSecondDown() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() ->
                        backends.all().stream()
                                .flatMap(backend -> backend.instances().stream())
                                .filter(instance -> instance.name().endsWith("-2"))
                                .noneMatch(Instance::up));
    }

    private static void assertDead(HttpResponse<String> answer) {
        assertProblem(answer, 503, "out-of-reach");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
}
