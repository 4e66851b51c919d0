package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

class SignInTest extends GatewayTest {
    private HttpResponse<String> with(String token) {
        return send(request("/api/entries/en-1").header("Authorization", "Bearer " + token));
    }

    @Test
    void a_good_token_passes() {
        assertThat(with(ISSUER.token()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entries", "/api/accounts/me", "/api/dossiers/en-1", "/api/files/f-1",
                "/api/stages/ed-1", "/api/sheets", "/api/letters", "/api/nothing"
            })
    void without_a_token_nothing_private_is_reached(String path) {
        var answer = get(path);

        assertProblem(answer, 401, "not-signed-in");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/regions",
                "/api/templates/adlga-2025",
                "/api/editions",
                "/api/results/ed-1",
                "/api/participants/ed-1",
                "/api/history",
                "/oauth2/token",
                "/.well-known/openid-configuration",
                "/api/sign-in/demo"
            })
    void what_is_public_can_be_read_without_a_token(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/regions", "/api/templates", "/api/editions", "/api/results/ed-1"})
    void what_is_public_cannot_be_changed_without_a_token(String path) {
        assertProblem(
                send(request(path).POST(BodyPublishers.ofString("{}"))), 401, "not-signed-in");
    }

    @Test
    void signing_in_needs_no_token() {
        var answer = send(request("/api/sign-in/demo").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_that_has_expired_is_refused() {
        var past = Date.from(Instant.now().minus(Duration.ofMinutes(1)));

        assertProblem(
                with(ISSUER.sign(Issuer.claims().expirationTime(past).build())),
                401,
                "not-signed-in");
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        var soon = Date.from(Instant.now().plus(Duration.ofMinutes(2)));

        assertProblem(
                with(ISSUER.sign(Issuer.claims().notBeforeTime(soon).build())),
                401,
                "not-signed-in");
    }

    @Test
    void a_token_signed_with_a_key_that_nobody_knows_is_refused() {
        assertProblem(with(new Issuer("key-unknown").token()), 401, "not-signed-in");
    }

    @Test
    void a_token_without_an_end_is_refused() {
        assertProblem(
                with(ISSUER.sign(Issuer.claims().expirationTime(null).build())),
                401,
                "not-signed-in");
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        assertProblem(
                with(ISSUER.sign(Issuer.claims().audience("other").build())), 401, "not-signed-in");
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertProblem(
                with(ISSUER.sign(Issuer.claims().issuer("http://evil").build())),
                401,
                "not-signed-in");
    }

    @Test
    void an_unsigned_token_is_refused() {
        assertProblem(with(Issuer.unsigned()), 401, "not-signed-in");
    }

    @Test
    void a_token_signed_with_the_public_key_as_secret_is_refused() {
        assertProblem(with(ISSUER.signWithThePublicKeyAsSecret()), 401, "not-signed-in");
    }

    @Test
    void a_token_signed_with_a_foreign_key_of_the_same_name_is_refused() {
        assertProblem(with(new Issuer("key-1").token()), 401, "not-signed-in");
    }

    @Test
    void what_is_no_token_is_refused() {
        assertProblem(with("abc"), 401, "not-signed-in");
        assertProblem(
                send(request("/api/entries").header("Authorization", "Basic YTpi")),
                401,
                "not-signed-in");
    }

    @Test
    void a_token_in_the_address_does_not_count() {
        assertProblem(get("/api/entries?access_token=" + ISSUER.token()), 401, "not-signed-in");
    }

    @Test
    void refusals_speak_the_language_of_the_caller() {
        var indonesian = send(request("/api/entries").header("Accept-Language", "id, en;q=0.5"));
        var english = send(request("/api/entries").header("Accept-Language", "en-GB, id;q=0.5"));
        var unknown = send(request("/api/entries").header("Accept-Language", "fr"));

        assertThat(json(indonesian).path("title").asString()).isEqualTo("Anda belum masuk");
        assertThat(json(english).path("title").asString()).isEqualTo("Not signed in");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(json(unknown).path("title").asString()).isEqualTo("Anda belum masuk");
    }
}
