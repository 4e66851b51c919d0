package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Dossier;
import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Marks;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.kit.testing.Person;
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

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How long entries wait, and when dossiers come in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;
    @Autowired Log log;

    private Programme programme;
    private Person secretariat;
    private String edition;

    @BeforeEach
    void an_edition() {
        programme = new Programme(port, accounts, memberships);
        secretariat = programme.staff(Role.SECRETARIAT);
        edition = programme.publish(secretariat);
    }

    @Test
    void who_has_been_at_their_step_for_the_longest_comes_first_and_drafts_last() {
        var draft = programme.account("operator");
        var begun = programme.register(draft, edition, "51.01").ok().text("id");
        var first = submitted("51.02");
        var second = submitted("51.03");
        var reason = "{\"reason\":\"NIP\"}";
        secretariat.post("/api/entries/" + first + "/return", reason).ok();
        var rows = get("/entries?sort=waiting").path("items");
        assertThat(rows.valueStream().map(one -> one.path("id").asString()))
                .containsExactly(first, second, begun);
        assertThat(rows.path(2).path("row").has("stepSince")).isFalse();
        var updated = get("/entries?sort=updated").path("items");
        assertThat(updated.valueStream().map(one -> one.path("id").asString()))
                .containsExactly(begun, second, first);

        secretariat.post("/api/entries/" + second + "/verification", "").ok();
        var waiting = get("").path("waiting");
        assertThat(waiting.propertyNames()).containsExactly("REGISTERED", "VERIFIED");
        var since = rows.path(0).path("row").path("stepSince").asString();
        assertThat(waiting.at("/REGISTERED/oldest").asString()).isEqualTo(since);
        assertThat(waiting.at("/REGISTERED/medianSeconds").asLong()).isNotNegative();
        assertThat(Instant.parse(waiting.at("/VERIFIED/oldest").asString()))
                .isAfter(Instant.parse(since));
    }

    @Test
    void submissions_are_counted_by_the_hour_of_programme_time() {
        var evidence = new Neighbour("evidence", log);
        var marks = new Marks();
        var times = List.of("2026-09-01T10:00:00Z", "2026-09-01T10:59:59Z", "2026-09-01T12:00:00Z");
        for (int i = 0; i < times.size(); i++) {
            var entry = submitted("52.0" + (i + 1));
            secretariat.post("/api/entries/" + entry + "/verification", "").ok();
            var dossier = handedIn(entry, Instant.parse(times.get(i)));
            marks.add(evidence.tells(dossier.id(), new DossierEvent.Submitted(dossier)));
        }
        var auditor = programme.staff(Role.AUDITOR);
        auditor.get("/api/overview/" + edition).ok();
        var path = "/api/overview/" + edition + "/submissions";
        var told = auditor.get(path, Map.of("After", marks.get())).ok().body();
        assertThat(told.path("hours").toString())
                .isEqualTo(
                        "[{\"hour\":\"2026-09-01T10:00:00Z\",\"count\":2},"
                                + "{\"hour\":\"2026-09-01T12:00:00Z\",\"count\":1}]");
        var windows = auditor.get("/api/editions/" + edition).ok().body().at("/schedule/windows");
        assertThat(windows.toString()).contains(told.path("closes").asString());
    }

    private String submitted(String code) {
        return programme.submitted(programme.account("operator"), edition, code);
    }

    private Dossier handedIn(String entry, Instant at) {
        var receipt = new Receipt("rc-" + entry, "0".repeat(64), at, 1);
        var id = "dossier:" + entry;
        var submitted = DossierEvent.Status.SUBMITTED;
        return new Dossier(id, entry, edition, submitted, 47, List.of(), receipt);
    }

    private JsonNode get(String more) {
        return secretariat.get("/api/overview/" + edition + more).ok().body();
    }
}
