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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Who gives which role, and what a repeated request gives. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

    private Programme programme;
    private Person secretariat;
    private Person ops;

    @BeforeEach
    void an_office() {
        programme = new Programme(port, accounts, memberships);
        secretariat = programme.staff(Role.SECRETARIAT);
        ops = programme.staff(Role.OPS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAIR", "AUDITOR", "SECRETARIAT", "OPS"})
    void an_office_is_given_by_operations_and_never_by_the_secretariat(Role role) {
        var form = office(programme.accountId("somebody"), role);
        grant(secretariat, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        grant(ops, form).ok();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OPERATOR", "SEKDA"})
    void nobody_gives_by_hand_what_comes_with_an_entry(Role role) {
        var form = office(programme.accountId("somebody"), role);
        grant(secretariat, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        grant(ops, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
    }

    @Test
    void assessors_are_the_secretariats_choice() {
        var edition = programme.publish(secretariat);
        var form = assessor(programme.accountId("assessor"), edition, "51");
        grant(ops, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        grant(secretariat, form).ok();
    }

    @Test
    void nobody_gives_themselves_a_role() {
        var account = programme.member(Role.OPS, null);
        grant(programme.as(account, Role.OPS), office(account, Role.CHAIR))
                .refusedWith(RegistrationRefusal.ROLE_FOR_ONESELF);
        var own = programme.member(Role.SECRETARIAT, null);
        var edition = programme.publish(secretariat);
        grant(programme.as(own, Role.SECRETARIAT), assessor(own, edition, "51"))
                .refusedWith(RegistrationRefusal.ROLE_FOR_ONESELF);
    }

    @Test
    void the_secretariat_does_not_dismiss_the_chair() {
        var chair = grant(ops, office(programme.accountId("chair"), Role.CHAIR)).ok().text("id");
        secretariat
                .delete("/api/memberships/" + chair)
                .refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        assertThat(ops.delete("/api/memberships/" + chair).status()).isEqualTo(204);
    }

    @Test
    void a_key_names_one_account_for_ever() {
        var key = Programme.key();
        var mail = Programme.mail("penilai");
        var first = secretariat.create("/api/accounts", key, account("Rai", mail)).ok();
        var again = secretariat.create("/api/accounts", key, account("Rai", mail)).ok();
        assertThat(again.raw()).isEqualTo(first.raw());
        assertThat(again.header("Seen")).isNotEmpty();
        var other = Programme.mail("penilai");
        secretariat
                .create("/api/accounts", key, account("Rai", other))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
        assertThat(accounts.find(other)).isEmpty();
        secretariat
                .create("/api/accounts", key, account("Ray", mail))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void a_key_names_one_membership_and_does_not_bring_a_revoked_one_back() {
        var edition = programme.publish(secretariat);
        var form = assessor(programme.accountId("assessor"), edition, "51");
        var key = Programme.key();
        var id = secretariat.create("/api/memberships", key, form).ok().text("id");
        secretariat
                .create("/api/memberships", key, form.replace("\"51\"", "\"32\""))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
        assertThat(secretariat.delete("/api/memberships/" + id).status()).isEqualTo(204);
        var again = secretariat.create("/api/memberships", key, form).ok();
        assertThat(again.text("id")).isEqualTo(id);
        assertThat(memberships.get(id).active()).isFalse();
    }

    @Test
    void the_home_of_an_assessor_does_not_change_unnoticed() {
        var edition = programme.publish(secretariat);
        var account = programme.accountId("assessor");
        var id = grant(secretariat, assessor(account, edition, "51")).ok().text("id");
        grant(secretariat, assessor(account, edition, "32"))
                .refusedWith(RegistrationRefusal.MEMBERSHIP_DIFFERS);
        assertThat(grant(secretariat, assessor(account, edition, "51")).ok().text("id"))
                .isEqualTo(id);
        assertThat(secretariat.delete("/api/memberships/" + id).status()).isEqualTo(204);
        grant(secretariat, assessor(account, edition, "32")).ok();
        assertThat(memberships.get(id).home()).isEqualTo("32");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition-unknown | {'account':'%s','role':'ASSESSOR','edition':'ed-x','home':'51'}",
                "wrong-value |"
                    + " {'account':'%s','role':'ASSESSOR','edition':'%s','home':'51','entry':'en-x'}",
                "wrong-value | {'account':'%s','role':'ASSESSOR','edition':'%s','home':'51.71'}",
                "account-unknown |"
                        + " {'account':'ac-x','role':'ASSESSOR','edition':'%2$s','home':'51'}",
            },
            quoteCharacter = '`')
    void a_role_is_given_for_what_exists_alone(String refusal, String form) {
        var edition = programme.publish(secretariat);
        var account = programme.accountId("assessor");
        var refused = grant(secretariat, form.replace('\'', '"').formatted(account, edition));
        assertThat(refused.text("type")).as(refused.raw()).endsWith(":" + refusal);
    }

    @ParameterizedTest
    @CsvSource({"someone@example.org", "a@demo.example.id", "sekda@diskominfo.go.id"})
    void a_demo_takes_addresses_of_nobody_alone(String mail) {
        secretariat
                .create("/api/accounts", Programme.key(), account("Rai", mail))
                .refusedWith(RegistrationRefusal.DEMO_ADDRESS_NEEDED);
        var operator = programme.account("operator");
        operator.put("/api/accounts/me", account("Rai", mail))
                .refusedWith(RegistrationRefusal.DEMO_ADDRESS_NEEDED);
        var edition = programme.publish(secretariat);
        programme
                .register(operator, edition, "51.01", mail)
                .refusedWith(RegistrationRefusal.DEMO_ADDRESS_NEEDED);
        Person.anybody(port)
                .post("/api/sign-in/demo", "{\"email\":\"%s\",\"name\":\"A\"}".formatted(mail))
                .refusedWith(RegistrationRefusal.DEMO_ADDRESS_NEEDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'email':'kosong','name':'A'}",
                "{'email':'dua kata@demo.example','name':'A'}",
                "{'email':'a@demo.example','name':'  '}",
                "{'email':'a@demo.example','name':''}",
                "{'email':'a@demo.example','name':'A','salutation':' '}",
                "{'email':'a@demo.example','name':'A\\nB'}",
                "{'email':'a\\r\\nBcc: b@demo.example','name':'A'}",
            },
            quoteCharacter = '`')
    void a_demo_sign_in_needs_a_real_address_and_a_name(String form) {
        var refused = Person.anybody(port).post("/api/sign-in/demo", form.replace('\'', '"'));
        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
    }

    private static Person.Answer grant(Person giver, String form) {
        return giver.create("/api/memberships", Programme.key(), form);
    }

    private static String office(String account, Role role) {
        return "{\"account\":\"%s\",\"role\":\"%s\"}".formatted(account, role);
    }

    private static String assessor(String account, String edition, String home) {
        return "{\"account\":\"%s\",\"role\":\"ASSESSOR\",\"edition\":\"%s\",\"home\":\"%s\"}"
                .formatted(account, edition, home);
    }

    private static String account(String name, String mail) {
        return "{\"name\":\"%s\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\"}"
                .formatted(name, mail);
    }
}
