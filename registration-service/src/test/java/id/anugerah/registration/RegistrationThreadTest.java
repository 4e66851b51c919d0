package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.OpenApiDocument;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationThreadTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

    private final AtomicReference<String> seen = new AtomicReference<>("");

    private static final String NOMINEE =
            """
            {"name":"Nyoman Wirawan","salutation":"Bapak","email":"%s","language":"id",
             "nip":"197410291998091000"}\
            """;

    @Test
    void an_entry_goes_from_registration_to_verified_and_shows_in_the_overview() {
        var secretariat = staff(Role.SECRETARIAT);
        var edition = publish(secretariat);
        var operator = account("operator");
        var entry = register(operator, edition, "51.71").ok().text("id");
        attachLetter(operator, entry);
        assertThat(operator.post("/api/entries/" + entry + "/submission", "").ok().raw())
                .contains("SUBMITTED");
        assertThat(secretariat.post("/api/entries/" + entry + "/verification", "").ok().raw())
                .contains("VERIFIED", "Kota Denpasar");
        var funnel = secretariat.get("/api/overview/" + edition).ok();
        assertThat(funnel.body().path("steps").path("VERIFIED").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_key_and_body_create_one_edition_and_another_body_is_refused() {
        var secretariat = staff(Role.SECRETARIAT);
        var key = UUID.randomUUID().toString();
        var first = secretariat.create("/api/editions", key, edition("adlga-2025")).ok();
        var again = secretariat.create("/api/editions", key, edition("adlga-2025")).ok();
        assertThat(again.raw()).isEqualTo(first.raw());
        secretariat
                .create("/api/editions", key, edition("adlga-2024"))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void a_government_is_registered_once_in_an_edition() {
        var edition = publish(staff(Role.SECRETARIAT));
        register(account("first"), edition, "73.71").ok();
        register(account("second"), edition, "73.71")
                .refusedWith(RegistrationRefusal.ALREADY_REGISTERED);
    }

    @Test
    void administrative_and_unknown_codes_are_refused() {
        var edition = publish(staff(Role.SECRETARIAT));
        var operator = account("operator");
        register(operator, edition, "31.71").refusedWith(RegistrationRefusal.REGION_NOT_ELIGIBLE);
        register(operator, edition, "99.01").refusedWith(RegistrationRefusal.REGION_UNKNOWN);
    }

    @Test
    void to_a_stranger_an_entry_does_not_exist() {
        var edition = publish(staff(Role.SECRETARIAT));
        var entry = register(account("owner"), edition, "12.71").ok().text("id");
        account("stranger").get("/api/entries/" + entry).refusedWith(CommonRefusal.NOT_FOUND);
        account("stranger")
                .post("/api/entries/" + entry + "/submission", "")
                .refusedWith(CommonRefusal.NOT_FOUND);
    }

    @Test
    void an_edit_of_an_older_version_is_refused_and_loses_nothing() {
        var edition = publish(staff(Role.SECRETARIAT));
        var operator = account("operator");
        var entry = register(operator, edition, "13.71").ok().text("id");
        var body = "{\"contact\":{\"name\":\"%s\",\"office\":\"Diskominfo\"}}";
        var etag = operator.get("/api/entries/" + entry).ok().etag();
        operator.put("/api/entries/" + entry, etag, body.formatted("Pertama")).ok();
        operator.put("/api/entries/" + entry, etag, body.formatted("Kedua"))
                .refusedWith(CommonRefusal.CHANGED_MEANWHILE);
        assertThat(operator.get("/api/entries/" + entry).raw()).contains("Pertama");
    }

    @Test
    void a_window_that_was_announced_never_closes_earlier() {
        var secretariat = staff(Role.SECRETARIAT);
        var edition = publish(secretariat);
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
        var edition = publish(staff(Role.SECRETARIAT));
        var to = "{\"to\":\"2099-01-01T00:00:00Z\"}";
        staff(Role.SECRETARIAT)
                .post("/api/editions/" + edition + "/clock", to)
                .refusedWith(CommonRefusal.NOT_ALLOWED);
        var ops = staff(Role.OPS);
        ops.post("/api/editions/" + edition + "/clock", to).ok();
        ops.post("/api/editions/" + edition + "/clock", "{\"to\":\"2098-01-01T00:00:00Z\"}")
                .refusedWith(RegistrationRefusal.CLOCK_BACKWARDS);
    }

    @Test
    void unknown_fields_and_broken_json_are_named() {
        var secretariat = staff(Role.SECRETARIAT);
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

    private String publish(Person secretariat) {
        return secretariat
                .create("/api/editions", UUID.randomUUID().toString(), edition("adlga-2025"))
                .ok()
                .text("id");
    }

    private static String edition(String template) {
        return "{\"template\":\"%s\",\"startsOn\":\"%s\",\"demo\":true}"
                .formatted(template, LocalDate.now(ZoneOffset.ofHours(7)));
    }

    private static Person.Answer register(Person operator, String edition, String code) {
        var body =
                """
                {"edition":"%s","code":"%s","nominee":%s,
                 "contact":{"name":"Made","office":"Diskominfo"}}\
                """
                        .formatted(
                                edition,
                                code,
                                NOMINEE.formatted("sekda." + UUID.randomUUID() + "@demo.example"));
        return operator.create("/api/entries", UUID.randomUUID().toString(), body);
    }

    private static void attachLetter(Person operator, String entry) {
        var letter = "{\"file\":\"fi-1\",\"sha256\":\"%s\"}".formatted("0".repeat(64));
        operator.put("/api/entries/" + entry + "/assignment-letter", null, letter).ok();
    }

    private Person account(String name) {
        return Person.of(port, accountId(name), Role.OPERATOR, seen);
    }

    private Person staff(Role role) {
        var id = accountId(role.name());
        var person = accounts.account(id).orElseThrow().person();
        var granted =
                memberships.grant(
                        new Grant(id, person, role, null, null, null, null), Act.system(null));
        seen.set("registration/" + granted.id() + "/" + granted.seq());
        return Person.of(port, id, role, seen);
    }

    private String accountId(String name) {
        var email = name + "." + UUID.randomUUID() + "@demo.example";
        var identity = new Identity(name, "Bapak", email, "id");
        return accounts.of(identity, Act.system(null)).id();
    }
}
