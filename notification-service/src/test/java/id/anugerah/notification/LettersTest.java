package id.anugerah.notification;

import static id.anugerah.kit.web.CommonRefusal.NOT_ALLOWED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Dossier;
import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.SheetEvent.Sheet;
import id.anugerah.contracts.scoring.StandingEvent;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.kit.testing.Person;
import id.anugerah.notification.SmtpServer.Fault;
import id.anugerah.notification.SmtpServer.Kept;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@NotificationTest
class LettersTest {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final SmtpServer SMTP = NotificationTest.Mail.SERVER;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String edition = "ed-" + run;
    private final String entry = "en-" + run;
    private final String operator = account("operator");
    private final String sekda = account("sekda");
    private final Log log;
    private final Neighbour registration;
    private final Neighbour evidence;
    private final Neighbour scoring;
    @LocalServerPort private int port;

    LettersTest(@Autowired Log log) {
        this.log = log;
        registration = new Neighbour("registration", log);
        evidence = new Neighbour("evidence", log);
        scoring = new Neighbour("scoring", log);
    }

    @BeforeEach
    void there_is_an_edition_with_a_secretary() {
        var told = new EditionEvent.Published(Given.edition(edition, Entrants.GOVERNMENT));
        registration.tells(edition, told);
        member("secretary", Role.SECRETARIAT, edition);
    }

    private String account(String name) {
        return "ac-" + name + run;
    }

    private String address(String name) {
        return "pe-" + name + run + "@kota.example";
    }

    private void member(String name, Role role, @Nullable String where) {
        var id = "ms:" + account(name) + ":" + role;
        var membership =
                new Membership(
                        id, account(name), "pe-" + name, role, where, null, null, null, true);
        registration.tells(id, new MembershipEvent.Granted(membership));
    }

    /** Tells twice, as a topic may. */
    private void twice(Neighbour who, String aggregate, long seq, Event event) {
        who.tells(aggregate, seq, event);
        who.tells(aggregate, seq, event);
    }

    private void known(String name, String language) {
        twice(
                registration,
                account(name),
                1,
                new AccountEvent.Created(new Account(account(name), "pe-" + name + run)));
        reachable(name, language);
    }

    private void reachable(String name, String language) {
        var person = Given.person("pe-" + name + run, "Budi " + name, language);
        twice(registration, person.id(), 1, new PersonEvent.Changed(person));
    }

    private Entry entry(Status status) {
        return Given.entry(entry, edition, status, operator, sekda);
    }

    private void assigned(int number) {
        var id = "sheet:" + edition + ":desk:en-x" + number + ":" + account("assessor");
        var sheet =
                new Sheet(
                        id,
                        edition,
                        "stage:" + edition + ":desk",
                        "en-x" + number,
                        account("assessor"),
                        SheetEvent.Status.ASSIGNED,
                        Map.of());
        twice(scoring, id, 1, new SheetEvent.Assigned(sheet));
    }

    private void decided(String stage, int version, Outcome outcome) {
        var standing = Given.standing(edition, stage, version, entry, outcome);
        twice(scoring, standing.id(), 1, new StandingEvent.Published(standing));
    }

    private void dossierSubmitted() {
        var id = "dossier:" + entry;
        var status = DossierEvent.Status.SUBMITTED;
        var dossier = new Dossier(id, entry, edition, status, 3, List.of(), Given.receipt());
        evidence.tells(id, 1, new DossierEvent.Opened(dossier));
        twice(evidence, id, 2, new DossierEvent.Submitted(dossier));
    }

    private List<String> kindsFor(String name) {
        return SMTP.keptFor(address(name)).stream()
                .map(kept -> kept.header("X-Anugerah-Kind"))
                .sorted()
                .toList();
    }

    private Person as(String name, Role role) {
        return Person.following(port, account(name), role, () -> "");
    }

    private Person secretary() {
        return as("secretary", Role.SECRETARIAT);
    }

    private JsonNode asSecretary(String path) {
        return secretary().get(path).body();
    }

    private JsonNode letter(String id) {
        var path = "/api/letters/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return asSecretary(path).path("letter").path("delivery");
    }

    private JsonNode counts() {
        return asSecretary("/api/letters/counts?edition=" + edition).path("all");
    }

    private void allIsDone(int sent, int failed) {
        await().atMost(SOON)
                .untilAsserted(() -> {
                    var counts = counts();
                    assertThat(counts.path("sent").asInt()).as("%s", counts).isEqualTo(sent);
                    assertThat(counts.path("failed").asInt()).isEqualTo(failed);
                    assertThat(counts.path("waiting").asInt()).isZero();
                    assertThat(counts.path("due").asInt()).isZero();
                });
    }

