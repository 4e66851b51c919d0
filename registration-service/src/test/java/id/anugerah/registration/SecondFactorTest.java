package id.anugerah.registration;

import static id.anugerah.registration.RegistrationRefusal.ATTEMPT_OVER;
import static id.anugerah.registration.RegistrationRefusal.CODE_WRONG;
import static id.anugerah.registration.RegistrationRefusal.PASSKEY_REFUSED;
import static id.anugerah.registration.RegistrationRefusal.SECOND_FACTOR_NEEDED;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.PasskeyDevice;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Person.Answer;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.crypto.spec.SecretKeySpec;

/** What a person shows besides the first factor, and who has to. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {Infrastructure.class, OwnIssuer.class, Mailbox.class})
class SecondFactorTest {
    private static final String ORIGIN = "http://localhost:8080";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PROTECTION = "/api/accounts/me/protection";
    @LocalServerPort int port;
    @Autowired private Accounts accounts;
    @Autowired private Memberships memberships;

    private String mail = "";

    @BeforeEach
    void aMemberOfTheSecretariat() {
        mail = Programme.mail("secretariat");
        var account = accounts.of(new Identity("Rini", "Ibu", mail, "id"), Act.system(null));
        memberships.grant(
                new Grant(account.id(), account.person(), Role.SECRETARIAT, null, null, null, null),
                Act.system(null));
    }

    @Test
    void who_decides_about_others_cannot_come_in_by_one_factor() {
        var step = byLink(1);
        assertThat(step.text("state")).isEqualTo("ENROLMENT");
        assertThat(step.body().has("ticket")).isFalse();
    }

    @Test
    void an_app_is_set_up_at_the_door_and_asked_for_from_then_on() throws Exception {
        var attempt = byLink(1).text("attempt");
        var setup = post("/enrolment/app", "{\"attempt\":\"%s\"}".formatted(attempt)).ok();
        assertThat(setup.text("uri"))
                .startsWith("otpauth://totp/Anugerah%3A")
                .contains("secret=" + setup.text("key"));
        assertThat(setup.text("qr")).startsWith("<svg");
        code("/enrolment/app/confirmation", attempt, "000000").refusedWith(CODE_WRONG);
        var first = codeOf(setup.text("key"), 0);
        var in = code("/enrolment/app/confirmation", attempt, first).ok();
        assertThat(in.text("state")).isEqualTo("DONE");
        assertThat(in.body().path("recoveryCodes")).hasSize(10);

        var again = byLink(2);
        assertThat(again.text("state")).isEqualTo("SECOND_FACTOR");
        assertThat(again.body().path("ways").toString())
                .isEqualTo("[\"ONE_TIME_CODE\",\"RECOVERY_CODE\"]");
        code("/code", again.text("attempt"), first).refusedWith(CODE_WRONG);
        var next = code("/code", again.text("attempt"), codeOf(setup.text("key"), 1)).ok();
        var tokens = new AppClient(port).signIn(next.text("ticket"), "openid role:secretariat");
        var me = Person.holding(port, tokens.text("access_token"));
        assertThat(me.get("/api/accounts/me").ok().text("role")).isEqualTo("SECRETARIAT");
        me.delete("/api/accounts/me/app").refusedWith(SECOND_FACTOR_NEEDED);
    }

    @Test
    void a_code_is_guessed_five_times_at_most() {
        var attempt = enrolled().text("attempt");
        for (int i = 0; i < 5; i++) code("/code", attempt, "12345" + i).refusedWith(CODE_WRONG);
        code("/code", attempt, "123456").refusedWith(ATTEMPT_OVER);
    }

    @Test
    void a_recovery_code_opens_once_and_the_owner_is_told() throws Exception {
        var codes = new ArrayList<String>();
        enrolment(codes);
        var attempt = byLink(2).text("attempt");
        assertThat(code("/recovery-code", attempt, codes.getFirst()).ok().text("state"))
                .isEqualTo("DONE");
        assertThat(Mailbox.letter(mail, "recovery-code-used").text()).contains("9");
        var second = byLink(3).text("attempt");
        code("/recovery-code", second, codes.getFirst()).refusedWith(CODE_WRONG);
        // however it is typed
        var typed = codes.get(1).replace("-", " ").toLowerCase(Locale.ROOT);
        code("/recovery-code", second, typed).ok();
    }

    @Test
    void a_passkey_is_two_factors_and_needs_no_address() {
        var device = new PasskeyDevice(ORIGIN);
        var attempt = byLink(1).text("attempt");
        var offer = post("/enrolment/passkey", "{\"attempt\":\"%s\"}".formatted(attempt)).ok();
        assertThat(offer.raw()).doesNotContain("ac-").contains("\"userVerification\":\"required\"");
        var created =
                "{\"attempt\":\"%s\",\"name\":\"Laptop\",\"credential\":%s}"
                        .formatted(attempt, device.create(offer.body()));
        assertThat(post("/enrolment/passkey/confirmation", created).ok().text("state"))
                .isEqualTo("DONE");

        var question = post("/passkey", "").ok();
        var step = answer(question.text("attempt"), device.get(question.body().path("passkey")));
        assertThat(step.ok().text("state")).isEqualTo("DONE");
        var tokens = new AppClient(port).signIn(step.text("ticket"), "openid role:secretariat");
        var me = Person.holding(port, tokens.text("access_token"));
        var known = me.get(PROTECTION).ok().body().path("passkeys");
        assertThat(known).hasSize(1);
        assertThat(known.get(0).path("name").asString()).isEqualTo("Laptop");
        assertThat(known.get(0).has("used")).isTrue();

        var second = byLink(2);
        assertThat(second.body().path("ways").toString()).contains("PASSKEY");
        answer(second.text("attempt"), device.get(second.body().path("passkey"))).ok();
    }

    @Test
    void a_passkey_of_another_page_or_question_or_without_its_user_is_refused() {
        var device = new PasskeyDevice(ORIGIN);
        enrol(device);
        var question = post("/passkey", "").ok();
        var options = question.body().path("passkey");
        var attempt = question.text("attempt");
        var elsewhere = new PasskeyDevice("https://anugerah.example.net");
        answer(attempt, elsewhere.get(options)).refusedWith(PASSKEY_REFUSED);
        var other = post("/passkey", "").ok().body().path("passkey");
        answer(attempt, device.get(other)).refusedWith(PASSKEY_REFUSED);
        for (var nonsense : List.of("{}", "{\"id\":\"x\"}", "{\"response\":{\"a\":[1]}}")) {
            answer(attempt, nonsense).refusedWith(PASSKEY_REFUSED);
        }
        var good = device.get(options);
        answer(attempt, good).ok();
        answer(attempt, good).refusedWith(ATTEMPT_OVER);
        device.stopVerifying();
        var last = post("/passkey", "").ok();
        answer(last.text("attempt"), device.get(last.body().path("passkey")))
                .refusedWith(PASSKEY_REFUSED);
    }

    @Test
    void whoever_has_a_second_factor_cannot_have_it_replaced_by_the_first() {
        var attempt = enrolled().text("attempt");
        post("/enrolment/app", "{\"attempt\":\"%s\"}".formatted(attempt)).refusedWith(ATTEMPT_OVER);
        post("/enrolment/passkey", "{\"attempt\":\"%s\"}".formatted(attempt))
                .refusedWith(ATTEMPT_OVER);
    }

    @Test
    void an_operator_may_come_in_by_one_factor_until_they_set_up_a_second() throws Exception {
        mail = Programme.mail("operator");
        accounts.of(new Identity("Budi", "Bapak", mail, "en"), Act.system(null));
        var step = byLink(1);
        assertThat(step.text("state")).isEqualTo("DONE");
        var tokens = new AppClient(port).signIn(step.text("ticket"), "openid");
        var me = Person.holding(port, tokens.text("access_token"));
        var setup = me.post("/api/accounts/me/app", "").ok();
        var first = codeOf(setup.text("key"), 0);
        me.put("/api/accounts/me/app", "{\"code\":\"%s\"}".formatted(first)).ok();
        assertThat(Mailbox.letter(mail, "second-factor-changed").text())
                .contains("an app for one-time codes was added");
        assertThat(byLink(2).text("state")).isEqualTo("SECOND_FACTOR");
        me.delete("/api/accounts/me/app").ok();
        assertThat(byLink(3).text("state")).isEqualTo("DONE");
        var offer = me.post("/api/accounts/me/passkeys/offer", "").ok();
        var device = new PasskeyDevice(ORIGIN);
        var made =
                "{\"attempt\":\"%s\",\"name\":\"Ponsel\",\"credential\":%s}"
                        .formatted(
                                offer.text("attempt"), device.create(offer.body().path("options")));
        var passkey = me.post("/api/accounts/me/passkeys", made).ok().text("id");
        assertThat(me.post("/api/accounts/me/recovery-codes", "").ok().body().path("codes"))
                .hasSize(10);
        me.delete("/api/accounts/me/passkeys/" + passkey).ok();
        assertThat(me.get(PROTECTION).ok().body().path("passkeys")).isEmpty();
    }

    private Answer enrolled() {
        enrol(new PasskeyDevice(ORIGIN));
        return byLink(2);
    }

    private void enrol(PasskeyDevice device) {
        var attempt = byLink(1).text("attempt");
        var offer = post("/enrolment/passkey", "{\"attempt\":\"%s\"}".formatted(attempt)).ok();
        var created =
                "{\"attempt\":\"%s\",\"name\":\"Laptop\",\"credential\":%s}"
                        .formatted(attempt, device.create(offer.body()));
        post("/enrolment/passkey/confirmation", created).ok();
    }

    private void enrolment(List<String> codes) throws InvalidKeyException {
        var attempt = byLink(1).text("attempt");
        var setup = post("/enrolment/app", "{\"attempt\":\"%s\"}".formatted(attempt)).ok();
        var in = code("/enrolment/app/confirmation", attempt, codeOf(setup.text("key"), 0)).ok();
        in.body().path("recoveryCodes").forEach(code -> codes.add(code.asString()));
    }

    private Answer byLink(int nth) {
        post("/link", "{\"email\":\"%s\"}".formatted(mail)).ok();
        var secret = Mailbox.letter(mail, "sign-in-link", nth).secret();
        return post("/link/confirmation", "{\"link\":\"%s\"}".formatted(secret)).ok();
    }

    private Answer code(String path, String attempt, String code) {
        return post(path, "{\"attempt\":\"%s\",\"code\":\"%s\"}".formatted(attempt, code));
    }

    private Answer answer(String attempt, String credential) {
        return post(
                "/passkey/answer",
                "{\"attempt\":\"%s\",\"credential\":%s}".formatted(attempt, credential));
    }

    private Answer post(String path, String json) {
        return Person.anybody(port).post("/api/sign-in" + path, json);
    }

    /** What the app shows, so many steps from now. */
    private static String codeOf(String key, int steps) throws InvalidKeyException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        var secret = new SecretKeySpec(decode(key), generator.getAlgorithm());
        var at = Instant.now().plus(generator.getTimeStep().multipliedBy(steps));
        return generator.generateOneTimePasswordString(secret, at);
    }

    private static byte[] decode(String base32) {
        var bytes = new byte[base32.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int value = BASE32.indexOf(base32.charAt(i / 5));
            if ((value >> 4 - i % 5 & 1) == 1) bytes[i / 8] |= (byte) (1 << 7 - i % 8);
        }
        return bytes;
    }
}
