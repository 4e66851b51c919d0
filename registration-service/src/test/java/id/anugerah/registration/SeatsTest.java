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
import id.anugerah.registration.entry.SeatsAtStart;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import java.util.List;

/** Who acts for an entry is who its registration names, and nobody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeatsTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;
    @Autowired ApplicationContext context;

    private Programme programme;
    private Person secretariat;
    private String edition;

    @BeforeEach
    void a_programme() {
        programme = new Programme(port, accounts, memberships);
        secretariat = programme.staff(Role.SECRETARIAT);
        edition = programme.publish(secretariat);
    }

    @Test
    void a_sekda_who_was_replaced_before_the_second_submission_has_no_power_left() {
        var operator = programme.account("operator");
        var first = Programme.mail("sekda");
        var entry = programme.submitted(operator, edition, "51.71", first);
        assertThat(rolesOf(first)).containsExactly(Role.SEKDA);
        sekda(first).get("/api/entries/" + entry).ok();
        secretariat.post("/api/entries/" + entry + "/return", reason("NIP salah")).ok();
        var second = Programme.mail("sekda");
        programme.nominate(operator, entry, second);
        assertThat(rolesOf(first)).isEmpty();
        sekda(first).get("/api/entries/" + entry).refusedWith(CommonRefusal.NOT_FOUND);
        operator.post("/api/entries/" + entry + "/submission", "").ok();
        assertThat(rolesOf(first)).isEmpty();
        assertThat(rolesOf(second)).containsExactly(Role.SEKDA);
        sekda(second).get("/api/entries/" + entry).ok();
    }

    @Test
    void a_submission_that_is_refused_gives_nobody_an_account_or_a_role() {
        var operator = programme.account("operator");
        var sekda = Programme.mail("sekda");
        var entry = programme.register(operator, edition, "52.71", sekda).ok().text("id");
        operator.post("/api/entries/" + entry + "/submission", "")
                .refusedWith(RegistrationRefusal.LETTER_MISSING);
        assertThat(accounts.find(sekda)).isEmpty();
    }

    @Test
    void a_hand_over_moves_both_seats() {
        var operator = Programme.mail("operator");
        var sekda = Programme.mail("sekda");
        var first = programme.as(programme.accountOf(operator), Role.OPERATOR);
        var entry = programme.submitted(first, edition, "53.71", sekda);
        var nextOperator = Programme.mail("operator");
        var nextSekda = Programme.mail("sekda");
        var form =
                "{\"operator\":\"%s\",\"nominee\":%s,\"reason\":\"mutasi\"}"
                        .formatted(
                                programme.accountOf(nextOperator),
                                Programme.NOMINEE.formatted(nextSekda));
        secretariat.post("/api/entries/" + entry + "/hand-over", form).ok();
        assertThat(rolesOf(operator)).isEmpty();
        assertThat(rolesOf(sekda)).isEmpty();
        assertThat(rolesOf(nextOperator)).containsExactly(Role.OPERATOR);
        assertThat(rolesOf(nextSekda)).containsExactly(Role.SEKDA);
    }

    @Test
    void who_handed_a_registration_over_does_not_get_it_back_by_repeating_its_first_request() {
        var operator = Programme.mail("operator");
        var first = programme.as(programme.accountOf(operator), Role.OPERATOR);
        var body =
                "{\"edition\":\"%s\",\"code\":\"61.71\",\"contact\":{\"name\":\"A\",\"office\":\"B\"}}"
                        .formatted(edition);
        var entry = first.create("/api/entries", "k", body).ok().text("id");
        var form =
                "{\"operator\":\"%s\",\"reason\":\"mutasi\"}"
                        .formatted(programme.accountId("next"));
        secretariat.post("/api/entries/" + entry + "/hand-over", form).ok();
        first.create("/api/entries", "k", body).ok();
        assertThat(rolesOf(operator)).isEmpty();
    }

    @Test
    void a_hand_over_to_nobody_is_refused() {
        var entry = programme.submitted(programme.account("operator"), edition, "62.71");
        secretariat
                .post("/api/entries/" + entry + "/hand-over", reason("mutasi"))
                .refusedWith(CommonRefusal.MISSING_VALUE);
    }

    @Test
    void operator_and_sekda_stay_two_persons_whichever_is_handed_over() {
        var operator = Programme.mail("operator");
        var sekda = Programme.mail("sekda");
        var person = programme.as(programme.accountOf(operator), Role.OPERATOR);
        var entry = programme.submitted(person, edition, "63.71", sekda);
        var path = "/api/entries/" + entry + "/hand-over";
        var account = accounts.find(sekda).orElseThrow().id();
        secretariat
                .post(path, "{\"operator\":\"%s\",\"reason\":\"mutasi\"}".formatted(account))
                .refusedWith(RegistrationRefusal.SAME_PERSON);
        var nominee = Programme.NOMINEE.formatted(operator);
        secretariat
                .post(path, "{\"nominee\":%s,\"reason\":\"mutasi\"}".formatted(nominee))
                .refusedWith(RegistrationRefusal.SAME_PERSON);
        assertThat(rolesOf(operator)).containsExactly(Role.OPERATOR);
        assertThat(rolesOf(sekda)).containsExactly(Role.SEKDA);
    }

    @Test
    void the_next_start_does_what_a_crash_between_two_writes_left_undone() {
        var operator = programme.account("operator");
        var sekda = Programme.mail("sekda");
        var entry = programme.submitted(operator, edition, "64.71", sekda);
        var stray = Programme.mail("stray");
        var account = programme.accountOf(stray);
        var left =
                new Grant(
                        account,
                        programme.personOf(account),
                        Role.SEKDA,
                        edition,
                        entry,
                        null,
                        null);
        memberships.grant(left, Act.system(edition));
        var held = memberships.active(accounts.find(sekda).orElseThrow().id()).getFirst();
        memberships.revoke(held.id(), Act.system(edition));
        SeatsAtStart.run(context);
        assertThat(rolesOf(stray)).isEmpty();
        assertThat(rolesOf(sekda)).containsExactly(Role.SEKDA);
    }

    private Person sekda(String mail) {
        return programme.as(accounts.find(mail).orElseThrow().id(), Role.SEKDA);
    }

    private List<Role> rolesOf(String mail) {
        return memberships.active(accounts.find(mail).orElseThrow().id()).stream()
                .map(held -> held.role())
                .toList();
    }

    private static String reason(String text) {
        return "{\"reason\":\"%s\"}".formatted(text);
    }
}