    @Test
    void whatever_is_told_twice_and_in_any_order_gives_each_recipient_one_letter() {
        decided("desk", 1, Outcome.ADVANCED);
        dossierSubmitted();
        known("operator", "id");
        known("sekda", "en");
        known("assessor", "id");
        registration.tells(entry, 1, new EntryEvent.Submitted(entry(Status.SUBMITTED)));
        twice(registration, entry, 2, new EntryEvent.Returned(entry(Status.RETURNED), "Buram"));
        registration.tells(entry, 3, new EntryEvent.Submitted(entry(Status.SUBMITTED)));
        twice(registration, entry, 4, new EntryEvent.Verified(entry(Status.VERIFIED)));
        for (int i = 0; i < 5; i++) assigned(i);
        decided("desk", 2, Outcome.ADVANCED);
        decided("final", 1, Outcome.AWARDED);
        // returned, verified, dossier, desk twice, award for each of two; one for the assessor
        allIsDone(13, 0);
        var expected =
                List.of(
                        "account-created",
                        "award",
                        "dossier-received",
                        "registration-returned",
                        "registration-verified",
                        "stage-result",
                        "stage-result");
        await().atMost(SOON).until(() -> kindsFor("sekda").size() >= expected.size());
        assertThat(kindsFor("operator")).isEqualTo(expected);
        assertThat(kindsFor("sekda")).isEqualTo(expected);
        assertThat(kindsFor("assessor")).containsExactly("account-created", "assignment");
        var award = one("sekda", "award");
        assertThat(award.header("X-Anugerah-Edition")).isEqualTo(edition);
        assertThat(award.header("X-Anugerah-Entry")).isEqualTo(entry);
        assertThat(award.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(award.header("Content-Language")).isEqualTo("en");
        assertThat(award.header("X-Anugerah-Letter")).contains(sekda).endsWith(":0");
        var ids = new ArrayList<String>();
        for (var name : List.of("operator", "sekda", "assessor")) {
            SMTP.keptFor(address(name)).forEach(kept -> ids.add(kept.header("Message-ID")));
        }
        assertThat(ids).hasSize(16).doesNotHaveDuplicates();
    }

    private Kept one(String name, String kind) {
        return SMTP.keptFor(address(name)).stream()
                .filter(kept -> kept.header("X-Anugerah-Kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_letter_that_was_put_off_goes_out_later_and_one_refused_for_good_holds_nobody_up() {
        known("operator", "id");
        known("sekda", "id");
        await().atMost(SOON).until(() -> kindsFor("sekda").size() == 1);
        await().atMost(SOON).until(() -> kindsFor("operator").size() == 1);
        SMTP.order(
                address("operator"),
                new Fault.AtRecipient("450 4.7.1 greylisted"),
                new Fault.AtLetter("451 4.3.0 try again"),
                new Fault.AtRecipient("421 4.3.2 shutting down"),
                new Fault.HangUpInside());
        SMTP.order(address("sekda"), new Fault.AtRecipient("550 5.1.1 no such user"));
        registration.tells(entry, 1, new EntryEvent.Verified(entry(Status.VERIFIED)));
        allIsDone(1, 1);
        assertThat(kindsFor("operator"))
                .containsExactly("account-created", "registration-verified");
        var late = letter("registration-verified:" + entry + ":v1:" + operator + ":0");
        assertThat(late.path("attempts").asInt()).isEqualTo(5);
        // it hung up inside the letter, but a sender that has written all cannot know that
        assertThat(late.path("repeats").asInt()).isEqualTo(1);
        var failed = letter("registration-verified:" + entry + ":v1:" + sekda + ":0");
        assertThat(failed.path("status").asString()).isEqualTo("FAILED");
        assertThat(failed.path("reply").asString()).contains("550 5.1.1 no such user");
    }

    @Test
    void a_lost_answer_brings_the_same_message_id_again_and_is_counted() {
        known("operator", "id");
        await().atMost(SOON).until(() -> kindsFor("operator").size() == 1);
        SMTP.order(address("operator"), new Fault.TakeAndHangUp());
        var alone = Given.entry(entry, edition, Status.VERIFIED, operator, null);
        registration.tells(entry, 1, new EntryEvent.Verified(alone));
        allIsDone(1, 0);
        var verified =
                SMTP.keptFor(address("operator")).stream()
                        .filter(k -> k.header("X-Anugerah-Kind").equals("registration-verified"))
                        .toList();
        assertThat(verified).hasSize(2);
        assertThat(verified.getFirst().header("Message-ID"))
                .isEqualTo(verified.getLast().header("Message-ID"))
                .matches("<[0-9a-f]{20}@anugerah\\.example>");
        assertThat(counts().path("repeats").asInt()).isEqualTo(1);
    }

    @Test
    void a_contact_that_arrives_after_the_event_still_gets_the_letter() {
        var alone = Given.entry(entry, edition, Status.REJECTED, operator, null);
        registration.tells(entry, 1, new EntryEvent.Rejected(alone, "Bukan peserta"));
        await().atMost(SOON).until(() -> counts().path("waiting").asInt() == 1);
        known("operator", "id");
        allIsDone(1, 0);
        assertThat(kindsFor("operator"))
                .containsExactly("account-created", "registration-rejected");
    }

    @Test
    void a_resend_has_a_number_and_the_same_number_sends_once() {
        known("operator", "id");
        var alone = Given.entry(entry, edition, Status.VERIFIED, operator, null);
        registration.tells(entry, 1, new EntryEvent.Verified(alone));
        allIsDone(1, 0);
        var id = "registration-verified:" + entry + ":v1:" + operator + ":0";
        var path = "/api/letters/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/resend";
        var body = "{\"number\":1,\"reason\":\"Tidak sampai\"}";
        for (int i = 0; i < 2; i++) {
            var answer = secretary().post(path, body);
            assertThat(answer.status()).as(answer.raw()).isEqualTo(201);
        }
        var other = "{\"number\":1,\"reason\":\"Lain\"}";
        secretary().post(path, other).refusedWith(NotificationRefusal.RESEND_NUMBER_TAKEN);
        allIsDone(2, 0);
        assertThat(kindsFor("operator").stream().filter("registration-verified"::equals))
                .hasSize(2);
        var preview = asSecretary("/api/letters/" + id).path("preview").path("text").asString();
        assertThat(preview).startsWith("Pendaftaran Kota Bima");
    }

    @Test
    void letters_are_shown_to_the_secretariat_of_the_edition_and_to_nobody_else() {
        member("stranger", Role.SECRETARIAT, "ed-other" + run);
        member("assessor", Role.ASSESSOR, edition);
        var path = "/api/letters?edition=" + edition;
        await().atMost(SOON).until(() -> secretary().get(path).status() == 200);
        as("stranger", Role.SECRETARIAT).get(path).refusedWith(NOT_ALLOWED);
        as("assessor", Role.ASSESSOR).get(path).refusedWith(NOT_ALLOWED);
        secretary().get("/api/letters").refusedWith(NOT_ALLOWED);
    }

    @Test
    void the_secretariat_reads_for_whom_a_letter_is_and_the_platforms_operator_its_account_alone() {
        member("ops", Role.OPS, edition);
        known("operator", "id");
        var alone = Given.entry(entry, edition, Status.VERIFIED, operator, null);
        registration.tells(entry, 1, new EntryEvent.Verified(alone));
        allIsDone(1, 0);
        var path = "/api/letters?entry=" + entry + "&edition=" + edition;
        var mine = secretary().get(path).ok().body().at("/items/0");
        assertThat(mine.path("recipientName").asString()).isEqualTo("Budi operator");
        var ops = as("ops", Role.OPS);
        await().atMost(SOON).until(() -> ops.get(path).status() == 200);
        var theirs = ops.get(path).body().at("/items/0");
        assertThat(theirs.path("recipient").asString()).isEqualTo(operator);
        assertThat(theirs.has("recipientName")).isFalse();
    }

    @Test
    void many_letters_at_once_arrive_once_each() {
        manyLetters("cold");
        double rate = manyLetters("warm");
        // far below what an idle machine does; it only tells a stall from work
        assertThat(rate).isGreaterThan(20);
    }

    private double manyLetters(String round) {
        var names = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) names.add("p" + i + round);
        for (var name : names) reachable(name, "id");
        var events = names.stream().map(this::accountCreated).toList();
        long begin = System.nanoTime();
        assertThat(log.append(events)).isEmpty();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> arrived(round) >= names.size());
        double rate = 1_000 / ((System.nanoTime() - begin) / 1e9);
        System.out.printf("1000 letters, %s: %.0f/s%n", round, rate);
        await().during(Duration.ofMillis(500)).until(() -> arrived(round) == names.size());
        return rate;
    }

    private Outgoing accountCreated(String name) {
        var event = new AccountEvent.Created(new Account(account(name), "pe-" + name + run));
        var envelope =
                new Envelope(
                        "registration",
                        Event.typeOf(event.getClass()).value(),
                        account(name),
                        1,
                        0,
                        false,
                        Instant.now(),
                        Act.system(null),
                        Json.write(event));
        return new Outgoing("registration", "neighbour", envelope);
    }

    private long arrived(String round) {
        var end = round + run + "@kota.example";
        return SMTP.kept().stream().filter(kept -> kept.recipient().endsWith(end)).count();
    }
}
