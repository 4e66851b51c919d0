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

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who did what, for whom, when and from where. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {Infrastructure.class, Mailbox.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {
    private static final String PLACE = "Zm9vYmFyYmF6";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

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
    void a_decision_tells_who_made_it_for_whom_when_and_from_where() {
        var entry = programme.submitted(programme.account("operator"), edition, "51.71");
        var before = Instant.now();
        secretariat
                .post(
                        "/api/entries/" + entry + "/verification",
                        Map.of("If-Match", "*", "X-Anugerah-Place", PLACE),
                        BodyPublishers.ofString(""))
                .ok();

        var shown = audit(secretariat, "&what=registration.entry-verified").getFirst();
        var record = shown.path("record");
        assertThat(record.path("entry").asString()).isEqualTo(entry);
        assertThat(shown.path("entryTitle").asString()).isEqualTo("Kota Denpasar");
        assertThat(record.path("actor").asString()).startsWith("ac-");
        assertThat(record.path("role").asString()).isEqualTo("secretariat");
        assertThat(record.path("session").asString()).isNotEmpty();
        assertThat(record.path("place").asString()).isEqualTo(PLACE);
        assertThat(record.path("schedule").asInt()).isEqualTo(1);
        assertThat(Instant.parse(record.path("at").asString())).isAfterOrEqualTo(before);
        assertThat(shown.path("actorName").asString()).isNotEmpty();
    }

    @Test
    void the_latest_acts_come_first_and_pages_follow_each_other_without_a_gap() {
        for (var code : List.of("51.01", "51.02", "51.03")) {
            programme.submitted(programme.account("operator"), edition, code);
        }
        var all = audit(secretariat, "");
        assertThat(all).hasSizeGreaterThan(4);
        assertThat(all.stream().map(one -> one.path("record").path("at").asString()))
                .isSortedAccordingTo((a, b) -> Instant.parse(b).compareTo(Instant.parse(a)));

        var first = secretariat.get(path("&limit=2")).ok().body();
        var second = path("&limit=2&cursor=" + first.path("next").asString());
        assertThat(secretariat.get(second).ok().body().path("items").path(0)).isEqualTo(all.get(2));
        var until = all.get(1).path("record").path("at").asString();
        assertThat(audit(secretariat, "&until=" + until))
                .isNotEmpty()
                .isSubsetOf(all)
                .doesNotContain(all.getFirst());
    }

    @Test
    void an_invitation_is_told_without_the_guests_name() {
        var mail = Programme.mail("assessor");
        var form =
                """
                {"name":"Ketut Rahasia","salutation":"Bapak","email":"%s","language":"id",
                 "role":"ASSESSOR","edition":"%s","home":"51"}\
                """
                        .formatted(mail, edition);
        var made = secretariat.create("/api/invitations", Programme.key(), form).ok();
        secretariat.post("/api/invitations/" + made.text("id") + "/letter", "").ok();

        var told = secretariat.get(path("")).ok();
        assertThat(told.raw()).doesNotContain("Rahasia", mail);
        assertThat(audit(secretariat, ""))
                .extracting(one -> one.path("record").path("what").asString())
                .startsWith("registration.invitation-renewed", "registration.invitation-made");
    }

    @Test
    void a_draft_is_no_business_of_those_who_read_from_submission_on() {
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, "51.71").ok().text("id");
        var auditor = programme.staff(Role.AUDITOR);
        assertThat(audit(secretariat, "&entry=" + entry)).isNotEmpty();
        assertThat(auditor.get(path("")).ok().raw()).doesNotContain(entry);

        programme.attachLetter(operator, entry);
        operator.post("/api/entries/" + entry + "/submission", "").ok();
        assertThat(audit(auditor, "&entry=" + entry)).isNotEmpty();
    }

    @Test
    void a_draft_that_was_given_up_stays_unknown() {
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, "51.71").ok().text("id");
        var reason = "{\"reason\":\"Salah daerah.\"}";
        programme.post(operator, "/api/entries/" + entry + "/withdrawal", "*", reason).ok();
        var auditor = programme.staff(Role.AUDITOR);
        assertThat(auditor.get(path("")).ok().raw()).doesNotContain(entry);
        auditor.get("/api/entries/" + entry).refusedWith(CommonRefusal.NOT_FOUND);
    }

    @Test
    void nobody_waits_for_what_is_told_nowhere() {
        var begin = Instant.now();
        secretariat.get("/api/regions/51", Map.of("After", "a/b/1")).ok();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMillis(1500));
    }

    private String path(String more) {
        return "/api/audit?edition=" + edition + more;
    }

    private List<JsonNode> audit(Person who, String more) {
        var items = who.get(path("&limit=200" + more)).ok().body().path("items");
        return items.valueStream().toList();
    }
}
