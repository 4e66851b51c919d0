package id.anugerah.journeys.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Patience;
import id.anugerah.kit.testing.PasskeyDevice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Set;

import javax.crypto.spec.SecretKeySpec;

/** The steps that the sign-in page takes for one person, until it has a ticket. */
final class Door {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final URI site;
    private final Inbox inbox;
    private final String email;
    private String key = "";

    Door(URI site, Inbox inbox, String email) {
        this.site = site;
        this.inbox = inbox;
        this.email = email;
    }

    /** Signs up with a password and comes in with it. */
    String signUp(String name, String password) {
        var form =
                "{\"name\":\"%s\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\"}"
                        .formatted(name, email);
        ask("/sign-up", form);
        var secret = letter("sign-up");
        ask(
                "/sign-up/confirmation",
                "{\"link\":\"%s\",\"password\":\"%s\"}".formatted(secret, password));
        return ticket(
                ask(
                        "/password",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password)));
    }

    /** Accepts an invitation and sets up an app for one-time codes on the way in. */
    String byInvitationAndNewApp() {
        var step = byInvitation();
        var attempt = step.path("attempt").asString();
        var setup = ask("/enrolment/app", "{\"attempt\":\"%s\"}".formatted(attempt));
        key = setup.path("key").asString();
        var form = "{\"attempt\":\"%s\",\"code\":\"%s\"}".formatted(attempt, code(key, 0));
        var done = ask("/enrolment/app/confirmation", form);
        assertThat(done.path("recoveryCodes")).hasSize(10);
        return ticket(done);
    }

    /** Accepts an invitation and makes a passkey on the way in. */
    String byInvitationAndNewPasskey(PasskeyDevice device) {
        var step = byInvitation();
        var attempt = step.path("attempt").asString();
        var options = ask("/enrolment/passkey", "{\"attempt\":\"%s\"}".formatted(attempt));
        return ticket(
                ask(
                        "/enrolment/passkey/confirmation",
                        "{\"attempt\":\"%s\",\"name\":\"Ponsel\",\"credential\":%s}"
                                .formatted(attempt, device.create(options))));
    }

    /** Comes in by a passkey alone. */
    String byPasskey(PasskeyDevice device) {
        var question = ask("/passkey", "");
        return ticket(
                ask(
                        "/passkey/answer",
                        "{\"attempt\":\"%s\",\"credential\":%s}"
                                .formatted(
                                        question.path("attempt").asString(),
                                        device.get(question.path("passkey")))));
    }

    private JsonNode byInvitation() {
        var link = "{\"link\":\"%s\"}".formatted(letter("invitation"));
        assertThat(ask("/invitation", link).path("role").isString()).isTrue();
        var step = ask("/invitation/confirmation", link);
        assertThat(step.path("state").asString()).isEqualTo("ENROLMENT");
        return step;
    }

    /** Comes in by a link that goes to the address, and the app's next code. */
    String byLinkAndApp() {
        ask("/link", "{\"email\":\"%s\"}".formatted(email));
        var link = "{\"link\":\"%s\"}".formatted(letter("sign-in-link"));
        var step = ask("/link/confirmation", link);
        assertThat(step.path("state").asString()).isEqualTo("SECOND_FACTOR");
        var attempt = step.path("attempt").asString();
        // one code is good once, and the next one is good already
        var form = "{\"attempt\":\"%s\",\"code\":\"%s\"}";
        return ticket(ask("/code", form.formatted(attempt, code(key, 1))));
    }

    private String letter(String kind) {
        var found = inbox.secrets(kind, Set.of(email), 0, Patience.usual()).get(email);
        return String.valueOf(found);
    }

    private static String ticket(JsonNode step) {
        assertThat(step.path("state").asString()).as(step.toString()).isEqualTo("DONE");
        return step.path("ticket").asString();
    }

    private JsonNode ask(String path, String json) {
        var request =
                HttpRequest.newBuilder(site.resolve("/api/sign-in" + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        var answer = Wire.send(request.build());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private static String code(String key, int steps) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        var bytes = new byte[key.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = BASE32.indexOf(key.charAt(bit / 5));
            if ((value >> 4 - bit % 5 & 1) == 1) bytes[bit / 8] |= (byte) (1 << 7 - bit % 8);
        }
        var at = Instant.now().plus(generator.getTimeStep().multipliedBy(steps));
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, generator.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
