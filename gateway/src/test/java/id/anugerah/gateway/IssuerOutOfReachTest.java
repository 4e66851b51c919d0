package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpResponse;
import java.time.Duration;

@TestPropertySource(properties = "anugerah.sign-in.jwks-uri=${test.own-issuer}/oauth2/jwks")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class IssuerOutOfReachTest extends GatewayTest {
    private static final StandIn KEEPER = new StandIn("keeper");

    private boolean dead;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        KEEPER.publishes(ISSUER.jwks());
        settings.add("test.own-issuer", KEEPER::address);
    }

    @AfterEach
    void revive() {
        if (dead) KEEPER.revive();
        dead = false;
        KEEPER.publishes(ISSUER.jwks());
    }

    @Test
    void without_any_key_nobody_is_told_that_the_token_is_bad() {
        kill();

        var answer = getSignedIn("/api/entries");

        assertProblem(answer, 503, "keys-out-of-reach");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(REGISTRATION.asked()).isEmpty();

        revive();
        assertThat(getSignedIn("/api/entries").statusCode()).isEqualTo(200);
    }

    @Test
    void known_keys_stay_good_while_the_issuer_is_out_of_reach() {
        getSignedIn("/api/entries");
        kill();

        assertThat(getSignedIn("/api/entries").statusCode()).isEqualTo(200);
        assertProblem(with(new Issuer("invented")), 401, "not-signed-in");
    }

    @Test
    void a_new_key_is_learnt_from_the_first_token_that_names_it() {
        getSignedIn("/api/entries");
        var next = new Issuer("key-2");
        KEEPER.publishes(next.jwks());

        Awaitility.await()
                .atMost(Duration.ofSeconds(6))
                .until(() -> with(next).statusCode() == 200);
        assertProblem(getSignedIn("/api/entries"), 401, "not-signed-in");
    }

    @Test
    void invented_key_names_do_not_trouble_the_issuer() {
        getSignedIn("/api/entries");
        var before = KEEPER.askedForKeys();
        var begin = System.nanoTime();
        var invented = new Issuer("invented");

        for (var i = 0; i < 50; i++) assertThat(with(invented).statusCode()).isEqualTo(401);

        var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        assertThat(KEEPER.askedForKeys() - before).isLessThanOrEqualTo((int) seconds / 2 + 1);
    }

    private HttpResponse<String> with(Issuer issuer) {
        return send(request("/api/entries").header("Authorization", "Bearer " + issuer.token()));
    }

    private void kill() {
        KEEPER.kill();
        dead = true;
    }
}
