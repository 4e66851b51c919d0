package id.anugerah.journeys.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.journeys.OwnPlatform;
import id.anugerah.journeys.OwnPlatform.Running;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Login;
import id.anugerah.journeys.client.Patience;
import id.anugerah.kit.testing.PasskeyDevice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Signs in to a whole platform as people do, and goes on when parts of it are killed. */
@ExtendWith(OwnPlatform.class)
class IdentityIT {
    private static final String ME = "/api/accounts/me";
    private static final String ROLE = "/api/session/role";

    @Test
    void an_operator_signs_up_and_works_in_the_browser_without_a_helpdesk(Running platform) {
        var site = site(platform);
        var browser = new WebClient(site);
        assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
        assertThat(browser.read(ME).statusCode()).isEqualTo(401);
        var email = "operator." + UUID.randomUUID() + "@demo.example";
        var door = new Door(site, Inbox.here(platform.env()), email);
        browser.signIn(() -> door.signUp("Sri Wahyuni", "lumbung-cerutu-27-payung"));

        var session = browser.session();
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("role").asString()).isEqualTo("operator");
        assertThat(session.toString()).doesNotContain("eyJ");
        var me = browser.read(ME);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains(email);
        var change =
                "{\"name\":\"Sri W.\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"en\"}"
                        .formatted(email);
        assertThat(browser.sendWithoutToken("PUT", ME, change).statusCode()).isEqualTo(403);
        assertThat(browser.send("PUT", ME, change).statusCode()).isEqualTo(200);
        assertThat(browser.read(ME).body()).contains("Sri W.");
        assertThat(browser.send("PUT", ROLE, "{\"role\":\"chair\"}").statusCode()).isEqualTo(403);
        assertThat(browser.send("DELETE", "/api/session", "").statusCode()).isEqualTo(200);
        assertThat(browser.read(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_outlives_the_programs_that_know_of_it(Running platform) {
        var site = site(platform);
        var browser = new WebClient(site);
        var door = invited(platform, "SECRETARIAT");
        browser.signIn(door::byInvitationAndNewApp);
        assertThat(browser.session().path("role").asString()).isEqualTo("secretariat");

        for (var program : new String[] {"registration", "gateway"}) {
            assertThat(platform.command("kill", program).code()).isZero();
            assertThat(platform.command("start", program).code()).isZero();
        }
        assertThat(browser.read(ME).statusCode()).isEqualTo(200);
        assertThat(browser.send("PUT", ROLE, "{\"role\":\"operator\"}").statusCode())
                .isEqualTo(200);
        assertThat(browser.session().path("role").asString()).isEqualTo("operator");
        assertThat(browser.read("/api/accounts?email=a@demo.example").statusCode()).isEqualTo(403);
        assertThat(browser.send("PUT", ROLE, "{\"role\":\"secretariat\"}").statusCode())
                .isEqualTo(200);
        assertThat(browser.read("/api/accounts?email=a@demo.example").statusCode()).isEqualTo(200);

        // another browser, with what the app shows next, and the first one is ended from there
        var other = new WebClient(site);
        other.signIn(door::byLinkAndApp);
        var sessions = other.read(ME + "/sessions").body();
        assertThat(sessions).contains("\"current\":true", "\"current\":false");
        assertThat(other.send("DELETE", ME + "/sessions", "").statusCode()).isEqualTo(204);
        assertThat(browser.send("PUT", ROLE, "{\"role\":\"operator\"}").statusCode())
                .as("what the first browser holds is worth nothing any more")
                .isIn(401, 403);
    }

    @Test
    void the_app_comes_in_by_a_passkey_and_a_stolen_token_ends_its_session(Running platform) {
        var site = site(platform);
        var passkey = new PasskeyDevice(site.toString());
        var door = invited(platform, "AUDITOR");
        var phone = new MobileClient(site);
        var scope = "openid role:auditor role:operator";
        phone.signIn(scope, () -> door.byInvitationAndNewPasskey(passkey));
        assertThat(phone.read(ME).body()).contains("\"role\":\"AUDITOR\"");
        assertThat(phone.refresh("openid role:operator")).isEqualTo(200);
        assertThat(phone.read(ME).body()).contains("\"role\":\"OPERATOR\"");

        assertThat(platform.command("kill", "registration").code()).isZero();
        assertThat(platform.command("start", "registration").code()).isZero();
        var before = phone.refreshToken();
        assertThat(phone.refresh("")).isEqualTo(200);
        assertThat(phone.read(ME).body()).contains("\"role\":\"OPERATOR\"");
        assertThat(phone.exchange(before, "").statusCode()).as("replayed").isEqualTo(400);
        assertThat(phone.refresh("")).as("the whole session ends").isEqualTo(400);

        phone.signIn(scope, () -> door.byPasskey(passkey));
        assertThat(phone.read(ME).statusCode()).isEqualTo(200);
        assertThat(phone.revoke()).isEqualTo(200);
        assertThat(phone.refresh("")).isEqualTo(400);
    }

    private static Door invited(Running platform, String role) {
        var email = "tamu." + UUID.randomUUID() + "@demo.example";
        try (var gateway = Gateway.here(platform.env(), Patience.usual())) {
            gateway.signIn(Login.of("ops@demo.example", "ops"))
                    .create(
                            "/api/invitations",
                            Map.of(
                                    "name", "Ratna Dewi",
                                    "salutation", "Ibu",
                                    "email", email,
                                    "language", "id",
                                    "role", role),
                            UUID.randomUUID().toString());
        }
        return new Door(site(platform), Inbox.here(platform.env()), email);
    }

    private static URI site(Running platform) {
        return URI.create("http://localhost:" + platform.port());
    }
}
