package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;

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

import java.util.List;

/** Who gives which role, and what a repeated request gives. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {Infrastructure.class, Mailbox.class})
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
        var mail = Programme.mail("somebody");
        invite(secretariat, office(mail, role))
                .refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        invite(ops, office(mail, role)).ok();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OPERATOR", "SEKDA"})
    void nobody_gives_by_hand_what_comes_with_an_entry(Role role) {
        var form = office(Programme.mail("somebody"), role);
        invite(secretariat, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        invite(ops, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
    }

    @Test
    void assessors_are_the_secretariats_choice() {
        var edition = programme.publish(secretariat);
        var form = assessor(Programme.mail("assessor"), edition, "51");
        invite(ops, form).refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        invite(secretariat, form).ok();
    }

    @Test
    void nobody_invites_themselves() {
        var mail = Programme.mail("ops");
        var account = programme.accountOf(mail);
        memberships.grant(
                new Grant(account, programme.personOf(account), Role.OPS, null, null, null, null),
                Act.system(null));
        invite(programme.as(account, Role.OPS), office(mail, Role.CHAIR))
                .refusedWith(RegistrationRefusal.ROLE_FOR_ONESELF);
    }

    @Test
    void whoever_accepts_has_the_role_and_owes_it_to_whoever_invited_them() {
        var edition = programme.publish(secretariat);
        var mail = Programme.mail("assessor");
        var made = invite(secretariat, assessor(mail, edition, "51")).ok();
        assertThat(made.text("status")).isEqualTo("OPEN");
        assertThat(accounts.find(mail)).as("nobody has an account they did not want").isEmpty();
        var letter = Mailbox.letter(mail, "invitation");
        assertThat(letter.subject()).isEqualTo("Undangan ke Anugerah sebagai asesor");
        assertThat(letter.text()).contains("ADLG Awards 2025", "Pengundang: Nama");

        var link = "{\"link\":\"%s\"}".formatted(letter.secret());
        var anybody = Person.anybody(port);
        var offer = anybody.post("/api/sign-in/invitation", link).ok();
        assertThat(offer.text("role")).isEqualTo("ASSESSOR");
        assertThat(offer.text("name")).isEqualTo("Rai");
        assertThat(offer.body().at("/editionName/en").asString()).isEqualTo("ADLG Awards 2025");
        var step = anybody.post("/api/sign-in/invitation/confirmation", link).ok();
        assertThat(step.text("state")).as("a second factor first").isEqualTo("ENROLMENT");
        anybody.post("/api/sign-in/invitation/confirmation", link)
                .refusedWith(RegistrationRefusal.INVITATION_OVER);

        var account = accounts.find(mail).orElseThrow();
        var held = memberships.active(account.id()).getFirst();
        assertThat(held.role()).isEqualTo(Role.ASSESSOR);
        assertThat(held.home()).isEqualTo("51");
        assertThat(held.invitedBy()).isNotNull();
        var listed = secretariat.get("/api/invitations?edition=" + edition).ok().body();
        assertThat(listed.path("items").get(0).path("status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void only_the_latest_letters_link_is_good_and_none_after_a_withdrawal() {
        var mail = Programme.mail("chair");
        var id = invite(ops, office(mail, Role.CHAIR)).ok().text("id");
        var first = Mailbox.letter(mail, "invitation").secret();
        ops.post("/api/invitations/" + id + "/letter", "").ok();
        var second = Mailbox.letter(mail, "invitation", 2).secret();
        look(first).refusedWith(RegistrationRefusal.INVITATION_OVER);
        look(second).ok();
        secretariat
                .delete("/api/invitations/" + id)
                .refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        assertThat(ops.delete("/api/invitations/" + id).status()).isEqualTo(204);
        look(second).refusedWith(RegistrationRefusal.INVITATION_OVER);
        ops.post("/api/invitations/" + id + "/letter", "")
                .refusedWith(RegistrationRefusal.INVITATION_OVER);
    }

    @Test
    void an_operator_invites_a_colleague_to_help_and_lets_them_go_again() {
        var edition = programme.publish(secretariat);
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, "51.02").ok().text("id");
        var mail = Programme.mail("colleague");
        var form =
                "{%s,\"role\":\"CONTRIBUTOR\",\"edition\":\"%s\",\"entry\":\"%s\"}"
                        .formatted(person("Rai", mail), edition, entry);
        var stranger = programme.account("operator");
        invite(stranger, form).refusedWith(CommonRefusal.NOT_FOUND);
        invite(secretariat, form).refusedWith(CommonRefusal.NOT_ALLOWED);
        invite(operator, form).ok();
        var link = "{\"link\":\"%s\"}".formatted(Mailbox.secret(mail, "invitation"));
        var step = Person.anybody(port).post("/api/sign-in/invitation/confirmation", link).ok();
        assertThat(step.text("state")).as("one factor is enough to help").isEqualTo("DONE");
        var account = accounts.find(mail).orElseThrow().id();
        var held = memberships.active(account).getFirst();
        assertThat(held.entry()).isEqualTo(entry);
        // what the registration itself changes leaves colleagues alone
        programme.nominate(operator, entry, Programme.mail("sekda"));
        assertThat(memberships.get(held.id()).active()).isTrue();
        assertThat(operator.delete("/api/memberships/" + held.id()).status()).isEqualTo(204);
        assertThat(memberships.get(held.id()).active()).isFalse();
    }

    @Test
    void the_secretariat_does_not_dismiss_the_chair() {
        var account = programme.member(Role.CHAIR, null);
        var chair = memberships.active(account).getFirst().id();
        secretariat
                .delete("/api/memberships/" + chair)
                .refusedWith(RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE);
        assertThat(ops.delete("/api/memberships/" + chair).status()).isEqualTo(204);
    }

    @Test
    void a_key_names_one_invitation_for_ever() {
        var key = Programme.key();
        var mail = Programme.mail("chair");
        var form = office(mail, Role.CHAIR);
        var first = ops.create("/api/invitations", key, form).ok();
        var again = ops.create("/api/invitations", key, form).ok();
        assertThat(again.raw()).isEqualTo(first.raw());
        ops.create("/api/invitations", key, office(mail, Role.AUDITOR))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
        Mailbox.letter(mail, "invitation");
        assertThat(Mailbox.all(mail, "invitation")).hasSize(1);
    }

    @Test
    void the_home_of_an_assessor_does_not_change_unnoticed() {
        var edition = programme.publish(secretariat);
        var mail = Programme.mail("assessor");
        accept(mail, assessor(mail, edition, "51"), 1).ok();
        accept(mail, assessor(mail, edition, "32"), 2)
                .refusedWith(RegistrationRefusal.MEMBERSHIP_DIFFERS);
        var account = accounts.find(mail).orElseThrow().id();
        var held = memberships.active(account).getFirst();
        assertThat(held.home()).isEqualTo("51");
        assertThat(secretariat.delete("/api/memberships/" + held.id()).status()).isEqualTo(204);
        accept(mail, assessor(mail, edition, "32"), 3).ok();
        assertThat(memberships.get(held.id()).home()).isEqualTo("32");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition-unknown | 'role':'ASSESSOR','edition':'ed-x','home':'51'",
                "wrong-value | 'role':'ASSESSOR','edition':'%s','home':'51','entry':'en-x'",
                "wrong-value | 'role':'ASSESSOR','edition':'%s','home':'51.71'",
                "membership-incomplete | 'role':'ASSESSOR','home':'51'",
                "membership-incomplete | 'role':'ASSESSOR','edition':'%s'",
                "membership-incomplete | 'role':'CONTRIBUTOR','edition':'%s'",
            },
            quoteCharacter = '`')
    void a_role_is_given_for_what_exists_alone(String refusal, String seat) {
        var edition = programme.publish(secretariat);
        var form = "{" + person("Rai", Programme.mail("a")) + "," + seat.formatted(edition) + "}";
        var refused = invite(secretariat, form.replace('\'', '"'));
        assertThat(refused.text("type")).as(refused.raw()).endsWith(":" + refusal);
    }

    @Test
    void two_accounts_of_one_person_are_one_pair_of_eyes() {
        var edition = programme.publish(secretariat);
        var first = programme.member(Role.SECRETARIAT, null);
        var mail = Programme.mail("operator");
        var other = programme.accountOf(mail);
        var operator = programme.as(other, Role.OPERATOR);
        var entry = programme.submitted(operator, edition, "51.03");
        var join = "{\"account\":\"%s\",\"reason\":\"Satu orang.\"}".formatted(other);
        var path = "/api/accounts/" + first + "/joining";
        ops.post(path, join).refusedWith(CommonRefusal.NOT_ALLOWED);
        programme
                .as(first, Role.SECRETARIAT)
                .post(path, join)
                .refusedWith(RegistrationRefusal.FOUR_EYES_ON_ACCOUNTS);
        secretariat.post(path, join).ok();
        secretariat.post(path, join).ok();
        Mailbox.letter(mail, "accounts-joined");
        assertThat(memberships.roles(other)).contains(Role.SECRETARIAT);
        assertThat(memberships.holder(other, Role.SECRETARIAT)).isEqualTo(first);
        programme
                .as(first, Role.SECRETARIAT)
                .post("/api/entries/" + entry + "/verification", "")
                .refusedWith(RegistrationRefusal.FOUR_EYES);
        secretariat.post("/api/entries/" + entry + "/verification", "").ok();
    }

    @Test
    void the_secretariat_sees_who_holds_which_office_in_an_edition_and_on_the_platform() {
        var edition = programme.publish(secretariat);
        var other = programme.publish(secretariat);
        var registrar = programme.registrar();
        var assessor = programme.accountId("assessor");
        registrar.grant(assessor, Role.ASSESSOR, edition, null);
        var foreign = programme.accountId("foreign");
        registrar.grant(foreign, Role.ASSESSOR, other, null);
        var former = programme.accountId("former");
        registrar.grant(former, Role.CHAIR, edition, null);
        registrar.revoke(former, Role.CHAIR, edition, null);
        var chair = programme.member(Role.CHAIR, null);
        var operator = programme.accountId("operator");
        programme.register(programme.as(operator, Role.OPERATOR), edition, "51.71").ok();

        assertThat(holders("?limit=200&edition=" + edition))
                .contains(assessor, chair)
                .doesNotContain(foreign, former, operator);
        assertThat(holders("?limit=200")).contains(assessor, foreign, chair);
        assertThat(holders("?role=ASSESSOR&edition=" + edition)).containsExactly(assessor);
        assertThat(holders("?role=OPERATOR&edition=" + edition)).containsExactly(operator);
        var one = secretariat.get("/api/memberships?role=ASSESSOR&edition=" + edition).ok();
        assertThat(one.body().at("/items/0/name").asString()).isEqualTo("Nama");
        assertThat(one.body().at("/items/0/email").asString()).startsWith("assessor.");
        secretariat.get("/api/memberships?edition=ed-none").refusedWith(CommonRefusal.NOT_FOUND);
    }

    private List<String> holders(String query) {
        var items = secretariat.get("/api/memberships" + query).ok().body().path("items");
        return items.valueStream().map(one -> one.at("/membership/account").asString()).toList();
    }

    @ParameterizedTest
    @CsvSource({"someone@example.org", "a@demo.example.id", "sekda@diskominfo.go.id"})
    void a_demo_takes_addresses_of_nobody_alone(String mail) {
        invite(ops, office(mail, Role.CHAIR)).refusedWith(RegistrationRefusal.DEMO_ADDRESS_NEEDED);
        var signUp = "{" + person("Rai", mail) + "}";
        Person.anybody(port)
                .post("/api/sign-in/sign-up", signUp)
                .refusedWith(RegistrationRefusal.DEMO_ADDRESS_NEEDED);
        var operator = programme.account("operator");
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

    private static Person.Answer invite(Person inviter, String form) {
        return inviter.create("/api/invitations", Programme.key(), form);
    }

    private Person.Answer accept(String mail, String form, int nth) {
        invite(secretariat, form).ok();
        var secret = Mailbox.letter(mail, "invitation", nth).secret();
        var link = "{\"link\":\"%s\"}".formatted(secret);
        return Person.anybody(port).post("/api/sign-in/invitation/confirmation", link);
    }

    private Person.Answer look(String secret) {
        var link = "{\"link\":\"%s\"}".formatted(secret);
        return Person.anybody(port).post("/api/sign-in/invitation", link);
    }

    private static String office(String mail, Role role) {
        return "{%s,\"role\":\"%s\"}".formatted(person("Rai", mail), role);
    }

    private static String assessor(String mail, String edition, String home) {
        return "{%s,\"role\":\"ASSESSOR\",\"edition\":\"%s\",\"home\":\"%s\"}"
                .formatted(person("Rai", mail), edition, home);
    }

    private static String person(String name, String mail) {
        return "\"name\":\"%s\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\""
                .formatted(name, mail);
    }
}
