package id.anugerah.registration;

import static id.anugerah.registration.RegistrationRefusal.LINK_USED_OR_OVER;
import static id.anugerah.registration.RegistrationRefusal.PASSWORD_GUESSABLE;
import static id.anugerah.registration.RegistrationRefusal.PASSWORD_LENGTH;
import static id.anugerah.registration.RegistrationRefusal.SIGN_IN_FAILED;
import static id.anugerah.registration.RegistrationRefusal.TOO_MANY_ATTEMPTS;
import static id.anugerah.registration.RegistrationRefusal.TOO_MANY_LETTERS;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Person.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** How an operator gets an account without asking anybody, and back into it. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {Infrastructure.class, OwnIssuer.class, Mailbox.class})
class SignUpTest {
    private static final String GOOD = "lumbung-cerutu-27-payung";
    private static final String BETTER = "kopi tubruk di atas awan";
    @LocalServerPort int port;

    @Test
    void whoever_owns_the_address_gets_an_account_and_is_in() {
        var mail = Programme.mail("operator");
        signUp(mail);
        var letter = Mailbox.letter(mail, "sign-up");
        assertThat(letter.subject()).isEqualTo("Konfirmasi pendaftaran akun Anugerah");
        assertThat(letter.html()).contains(letter.secret()).contains("Yth. Ibu Sri Wahyuni,");
        assertThat(letter.text()).contains("/sign-up/confirm#" + letter.secret());

        var step = confirm(letter.secret(), GOOD).ok();
        assertThat(step.text("state")).isEqualTo("DONE");
        var app = new AppClient(port);
        var tokens = app.signIn(step.text("ticket"), "openid role:operator");
        var me = Person.holding(port, tokens.text("access_token")).get("/api/accounts/me").ok();
        assertThat(me.body().path("person").path("email").asString()).isEqualTo(mail);
        assertThat(me.text("role")).isEqualTo("OPERATOR");

        confirm(letter.secret(), GOOD).refusedWith(LINK_USED_OR_OVER);
        assertThat(password(mail, GOOD).ok().text("state")).isEqualTo("DONE");
    }

    @Test
    void nobody_learns_from_the_answer_whether_an_address_has_an_account() {
        var mail = Programme.mail("operator");
        var first = signUp(mail);
        confirm(Mailbox.secret(mail, "sign-up"), GOOD).ok();
        var second = signUp(mail);
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.raw()).isEqualTo(first.raw()).isEmpty();
        assertThat(Mailbox.letter(mail, "sign-up-known").text()).doesNotContain("#");

