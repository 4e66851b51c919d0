package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.gateway.route.Routes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

import reactor.core.publisher.Mono;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class RoutingTest extends GatewayTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /api/editions/ed-1/clock, registration
                    /api/templates/adlga-2025, registration
                    /api/regions?q=bandung, registration
                    /api/entries/en-1, registration
                    /api/accounts/me, registration
                    /api/invitations/iv-1, registration
                    /api/memberships/ms-1, registration
                    /api/verifications/vf-1, registration
                    /api/overview/ed-1, registration
                    /api/participants/ed-1, registration
                    /api/history, registration
                    /api/sign-in/demo, registration
                    /oauth2/token, registration
                    /.well-known/openid-configuration, registration
                    /api/dossiers/en-1, evidence
                    /api/files, evidence
                    /api/submissions/ed-1, evidence
                    /api/stages/ed-1/desk, scoring
                    /api/sheets, scoring
                    /api/decisions/d-1, scoring
                    /api/results/ed-1, scoring
                    /api/conflicts/cf-1/decision, scoring
                    /editions/ed-1/results/desk?lang=en, scoring
                    /editions/ed-1/results/desk/card.png, scoring
                    /sitemap.xml, scoring
                    /api/entrants/en-1, scoring
                    /api/letters/counts, notification
                    """)
    void each_path_leads_to_its_service(String path, String service) {
        var answer = getSignedIn(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("service").asString()).isEqualTo(service);
        assertThat(standIn(service).last().uri()).isEqualTo(path);
    }

    @Test
    void search_engines_are_asked_to_show_pages_and_no_answers_for_programs() {
        var tag = "X-Robots-Tag";
        assertThat(getSignedIn("/api/results/ed-1").headers().firstValue(tag)).hasValue("noindex");
        assertThat(getSignedIn("/editions/ed-1/results/desk").headers().firstValue(tag)).isEmpty();
    }

    @Test
    void no_path_matches_two_rows() {
        for (var row : Routes.TABLE) {
            var path = PathContainer.parsePath(row.path().getPatternString().replace("**", "x"));
            assertThat(Routes.TABLE.stream().filter(other -> other.path().matches(path)))
                    .containsExactly(row);
        }
    }

    @Test
    void what_is_no_route_is_not_found() {
        assertProblem(getSignedIn("/api/nothing"), 404, "not-found");
        assertProblem(get("/nothing"), 404, "not-found");
    }

    @Test
    void a_path_that_may_be_read_in_two_ways_is_refused() {
        for (var path :
                new String[] {
                    "/api/regions/..%2fentries/en-1", "/api/regions//x", "/api/regions;a=b"
                }) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(REGISTRATION.asked()).isEmpty();
    }

    @Test
    void the_query_arrives_exactly_as_it_was_written() {
        getSignedIn("/api/regions?q=a%20b%2Bc&d=%C3%A9&e=%5B1%5D&f=x+y");

        assertThat(REGISTRATION.last().uri())
                .isEqualTo("/api/regions?q=a%20b%2Bc&d=%C3%A9&e=%5B1%5D&f=x+y");
    }

    @Test
    void the_headers_of_the_platform_pass_in_both_directions() {
        var told =
                Map.of(
                        "Seen", "en-1/4",
                        "ETag", "\"4\"",
                        "Location", "/api/entries/en-1",
                        "Retry-After", "1");
        REGISTRATION.answers((request, response) -> {
            told.forEach(response::header);
            return request.receive().then(response.status(201).send());
        });

        var answer =
                send(
                        signedIn("/api/entries")
                                .header("After", "en-1/3")
                                .header("If-Match", "\"3\"")
                                .header("Idempotency-Key", "k-1")
                                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        told.forEach(
                (name, value) -> assertThat(answer.headers().firstValue(name)).hasValue(value));
        var asked = REGISTRATION.last();
        assertThat(asked.header("After")).isEqualTo("en-1/3");
        assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void a_refusal_of_a_service_passes_unchanged() {
        REGISTRATION.answers((request, response) ->
                request.receive()
                        .then(
                                response.status(409)
                                        .header("Content-Type", "application/problem+json")
                                        .sendString(Mono.just("{\"type\":\"urn:x\"}"))
                                        .then()));

        var answer = post("/api/entries", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"type\":\"urn:x\"}");
    }

    private static StandIn standIn(String service) {
        return switch (service) {
            case "registration" -> REGISTRATION;
            case "evidence" -> EVIDENCE;
            case "scoring" -> SCORING;
            default -> NOTIFICATION;
        };
    }
}
