package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What an edition would be, and what it is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsTest {
    private static final String PREVIEW = "/api/editions/preview";
    private static final String FORM =
            "{\"template\":\"adlga-2025\",\"startsOn\":\"2026-11-21\"%s}";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

    private Programme programme;
    private Person secretariat;

    @BeforeEach
    void a_secretariat() {
        programme = new Programme(port, accounts, memberships);
        secretariat = programme.staff(Role.SECRETARIAT);
    }

    @Test
    void a_preview_is_what_would_be_published_and_publishes_nothing() {
        var changes =
                ",\"places\":{\"desk\":7},\"windows\":{\"registration\":{\"opens\":\"2026-11-22T00:00:00Z\"}}";
        var before = ids();
        var preview = secretariat.post(PREVIEW, FORM.formatted(changes)).ok().body();
        assertThat(preview.path("problems")).isEmpty();
        assertThat(ids()).isEqualTo(before);

        var made = secretariat.create("/api/editions", Programme.key(), FORM.formatted(changes));
        var edition = secretariat.get("/api/editions/" + made.ok().text("id")).ok().body();
        assertThat(preview.path("rules")).isEqualTo(edition.path("rules"));
        assertThat(preview.path("schedule")).isEqualTo(edition.path("schedule"));
    }

    @Test
    void a_preview_names_everything_that_is_wrong_and_shows_it_all_the_same() {
        var changes =
                ",\"places\":{\"desk\":0,\"moon\":1},\"windows\":{\"submission\":{\"closes\":\"2026-11-22T00:00:00Z\"}}";
        var preview = secretariat.post(PREVIEW, FORM.formatted(changes)).ok().body();
        assertThat(preview.path("problems").valueStream().map(one -> one.path("path").asString()))
                .contains("stages[0].places", "places.moon", "schedule.registration");
        assertThat(preview.path("problems"))
                .allMatch(one -> !one.at("/text/id").asString().isBlank())
                .allMatch(one -> !one.at("/text/en").asString().isBlank());
        assertThat(preview.at("/rules/stages/0/places").asInt()).isZero();
        assertThat(preview.at("/schedule/windows").toString()).contains("2026-11-22T00:00:00Z");
        secretariat
                .create("/api/editions", Programme.key(), FORM.formatted(changes))
                .refusedWith(RegistrationRefusal.TEMPLATE_INVALID);
    }

    @Test
    void what_no_edition_can_be_made_of_is_refused_as_publishing_it_would_be() {
        secretariat
                .post(PREVIEW, FORM.formatted("").replace("adlga-2025", "none"))
                .refusedWith(RegistrationRefusal.TEMPLATE_UNKNOWN);
        secretariat
                .post(PREVIEW, FORM.formatted(",\"windows\":{\"moon\":{}}"))
                .refusedWith(CommonRefusal.WRONG_VALUE);
    }

    @Test
    void a_list_of_editions_tells_their_stages() {
        var id = programme.publish(secretariat);
        var row =
                editions()
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("id").asString().equals(id))
                        .findFirst()
                        .orElseThrow();
        var first = row.at("/stages/0");
        assertThat(first.path("code").asString()).isEqualTo("desk");
        assertThat(first.path("kind").asString()).isEqualTo("DESK");
        assertThat(first.path("outcome").asString()).isEqualTo("CUT");
        assertThat(first.path("places").asInt()).isEqualTo(5);
        assertThat(first.at("/name/en").asString()).isEqualTo("Desk Assessment");
    }

    private List<String> ids() {
        var items = editions().path("items");
        return items.valueStream().map(one -> one.path("id").asString()).toList();
    }

    private JsonNode editions() {
        return Person.anybody(port).get("/api/editions?limit=200").ok().body();
    }
}