        var stranger = Programme.mail("stranger");
        var known = post("/api/sign-in/link", "{\"email\":\"%s\"}".formatted(mail));
        var unknown = post("/api/sign-in/link", "{\"email\":\"%s\"}".formatted(stranger));
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(202);
        assertThat(Mailbox.letter(stranger, "address-unknown").text()).doesNotContain("#");
        assertThat(password(stranger, GOOD).raw()).isEqualTo(password(mail, BETTER).raw());
    }

    @Test
    void a_weak_password_does_not_use_up_the_link() {
        var mail = Programme.mail("operator");
        signUp(mail);
        var secret = Mailbox.secret(mail, "sign-up");
        confirm(secret, "pendek").refusedWith(PASSWORD_LENGTH);
        confirm(secret, "passwordpassword").refusedWith(PASSWORD_GUESSABLE);
        confirm(secret, "sriwahyuni2026").refusedWith(PASSWORD_GUESSABLE);
        confirm(secret, GOOD).ok();
    }

    @Test
    void a_link_by_mail_signs_in_once_and_only_when_confirmed() {
        var mail = signedUp();
        post("/api/sign-in/link", "{\"email\":\"%s\"}".formatted(mail)).ok();
        var secret = Mailbox.secret(mail, "sign-in-link");
        var opened = Person.anybody(port).get("/api/sign-in/link/confirmation?link=" + secret);
        assertThat(opened.status()).as("mail scanners open links").isEqualTo(405);
        var link = "{\"link\":\"%s\"}".formatted(secret);
        var step = post("/api/sign-in/link/confirmation", link).ok();
        assertThat(step.text("state")).isEqualTo("DONE");
        post("/api/sign-in/link/confirmation", link).refusedWith(LINK_USED_OR_OVER);
        post("/api/sign-in/sign-up/confirmation", confirmation(secret, GOOD))
                .refusedWith(LINK_USED_OR_OVER);
    }

    @Test
    void a_forgotten_password_is_changed_by_letter_and_ends_all_sessions() {
        var mail = signedUp();
        var app = new AppClient(port);
        var tokens = app.signIn(password(mail, GOOD).ok().text("ticket"), "openid");
        post("/api/sign-in/password-reset", "{\"email\":\"%s\"}".formatted(mail)).ok();
        var secret = Mailbox.secret(mail, "password-reset");
        var path = "/api/sign-in/password-reset/confirmation";
        var form = "{\"link\":\"%s\",\"password\":\"%s\"}";
        post(path, form.formatted(secret, "sandi")).refusedWith(PASSWORD_LENGTH);
        post(path, form.formatted(secret, BETTER)).ok();
        post(path, form.formatted(secret, BETTER)).refusedWith(LINK_USED_OR_OVER);
        Mailbox.letter(mail, "password-changed");
        assertThat(app.refresh(tokens.text("refresh_token")).status()).isEqualTo(400);
        password(mail, GOOD).refusedWith(SIGN_IN_FAILED);
        password(mail, BETTER).ok();
    }

    @Test
    void guessing_is_slowed_down_and_does_not_lock_the_owner_out() {
        var mail = signedUp();
        var device = password(mail, GOOD).ok().text("device");
        for (int i = 1; i < 5; i++) password(mail, "tebakan " + i).refusedWith(SIGN_IN_FAILED);
        password(mail, "tebakan 5").refusedWith(SIGN_IN_FAILED);
        var slowed = password(mail, "tebakan 6");
        slowed.refusedWith(TOO_MANY_ATTEMPTS);
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 3);
        // the owner, on the same network as whoever guesses
        var form = "{\"email\":\"%s\",\"password\":\"%s\",\"device\":\"%s\"}";
        var known = post("/api/sign-in/password", form.formatted(mail, GOOD, device)).ok();
        assertThat(known.text("state")).isEqualTo("DONE");
        // and from elsewhere
        var elsewhere = Map.of("X-Forwarded-For", "203.0.113.7");
        var body = BodyPublishers.ofString(form.formatted(mail, GOOD, "unknown"));
        Person.anybody(port).post("/api/sign-in/password", elsewhere, body).ok();
    }

    @Test
    void nobodys_inbox_is_filled_with_letters() {
        var mail = Programme.mail("operator");
        var asked = "{\"email\":\"%s\"}".formatted(mail);
        for (int i = 0; i < 5; i++) post("/api/sign-in/link", asked).ok();
        var refused = post("/api/sign-in/link", asked);
        refused.refusedWith(TOO_MANY_LETTERS);
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    void the_owner_is_told_of_a_new_device_but_not_of_the_first() {
        var mail = signedUp();
        assertThat(Mailbox.all(mail, "new-device")).isEmpty();
        var browser =
                Map.of("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0");
        var form = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(mail, GOOD);
        Person.anybody(port)
                .post("/api/sign-in/password", browser, BodyPublishers.ofString(form))
                .ok();
        assertThat(Mailbox.letter(mail, "new-device").text()).contains("Firefox, Windows");
    }

    private String signedUp() {
        var mail = Programme.mail("operator");
        signUp(mail);
        confirm(Mailbox.secret(mail, "sign-up"), GOOD).ok();
        return mail;
    }

    private Answer signUp(String mail) {
        var form =
                "{\"name\":\"Sri"
                        + " Wahyuni\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\"}";
        return post("/api/sign-in/sign-up", form.formatted(mail)).ok();
    }

    private Answer confirm(String secret, String password) {
        return post("/api/sign-in/sign-up/confirmation", confirmation(secret, password));
    }

    private static String confirmation(String secret, String password) {
        return "{\"link\":\"%s\",\"password\":\"%s\"}".formatted(secret, password);
    }

    private Answer password(String mail, String password) {
        var form = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(mail, password);
        return post("/api/sign-in/password", form);
    }

    private Answer post(String path, String json) {
        return Person.anybody(port).post(path, json);
    }
}
