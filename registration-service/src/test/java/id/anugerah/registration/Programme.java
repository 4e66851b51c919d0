package id.anugerah.registration;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Troupe;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of a programme and what they usually do; each waits for what another has done. */
final class Programme {
    static final String NOMINEE =
            """
            {"name":"Nyoman Wirawan","salutation":"Bapak","email":"%s","language":"id",
             "nip":"197410291998091000"}\
            """;

    private static final Act SYSTEM = Act.system(null);

    // of one request, as the service takes them
    private static final int MOST_MARKS = 20;

    private final AtomicReference<String> seen = new AtomicReference<>("");
    private final int port;
    private final Accounts accounts;
    private final Memberships memberships;

    Programme(int port, Accounts accounts, Memberships memberships) {
        this.port = port;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    static String edition(String template) {
        return "{\"template\":\"%s\",\"startsOn\":\"%s\",\"demo\":true}"
                .formatted(template, LocalDate.now(ZoneOffset.ofHours(7)));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String mail(String name) {
        return name + "." + UUID.randomUUID() + "@demo.example";
    }

    String publish(Person secretariat) {
        return publish(secretariat, "adlga-2025");
    }

    String publish(Person secretariat, String template) {
        return secretariat.create("/api/editions", key(), edition(template)).ok().text("id");
    }

    Person.Answer register(Person operator, String edition, String code) {
        return register(operator, edition, code, mail("sekda"));
    }

    Person.Answer register(Person operator, String edition, String code, String sekda) {
        var body =
                """
                {"edition":"%s","code":"%s","nominee":%s,
                 "contact":{"name":"Made","office":"Diskominfo"}}\
                """
                        .formatted(edition, code, NOMINEE.formatted(sekda));
        return operator.create("/api/entries", key(), body);
    }

    void attachLetter(Person operator, String entry) {
        var letter = "{\"file\":\"fi-1\",\"sha256\":\"%s\"}".formatted("0".repeat(64));
        operator.put("/api/entries/" + entry + "/assignment-letter", "*", letter).ok();
    }

    String submitted(Person operator, String edition, String code) {
        return submitted(operator, edition, code, mail("sekda"));
    }

    String submitted(Person operator, String edition, String code, String sekda) {
        var entry = register(operator, edition, code, sekda).ok().text("id");
        attachLetter(operator, entry);
        operator.post("/api/entries/" + entry + "/submission", "").ok();
        return entry;
    }

    /** Names another Sekda in a draft or returned registration. */
    void nominate(Person operator, String entry, String sekda) {
        var body =
                "{\"nominee\":%s,\"contact\":{\"name\":\"Made\",\"office\":\"Diskominfo\"}}"
                        .formatted(NOMINEE.formatted(sekda));
        operator.put("/api/entries/" + entry, "*", body).ok();
    }

    Person.Answer post(Person who, String path, String etag, String json) {
        return who.post(path, Map.of("If-Match", etag), BodyPublishers.ofString(json));
    }

    Person as(String account, Role role) {
        return Person.of(port, account, role, seen);
    }

    /** A session that waits for nothing, once all of what was done is known. */
    Person settled(String account, Role role) {
        return Person.following(port, account, role, () -> "");
    }

    /** Grants and revokes memberships of any account, whoever may. */
    Troupe.Registrar registrar() {
        return new Troupe.Registrar() {
            @Override
            public void grant(
                    String account, Role role, @Nullable String edition, @Nullable String entry) {
                saw(memberships.grant(membership(account, role, edition, entry), SYSTEM));
            }

            @Override
            public void revoke(
                    String account, Role role, @Nullable String edition, @Nullable String entry) {
                var held = memberships.grant(membership(account, role, edition, entry), SYSTEM);
                saw(memberships.revoke(held.id(), SYSTEM));
            }
        };
    }

    private Grant membership(
            String account, Role role, @Nullable String edition, @Nullable String entry) {
        var home = role == Role.ASSESSOR ? "51" : null;
        return new Grant(account, personOf(account), role, edition, entry, home, null);
    }

    private void saw(Stored<?> changed) {
        // what nobody has waited for yet stays: each may be applied later than the next
        seen.accumulateAndGet("registration/" + changed.id() + "/" + changed.seq(), Programme::and);
    }

    private static String and(String seen, String mark) {
        if (seen.isEmpty()) return mark;
        var marks = seen.split(",");
        var latest = Arrays.stream(marks).skip(Math.max(0, marks.length + 1 - MOST_MARKS));
        return Stream.concat(latest, Stream.of(mark)).collect(Collectors.joining(","));
    }

    Person account(String name) {
        return as(accountId(name), Role.OPERATOR);
    }

    Person staff(Role role) {
        return as(member(role, null), role);
    }

    String member(Role role, @Nullable String invitedBy) {
        var id = accountId(role.name());
        var granted =
                memberships.grant(
                        new Grant(id, personOf(id), role, null, null, null, invitedBy),
                        Act.system(null));
        saw(granted);
        return id;
    }

    String membershipOf(String account) {
        return memberships.active(account).getFirst().id();
    }

    String personOf(String account) {
        return accounts.account(account).orElseThrow().person();
    }

    String accountId(String name) {
        return accountOf(mail(name));
    }

    String accountOf(String mail) {
        return accounts.of(new Identity("Nama", "Bapak", mail, "id"), Act.system(null)).id();
    }
}
