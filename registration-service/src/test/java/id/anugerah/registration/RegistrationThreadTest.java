package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.OpenApiDocument;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationThreadTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

    private Programme programme;

    @BeforeEach
    void a_programme() {
        programme = new Programme(port, accounts, memberships);
    }

    @Test
    void an_entry_goes_from_registration_to_verified_and_shows_in_the_overview() {
        var secretariat = programme.staff(Role.SECRETARIAT);
        var edition = programme.publish(secretariat);
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, "51.71").ok().text("id");
        programme.attachLetter(operator, entry);
        assertThat(operator.post("/api/entries/" + entry + "/submission", "").ok().raw())
                .contains("SUBMITTED");
        assertThat(secretariat.post("/api/entries/" + entry + "/verification", "").ok().raw())
                .contains("VERIFIED", "Kota Denpasar");
        var funnel = secretariat.get("/api/overview/" + edition).ok();
        assertThat(funnel.body().path("steps").path("VERIFIED").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_key_and_body_create_one_edition_and_another_body_is_refused() {
        var secretariat = programme.staff(Role.SECRETARIAT);
        var key = UUID.randomUUID().toString();
        var first = secretariat.create("/api/editions", key, Programme.edition("adlga-2025")).ok();
        var again = secretariat.create("/api/editions", key, Programme.edition("adlga-2025")).ok();
        assertThat(again.raw()).isEqualTo(first.raw());
        secretariat
                .create("/api/editions", key, Programme.edition("adlga-2024"))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void a_government_is_registered_once_in_an_edition() {
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        programme.register(programme.account("first"), edition, "73.71").ok();
        programme
                .register(programme.account("second"), edition, "73.71")
                .refusedWith(RegistrationRefusal.ALREADY_REGISTERED);
    }

    @Test
    void administrative_and_unknown_codes_are_refused() {
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        var operator = programme.account("operator");
        programme
                .register(operator, edition, "31.71")
                .refusedWith(RegistrationRefusal.REGION_NOT_ELIGIBLE);
        programme
                .register(operator, edition, "99.01")
                .refusedWith(RegistrationRefusal.REGION_UNKNOWN);
    }

    @Test
    void to_a_stranger_an_entry_does_not_exist() {
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        var entry =
                programme.register(programme.account("owner"), edition, "12.71").ok().text("id");
        programme
                .account("stranger")
                .get("/api/entries/" + entry)
                .refusedWith(CommonRefusal.NOT_FOUND);
        programme
                .account("stranger")
                .post("/api/entries/" + entry + "/submission", "")
                .refusedWith(CommonRefusal.NOT_FOUND);
    }

    @Test
    void an_edit_of_an_older_version_is_refused_and_loses_nothing() {
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, "13.71").ok().text("id");
        var body = "{\"contact\":{\"name\":\"%s\",\"office\":\"Diskominfo\"}}";
        var etag = operator.get("/api/entries/" + entry).ok().etag();
        operator.put("/api/entries/" + entry, etag, body.formatted("Pertama")).ok();
        operator.put("/api/entries/" + entry, etag, body.formatted("Kedua"))
                .refusedWith(CommonRefusal.CHANGED_MEANWHILE);
        assertThat(operator.get("/api/entries/" + entry).raw()).contains("Pertama");
    }

    @Test
    void a_window_that_was_announced_never_closes_earlier() {
        var secretariat = programme.staff(Role.SECRETARIAT);
        var edition = programme.publish(secretariat);
        var etag = secretariat.get("/api/editions/" + edition).ok().etag();
        assertThat(etag).isNotNull();
        var request =
                """
                {"windows":{"submission":{"closes":"2020-01-01T00:00:00Z"}},"reason":"maju"}\
                """;
        var refused =
                secretariat.create("/api/editions/" + edition + "/schedule", "unused", request);
        assertThat(refused.status()).isEqualTo(CommonRefusal.MISSING_IF_MATCH.status());
    }

    @Test
    void only_operations_advances_the_time_of_a_demo_edition_and_never_back() {
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        var to = "{\"to\":\"2099-01-01T00:00:00Z\"}";
        programme
                .staff(Role.SECRETARIAT)
                .post("/api/editions/" + edition + "/clock", to)
                .refusedWith(CommonRefusal.NOT_ALLOWED);
        var ops = programme.staff(Role.OPS);
        ops.post("/api/editions/" + edition + "/clock", to).ok();
        ops.post("/api/editions/" + edition + "/clock", "{\"to\":\"2098-01-01T00:00:00Z\"}")
                .refusedWith(RegistrationRefusal.CLOCK_BACKWARDS);
    }

    @Test
    void unknown_fields_and_broken_json_are_named() {
        var secretariat = programme.staff(Role.SECRETARIAT);
        secretariat
                .create("/api/editions", "k1", "{\"template\":\"adlga-2025\",\"colour\":1}")
                .refusedWith(CommonRefusal.UNKNOWN_FIELD);
        secretariat
                .create("/api/editions", "k2", "{\"template\":")
                .refusedWith(CommonRefusal.UNREADABLE);
        secretariat
                .create("/api/editions", "k3", "{\"startsOn\":\"2026-11-21\"}")
                .refusedWith(CommonRefusal.WRONG_VALUE);
    }

    @Test
    void the_published_description_of_the_requests_is_true() {
        OpenApiDocument.assertCurrent("registration", port);
    }

    @Test
    void nobody_verifies_what_they_or_somebody_they_invited_registered() {
        var secretariat = programme.staff(Role.SECRETARIAT);
        var edition = programme.publish(secretariat);
        var doubled = programme.member(Role.SECRETARIAT, null);
        var own = programme.submitted(programme.as(doubled, Role.OPERATOR), edition, "61.71");
        verify(doubled, own).refusedWith(RegistrationRefusal.FOUR_EYES);
        var invited = programme.member(Role.AUDITOR, programme.personOf(doubled));
        var theirs = programme.submitted(programme.as(invited, Role.OPERATOR), edition, "61.72");
        verify(doubled, theirs).refusedWith(RegistrationRefusal.FOUR_EYES);
        var puppet = programme.member(Role.SECRETARIAT, programme.personOf(doubled));
        verify(puppet, own).refusedWith(RegistrationRefusal.FOUR_EYES);
        secretariat.post("/api/entries/" + own + "/verification", "").ok();
        secretariat.post("/api/entries/" + theirs + "/verification", "").ok();
    }

    @Test
    void nobody_takes_a_registration_over_by_their_own_hand_or_as_both_operator_and_sekda() {
        var handing = programme.member(Role.SECRETARIAT, null);
        var secretariat = programme.as(handing, Role.SECRETARIAT);
        var edition = programme.publish(secretariat);
        var email = "both." + UUID.randomUUID() + "@demo.example";
        var both = programme.accountOf(email);
        var entry = programme.submitted(programme.as(both, Role.OPERATOR), edition, "62.71");
        var path = "/api/entries/" + entry + "/hand-over";
        secretariat
                .post(path, "{\"operator\":\"%s\",\"reason\":\"mutasi\"}".formatted(handing))
                .refusedWith(RegistrationRefusal.FOUR_EYES);
        var sekda =
                "{\"nominee\":%s,\"reason\":\"mutasi\"}"
                        .formatted(Programme.NOMINEE.formatted(email));
        secretariat.post(path, sekda).refusedWith(RegistrationRefusal.SAME_PERSON);
        var next = programme.accountId("next");
        secretariat.post(path, "{\"operator\":\"%s\",\"reason\":\"mutasi\"}".formatted(next)).ok();
        secretariat.post(path, sekda).ok();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "places.desk  | {'places':{'desk':null}}",
                "windows.desk | {'windows':{'desk':null}}",
            },
            quoteCharacter = '`')
    void a_null_among_the_changes_to_a_template_names_its_place(String field, String changes) {
        var body = "{\"template\":\"adlga-2025\",\"startsOn\":\"2026-11-21\",";
        var refused =
                programme
                        .staff(Role.SECRETARIAT)
                        .create(
                                "/api/editions",
                                UUID.randomUUID().toString(),
                                body + changes.substring(1).replace('\'', '"'));
        refused.refusedWith(CommonRefusal.MISSING_VALUE);
        assertThat(refused.text("field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'startsOn':'+999999999-12-31'",
                "'startsOn':'-999999999-01-01'",
                "'startsOn':'9999-12-31'",
                "'startsOn':[2026,13,1]",
                "'startsOn':1e999999999",
                "'startsOn':'2026-11-21','windows':{'registration':{'closes':'+1000000000-12-31T23:59:59Z'}}",
                "'startsOn':'2026-11-21','windows':{'registration':{'closes':99999999999999999999}}",
                "'startsOn':'2026-11-21','windows':{'registration':{'closes':1e999999999}}",
                "'startsOn':'2026-11-21','windows':{'':{'closes':'2026-11-21T00:00:00Z'}}",
                "'startsOn':'2026-11-21','places':{'desk':1e999999999}",
                "'startsOn':'2026-11-21','places':{'a.b':1,'$x':2,'\\u0000':3}",
                "'startsOn':'2026-11-21','places':{'desk':-2147483648}",
            })
    void dates_and_numbers_that_make_no_sense_are_refused(String fields) {
        var body = "{'template':'adlga-2025','demo':true," + fields + "}";
        var answer =
                programme
                        .staff(Role.SECRETARIAT)
                        .create(
                                "/api/editions",
                                UUID.randomUUID().toString(),
                                body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.raw()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+1000000000-12-31T23:59:59Z\"",
                "\"9999-12-31T00:00:00Z\"",
                "99999999999999999999",
                "1e999999999",
                "\"\"",
            })
    void no_clock_is_moved_out_of_the_age_of_programmes(String to) {
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        var path = "/api/editions/" + edition;
        var answer = programme.staff(Role.OPS).post(path + "/clock", "{\"to\":" + to + "}");
        assertThat(answer.status()).as(answer.raw()).isBetween(400, 499);
        var secretariat = programme.staff(Role.SECRETARIAT);
        var change = "{\"windows\":{\"award\":{\"closes\":" + to + "}},\"reason\":\"x\"}";
        var headers = Map.of("If-Match", "*");
        var moved = secretariat.post(path + "/schedule", headers, BodyPublishers.ofString(change));
        assertThat(moved.status()).as(moved.raw()).isBetween(400, 499);
    }

    @Test
    void a_text_without_end_is_refused_wherever_it_is_kept() {
        var text = "x".repeat(1 << 20);
        var secretariat = programme.staff(Role.SECRETARIAT);
        var edition = programme.publish(secretariat);
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, "63.71").ok().text("id");
        var letter = "{\"file\":\"%s\",\"sha256\":\"%s\"}".formatted(text, "0".repeat(64));
        operator.put("/api/entries/" + entry + "/assignment-letter", "*", letter)
                .refusedWith(CommonRefusal.WRONG_VALUE);
        secretariat
                .post(
                        "/api/editions/" + edition + "/schedule",
                        "{\"windows\":{},\"reason\":\"" + text + "\"}")
                .refusedWith(CommonRefusal.WRONG_VALUE);
        var invitation =
                "{\"name\":\"%s\",\"salutation\":\"Ibu\",\"email\":\"a@demo.example\",\"language\":\"id\",\"role\":\"ASSESSOR\",\"home\":\"51\"}";
        secretariat
                .create("/api/invitations", "k", invitation.formatted(text))
                .refusedWith(CommonRefusal.WRONG_VALUE);
    }

    private Person.Answer verify(String account, String entry) {
        return programme
                .as(account, Role.SECRETARIAT)
                .post("/api/entries/" + entry + "/verification", "");
    }
}
