package id.anugerah.registration;

import static id.anugerah.registration.AppClient.redirected;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Person.Answer;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** How a client that knows OpenID Connect gets people in, and what it cannot get. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {Infrastructure.class, OwnIssuer.class})
class CodeFlowTest {
    private static final String SCOPE = "openid profile email role:operator role:sekda";
    @LocalServerPort int port;
    @Autowired private Accounts accounts;
    @Autowired private Memberships memberships;

    @Autowired private Links links;

    @Value("${anugerah.data}")
    private Path data;

    private String mail = "";
    private String account = "";
    private AppClient app = new AppClient(0);

    @BeforeEach
    void somebodyWithAnAccount() {
        mail = Programme.mail("operator");
        account = accounts.of(new Identity("Made", "Bapak", mail, "en"), Act.system(null)).id();
        app = new AppClient(port);
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_page_with_all_that_was_asked() {
        var sent = app.ask(app.request(SCOPE));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location"))
                .startsWith("/sign-in?response_type=code&client_id=anugerah-app")
                .contains("code_challenge=");
        assertThat(sent.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_code_gives_tokens_that_say_who_how_and_as_what() throws Exception {
        var tokens = app.signIn(ticket(), SCOPE);
        assertThat(tokens.text("token_type")).isEqualTo("Bearer");
        assertThat(List.of(tokens.text("scope").split(" ")))
                .containsExactlyInAnyOrder("openid", "profile", "email", "role:operator");
        var access = SignedJWT.parse(tokens.text("access_token")).getJWTClaimsSet();
        var identity = SignedJWT.parse(tokens.text("id_token")).getJWTClaimsSet();
        assertThat(access.getSubject()).isEqualTo(account).isEqualTo(identity.getSubject());
        assertThat(access.getStringClaim("role")).isEqualTo("operator");
        assertThat(access.getAudience()).containsExactly("anugerah");
        assertThat(identity.getAudience()).containsExactly("anugerah-app");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(identity.getStringClaim("sid")).isEqualTo(access.getStringClaim("sid"));
        assertThat(identity.getStringListClaim("amr")).containsExactly("email");
        assertThat(identity.getClaim("auth_time")).isNotNull();
        var me = Person.holding(port, tokens.text("access_token")).get("/oauth2/userinfo").ok();
        assertThat(me.text("email")).isEqualTo(mail);
        assertThat(me.text("name")).isEqualTo("Made");
        assertThat(me.text("locale")).isEqualTo("en");
    }

    @Test
    void a_code_or_a_ticket_that_comes_twice_is_refused_and_the_session_ends() {
        var ticket = ticket();
        var code = app.code(ticket, SCOPE);
        assertThat(app.present(ticket, app.request(SCOPE)).status())
                .as("asked to sign in")
                .isEqualTo(303);
        var tokens = app.exchange(code).ok();
        refused(app.exchange(code), "invalid_grant");
        refused(app.refresh(tokens.text("refresh_token")), "invalid_grant");
    }

    @Test
    void of_two_who_exchange_one_code_at_once_nobody_keeps_a_session() throws Exception {
        var code = app.code(ticket(), SCOPE);
        Callable<Answer> exchange = () -> app.exchange(code);
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(exchange);
            var other = both.submit(exchange);
            for (var answer : List.of(one.get(), other.get())) {
                if (answer.status() != 200) refused(answer, "invalid_grant");
                else refused(app.refresh(answer.text("refresh_token")), "invalid_grant");
            }
        }
    }

    @Test
    void without_the_verifier_that_fits_there_are_no_tokens() {
        refused(app.exchange(app.code(ticket(), SCOPE), "another-verifier"), "invalid_grant");
        var without = app.request(SCOPE);
        without.remove("code_challenge");
        without.remove("code_challenge_method");
        assertThat(redirected(app.present(ticket(), without)))
                .containsEntry("error", "invalid_request");
        var plain = app.request(SCOPE);
        plain.put("code_challenge_method", "plain");
        assertThat(redirected(app.present(ticket(), plain)))
                .containsEntry("error", "invalid_request");
    }

    @Test
    void a_client_that_must_not_ask_questions_is_told_that_nobody_is_signed_in() {
        var silent = app.request(SCOPE);
        silent.put("prompt", "none");
        assertThat(redirected(app.ask(silent))).containsEntry("error", "login_required");
    }

    @Test
    void nobody_is_sent_to_an_address_that_the_client_did_not_register() {
        for (var elsewhere :
                List.of(
                        "https://evil.example/callback",
                        "http://127.0.0.1:1/other",
                        "id.anugerah.app:/callback?more",
                        "javascript:alert(1)")) {
            var request = app.request(SCOPE);
            request.put("redirect_uri", elsewhere);
            var refused = app.present(ticket(), request);
            assertThat(refused.status()).as(elsewhere).isEqualTo(400);
            refused.refusedWith(RegistrationRefusal.CLIENT_MISTAKEN);
        }
        var stranger = app.request(SCOPE);
        stranger.put("client_id", "nobody");
        app.present(ticket(), stranger).refusedWith(RegistrationRefusal.CLIENT_MISTAKEN);
    }

    @Test
    void a_role_is_switched_by_a_refresh_and_stays() throws Exception {
        grant(Role.SEKDA);
        var first = app.signIn(ticket(), SCOPE);
        assertThat(role(first)).isEqualTo("sekda");
        var switched = app.refresh(first.text("refresh_token"), "openid role:operator").ok();
        assertThat(role(switched)).isEqualTo("operator");
        var later = app.refresh(switched.text("refresh_token")).ok();
        assertThat(role(later)).isEqualTo("operator");
        var notHeld = app.refresh(later.text("refresh_token"), "openid role:chair");
        refused(notHeld, "invalid_scope");
        assertThat(role(app.refresh(later.text("refresh_token"), "openid role:sekda").ok()))
                .isEqualTo("sekda");
    }

    @Test
    void one_factor_is_not_enough_for_a_role_that_came_later() {
        var tokens = app.signIn(ticket(), "openid role:operator role:chair");
        grant(Role.CHAIR);
        refused(app.refresh(tokens.text("refresh_token"), "openid role:chair"), "invalid_scope");
    }

    @Test
    void a_role_that_was_taken_away_ends_with_the_next_refresh() throws Exception {
        var membership = grant(Role.SEKDA);
        var tokens = app.signIn(ticket(), SCOPE);
        assertThat(role(tokens)).isEqualTo("sekda");
        memberships.revoke(membership, Act.system(null));
        refused(app.refresh(tokens.text("refresh_token"), "role:sekda"), "invalid_scope");
        assertThat(role(app.refresh(tokens.text("refresh_token")).ok())).isEqualTo("operator");
    }

    @Test
    void sessions_are_listed_and_ended_by_their_owner_alone() {
        var first = app.signIn(ticket(), SCOPE);
        var other = new AppClient(port);
        var second = other.signIn(ticket(), SCOPE);
        var me = Person.holding(port, second.text("access_token"));
        var sessions = me.get("/api/accounts/me/sessions").ok().body().path("items");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).path("current").asBoolean()).isTrue();
        assertThat(sessions.get(0).path("client").asString()).isEqualTo("anugerah-app");
        var stolen = sessions.get(1).path("id").asString();
        mail = Programme.mail("stranger");
        account = accounts.of(new Identity("X", "Ibu", mail, "id"), Act.system(null)).id();
        var stranger = new AppClient(port).signIn(ticket(), SCOPE).text("access_token");
        Person.holding(port, stranger).delete("/api/accounts/me/sessions/" + stolen).ok();
        first = app.refresh(first.text("refresh_token")).ok();
        me.delete("/api/accounts/me/sessions/" + stolen).ok();
        refused(app.refresh(first.text("refresh_token")), "invalid_grant");
        other.revoke(second.text("refresh_token")).ok();
        refused(other.refresh(second.text("refresh_token")), "invalid_grant");
    }

