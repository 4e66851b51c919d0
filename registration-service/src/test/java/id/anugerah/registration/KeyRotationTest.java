package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A change of the keys that sign tokens, seen by whoever is at work meanwhile. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = "anugerah.signing-keys.announced=5s")
@ContextConfiguration(initializers = {Infrastructure.class, OwnIssuer.class})
class KeyRotationTest {
    private static final String ME = "/api/accounts/me";
    private static final String KEYS = "/api/signing-keys";
    private static final String NEXT = KEYS + "/next";
    private static final String LINK =
            "grant_type=urn:anugerah:grant:sign-in-link&client_id=anugerah-app&link=";

    @Autowired private Accounts accounts;
    @Autowired private Memberships memberships;

    @LocalServerPort int port;

    @Test
    void nobody_at_work_notices_that_the_key_changes() throws Exception {
        var token = signedIn(Role.OPS);
        var ops = Person.holding(port, token);
        Waiting.until(() ->
                assertThat(ops.get(KEYS).status()).as("the membership is known").isEqualTo(200));
        var asked = new AtomicInteger();
        var failures = new ConcurrentLinkedQueue<String>();
        Set<String> signers = ConcurrentHashMap.newKeySet();
        var working = new AtomicBoolean(true);
        var people = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            people.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                while (working.get()) {
                                    try {
                                        var mine = signedIn(Role.AUDITOR);
                                        signers.add(keyOf(mine));
                                        var answer = Person.holding(port, mine).get(ME);
                                        if (answer.status() != 200) failures.add(answer.raw());
                                        asked.incrementAndGet();
                                    } catch (Exception | AssertionError e) {
                                        failures.add(e.toString());
                                    }
                                }
                            }));
        }
        for (int change = 1; change <= 3; change++) {
            var id = ops.put(NEXT, "").ok().text("id");
            assertThat(ops.put(NEXT, "").ok().text("id")).isEqualTo(id);
            Waiting.until(() -> assertThat(signers).contains(id));
        }
        working.set(false);
        for (var person : people) person.join();
        assertThat(failures).isEmpty();
        assertThat(signers).hasSizeGreaterThanOrEqualTo(4);
        assertThat(asked).hasValueGreaterThan(50);
        // a token of the first key is good until it ends
        ops.get(ME).ok();
        var told = ops.get(KEYS).ok().body().path("items");
        assertThat(told).hasSize(4);
        assertThat(told.get(0).path("state").asString()).isEqualTo("SIGNING");
        assertThat(told.get(1).path("state").asString()).isEqualTo("VERIFYING");
        assertThat(told.toString()).doesNotContain("sealed", "\"d\"");
    }

    @Test
    void only_operations_change_the_key() {
        Person.holding(port, signedIn(Role.AUDITOR))
                .put(NEXT, "")
                .refusedWith(CommonRefusal.NOT_ALLOWED);
        Person.holding(port, signedIn(Role.SECRETARIAT))
                .get(KEYS)
                .refusedWith(CommonRefusal.NOT_ALLOWED);
    }

    private String signedIn(Role role) {
        var mail = Programme.mail(role.name());
        var account = accounts.of(new Identity("Nama", "Bapak", mail, "id"), Act.system(null));
        memberships.grant(
                new Grant(account.id(), account.person(), role, null, null, null, null),
                Act.system(null));
        var anybody = Person.anybody(port);
        var demo = "{\"email\":\"%s\"}".formatted(mail);
        var link = anybody.post("/api/sign-in/demo", demo).ok().text("link");
        var form = LINK + link + "&role=" + role.name().toLowerCase(Locale.ROOT);
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return anybody.post("/oauth2/token", headers, BodyPublishers.ofString(form))
                .ok()
                .text("access_token");
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }
}
