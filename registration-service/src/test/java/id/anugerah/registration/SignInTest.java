package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What the issuer of tokens does, and what it says of itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
class SignInTest {
    private static final String LINK =
            "grant_type=urn:anugerah:grant:sign-in-link&client_id=anugerah-app";
    private static final String REFRESH = "grant_type=refresh_token&client_id=anugerah-app";
    @LocalServerPort int port;

    @Test
    void a_refresh_token_that_comes_twice_ends_everything_that_followed_from_it() {
        var first = signedIn();
        var second = refreshed(first).ok().text("refresh_token");
        var third = refreshed(second).ok().text("refresh_token");
        refusedGrant(refreshed(first));
        refusedGrant(refreshed(third));
    }

    @Test
    void of_two_who_exchange_one_token_at_once_nobody_keeps_a_session() throws Exception {
        var first = signedIn();
        Callable<Person.Answer> exchange = () -> refreshed(first);
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(exchange);
            var other = both.submit(exchange);
            for (var answer : java.util.List.of(one.get(), other.get())) {
                if (answer.status() == 200) refusedGrant(refreshed(answer.text("refresh_token")));
                else refusedGrant(answer);
            }
        }
    }

    @Test
    void a_session_that_nobody_stole_goes_on() {
        var token = signedIn();
        for (int i = 0; i < 5; i++) token = refreshed(token).ok().text("refresh_token");
    }

    @Test
    void a_revoked_token_is_no_use() {
        var token = signedIn();
        form("/oauth2/revoke", "client_id=anugerah-app&token=" + token).ok();
        refusedGrant(refreshed(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_credentials",
                "password",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "urn:ietf:params:oauth:grant-type:device_code",
                "x",
            })
    void a_grant_that_is_not_offered_is_refused_as_clients_expect_it(String grant) {
        var refused = form("/oauth2/token", "client_id=anugerah-app&grant_type=" + grant);
        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.text("error")).isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=refresh_token",
                "grant_type=x&client_id=nobody",
                "grant_type=refresh_token&client_id=",
                "",
            })
    void who_is_no_client_is_told_so(String body) {
        var refused = form("/oauth2/token", body);
        assertThat(refused.status()).as(refused.raw()).isEqualTo(401);
        assertThat(refused.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void the_issuer_says_of_itself_what_is_true() {
        var said = Person.anybody(port).get("/.well-known/oauth-authorization-server").ok().body();
        assertThat(said.path("grant_types_supported").toString())
                .isEqualTo("[\"authorization_code\",\"refresh_token\"]");
        assertThat(said.path("code_challenge_methods_supported").toString())
                .isEqualTo("[\"S256\"]");
        assertThat(said)
                .isEqualTo(
                        Person.anybody(port).get("/.well-known/openid-configuration").ok().body());
        assertThat(Person.anybody(port).get("/oauth2/jwks").ok().body().path("keys")).isNotEmpty();
    }

    private String signedIn() {
        var mail = Programme.mail("operator");
        var form = "{\"email\":\"%s\",\"name\":\"Made\"}".formatted(mail);
        var link = Person.anybody(port).post("/api/sign-in/demo", form).ok().text("link");
        return form("/oauth2/token", LINK + "&role=operator&link=" + link)
                .ok()
                .text("refresh_token");
    }

    private Person.Answer refreshed(String token) {
        return form("/oauth2/token", REFRESH + "&refresh_token=" + token);
    }

    private static void refusedGrant(Person.Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_grant");
    }

    private Person.Answer form(String path, String fields) {
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return Person.anybody(port).post(path, headers, BodyPublishers.ofString(fields));
    }
}