    @Test
    void the_web_client_proves_itself_by_its_secret_and_its_token_does_not_rotate()
            throws Exception {
        var secret = Files.readString(data.resolve("secrets").resolve("web-client.secret"));
        var request = app.request("openid role:operator");
        request.put("client_id", "anugerah-web");
        request.put("redirect_uri", "http://localhost:8080/api/session/callback");
        var sent = app.present(ticket(), request).header("Location");
        var code = sent.replaceAll(".*[?&]code=([^&]+).*", "$1");
        var form =
                "grant_type=authorization_code&redirect_uri=http://localhost:8080/api/session/callback&code="
                        + code
                        + "&code_verifier="
                        + app.verifier();
        refused(web("wrong", form), "invalid_client");
        var tokens = web(secret, form).ok();
        var refresh = "grant_type=refresh_token&refresh_token=" + tokens.text("refresh_token");
        for (int i = 0; i < 3; i++) {
            assertThat(web(secret, refresh).ok().text("refresh_token"))
                    .isEqualTo(tokens.text("refresh_token"));
        }
        refused(app.refresh(tokens.text("refresh_token")), "invalid_grant");
    }

    private Answer web(String secret, String form) {
        var credentials =
                Base64.getEncoder()
                        .encodeToString(
                                ("anugerah-web:" + secret).getBytes(StandardCharsets.UTF_8));
        var headers =
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        "Basic " + credentials);
        return Person.anybody(port).post("/oauth2/token", headers, BodyPublishers.ofString(form));
    }

    private String grant(Role role) {
        var person = accounts.account(account).orElseThrow().person();
        return memberships
                .grant(new Grant(account, person, role, null, null, null, null), Act.system(null))
                .id();
    }

    /** As the door gives it to whoever came by a link; letters would be too many for an hour. */
    private String ticket() {
        var proven = EnumSet.of(Factor.LINK);
        return links.issue(
                Purpose.TICKET,
                Map.of(
                        "account",
                        account,
                        "proven",
                        proven,
                        "at",
                        Instant.now(),
                        "device",
                        "Firefox, Windows",
                        "address",
                        "192.0.2.1"));
    }

    private static String role(Answer tokens) throws Exception {
        return SignedJWT.parse(tokens.text("access_token"))
                .getJWTClaimsSet()
                .getStringClaim("role");
    }

    private static void refused(Answer answer, String error) {
        assertThat(answer.status()).as(answer.raw()).isIn(400, 401);
        assertThat(answer.text("error")).isEqualTo(error);
    }
}
