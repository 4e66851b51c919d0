package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Via;
import id.anugerah.kit.testing.HeldTime;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.verification.Clerks;
import id.anugerah.registration.verification.domain.Verification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registrations accepted many at a time. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@Import(HeldTime.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationsTest {
    private static final String PATH = "/api/verifications";
    private static final String PLACE = "Zm9vYmFyYmF6";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;
    @Autowired HeldTime time;
    @Autowired ApplicationContext context;

    private Programme programme;
    private String account;
    private Person secretariat;
    private String edition;
    private Iterator<String> codes;

    @BeforeEach
    void an_edition() {
        programme = new Programme(port, accounts, memberships);
        account = programme.member(Role.SECRETARIAT, null);
        secretariat = programme.as(account, Role.SECRETARIAT);
        edition = programme.publish(secretariat);
        codes = Stream.of("51.01", "51.02", "51.03", "51.04", "51.05", "51.71").iterator();
    }

    @Test
    void each_is_accepted_after_the_pause_as_whoever_asked_for_it_and_told_as_a_single_one_is() {
        var entries = List.of(submitted(), submitted(), submitted());
        var headers = Map.of(IdempotencyKey.HEADER, Programme.key(), "X-Anugerah-Place", PLACE);
        var form = BodyPublishers.ofString(form(edition, preview(entries)));
        var id = secretariat.post(PATH, headers, form).ok().text("id");

        var waiting = read(id);
        assertThat(waiting.path("status").asString()).isEqualTo("WAITING");
        assertThat(waiting.path("total").asInt()).isEqualTo(3);
        assertThat(waiting.path("done").asInt()).isZero();
        assertThat(waiting.path("by").asString()).isEqualTo(account);
        assertThat(waiting.path("items").path(0).path("title").asString()).startsWith("Kabupaten");
        time.at(startsAt(id).minusMillis(1), () -> Clerks.work(context));
        assertThat(statuses(entries)).containsOnly("SUBMITTED");

        var done = carriedOut(id);
        assertThat(done.path("done").asInt()).isEqualTo(3);
        assertThat(done.path("endedAt").asString()).isNotEmpty();
        assertThat(outcomes(done).values()).containsOnly("VERIFIED");
        assertThat(statuses(entries)).containsOnly("VERIFIED");
        for (var entry : entries) {
            var record = acceptances(entry).getFirst().path("record");
            assertThat(record.path("actor").asString()).isEqualTo(account);
            assertThat(record.path("role").asString()).isEqualTo("secretariat");
            assertThat(record.path("session").asString()).isNotEmpty();
            assertThat(record.path("place").asString()).isEqualTo(PLACE);
            assertThat(record.path("schedule").asInt()).isEqualTo(1);
        }
    }

    @Test
    void the_preview_says_who_would_be_refused_and_why_in_both_languages() {
        var draft = programme.register(programme.account("operator"), edition, codes.next());
        var own = programme.submitted(programme.as(account, Role.OPERATOR), edition, "52.71");
        var shown = preview(List.of(submitted(), own, draft.ok().text("id")));
        assertThat(shown)
                .extracting(one -> one.path("may").asBoolean())
                .containsExactly(true, false, false);
        assertThat(shown.get(0).has("why")).isFalse();
        assertThat(shown.get(0).path("category").asString()).isEqualTo("kabupaten");
        assertThat(shown.get(1).path("why").path("code").asString()).isEqualTo("four-eyes");
        assertThat(shown.get(2).path("why").path("code").asString()).isEqualTo("wrong-status");
        for (var one : shown.subList(1, 3)) {
            assertThat(one.path("why").path("text").path("id").asString()).isNotBlank();
            assertThat(one.path("why").path("text").path("en").asString()).isNotBlank();
        }
    }

    @Test
    void what_changed_since_the_preview_is_left_alone_and_what_the_rule_forbids_is_refused() {
        var anew = submitted();
        var elsewhere = submitted();
        var own = programme.submitted(programme.as(account, Role.OPERATOR), edition, "52.71");
        var good = submitted();
        var looked = preview(List.of(anew, elsewhere, own, good));
        secretariat.post("/api/entries/" + anew + "/return", "{\"reason\":\"NIP\"}").ok();
        verifySingly(programme.staff(Role.SECRETARIAT), elsewhere);
        var id = create(form(edition, looked));

        var done = carriedOut(id);
        assertThat(outcomes(done))
                .containsEntry(anew, "CHANGED")
                .containsEntry(elsewhere, "CHANGED")
                .containsEntry(own, "REFUSED")
                .containsEntry(good, "VERIFIED");
        assertThat(done.path("items").path(0).path("why").path("en").asString())
                .contains("back for correction");
        assertThat(done.path("items").path(1).path("why").path("id").asString())
                .contains("sudah terverifikasi");
        assertThat(done.path("items").path(2).path("why").path("en").asString())
                .startsWith("Another person has to do this");
        assertThat(statuses(List.of(anew, own))).containsExactly("RETURNED", "SUBMITTED");
        assertThat(acceptances(elsewhere)).hasSize(1);
    }

    @Test
    void undone_at_the_last_moment_nothing_is_done_and_later_it_is_refused() {
        var entry = submitted();
        var id = create(form(edition, preview(List.of(entry))));
        time.at(startsAt(id).minusMillis(1), () -> undo(id).ok());
        time.at(startsAt(id), () -> Clerks.work(context));
        assertThat(read(id).path("status").asString()).isEqualTo("UNDONE");
        assertThat(statuses(List.of(entry))).containsExactly("SUBMITTED");
        undo(id).ok();

        var again = create(form(edition, preview(List.of(entry))));
        carriedOut(again);
        undo(again).refusedWith(RegistrationRefusal.VERIFICATION_BEGUN);
    }

    @Test
    void after_a_crash_another_goes_on_and_nothing_is_done_twice() {
        var entries = List.of(submitted(), submitted(), submitted(), submitted());
        var id = create(form(edition, preview(entries)));
        var free = Clerks.crash(context, id, startsAt(id), 2);
        assertThat(statuses(entries))
                .containsExactly("VERIFIED", "VERIFIED", "SUBMITTED", "SUBMITTED");
        undo(id).refusedWith(RegistrationRefusal.VERIFICATION_BEGUN);
        time.at(free.minusMillis(1), () -> Clerks.work(context));
        assertThat(read(id).path("done").asInt()).isZero();

        time.at(free, () -> Clerks.work(context));
        assertThat(outcomes(done(id)).values()).containsOnly("VERIFIED");
        for (var entry : entries) assertThat(acceptances(entry)).hasSize(1);
    }

    @Test
    void several_at_work_accept_each_once() {
        var entries = Stream.generate(this::submitted).limit(5).toList();
        var id = create(form(edition, preview(entries)));
        var start = startsAt(id);
        time.at(
                start,
                () ->
                        Stream.generate(() -> Thread.ofVirtual().start(() -> Clerks.work(context)))
                                .limit(4)
                                .toList()
                                .forEach(VerificationsTest::join));
        assertThat(outcomes(done(id)).values()).containsOnly("VERIFIED");
        for (var entry : entries) assertThat(acceptances(entry)).hasSize(1);
    }

    @Test
    void the_same_request_again_is_the_same_verification() {
        var key = Programme.key();
        var form = form(edition, preview(List.of(submitted())));
        var id = secretariat.create(PATH, key, form).ok().text("id");
        carriedOut(id);
        assertThat(secretariat.create(PATH, key, form).ok().text("id")).isEqualTo(id);
        assertThat(read(id).path("status").asString()).isEqualTo("DONE");
        secretariat
                .create(PATH, key, form(edition, preview(List.of(submitted()))))
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void editions_do_not_mix() {
        var other = programme.publish(secretariat);
        var foreign = programme.submitted(programme.account("operator"), other, "51.01");
        var here = submitted();
        secretariat
                .post(PATH + "/preview", entries(edition, List.of(here, foreign)))
                .refusedWith(CommonRefusal.NOT_FOUND);
        var looked = secretariat.post(PATH + "/preview", entries(other, List.of(foreign))).ok();
        var picked = looked.body().valueStream().toList();
        secretariat
                .create(PATH, Programme.key(), form(edition, picked))
                .refusedWith(CommonRefusal.NOT_FOUND);
        var id = create(form(other, picked));

        var local = programme.accountId("local");
        programme.registrar().grant(local, Role.SECRETARIAT, edition, null);
        var neighbour = programme.as(local, Role.SECRETARIAT);
        neighbour.get(PATH + "/" + id).refusedWith(CommonRefusal.NOT_FOUND);
        neighbour.post(PATH + "/" + id + "/undo", "").refusedWith(CommonRefusal.NOT_FOUND);
        neighbour.get(PATH + "?edition=" + other).refusedWith(CommonRefusal.NOT_ALLOWED);
        assertThat(neighbour.get(PATH + "?edition=" + edition).ok().body().path("items")).isEmpty();
        carriedOut(id);
        assertThat(statuses(List.of(here, foreign))).containsExactly("SUBMITTED", "VERIFIED");
    }

    @Test
    void whose_role_ended_meanwhile_accepts_nobody() {
        var entry = submitted();
        var leaving = programme.accountId("leaving");
        programme.registrar().grant(leaving, Role.SECRETARIAT, edition, null);
        var id =
                programme
                        .as(leaving, Role.SECRETARIAT)
                        .create(PATH, Programme.key(), form(edition, preview(List.of(entry))))
                        .ok()
                        .text("id");
        programme.registrar().revoke(leaving, Role.SECRETARIAT, edition, null);
        // whoever reads waits until it is known that the role has ended
        read(id);
        assertThat(outcomes(carriedOut(id))).containsEntry(entry, "REFUSED");
        assertThat(statuses(List.of(entry))).containsExactly("SUBMITTED");
    }

    @Test
    void a_fault_of_the_platform_is_said_where_it_happened_and_holds_nobody_else_back() {
        var entry = submitted();
        var id = create(form(edition, preview(List.of(entry))));
        Clerks.spoil(context, id, VerificationsTest::withoutRole);
        var item = carriedOut(id).path("items").path(0);
        assertThat(item.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(item.path("why").path("en").asString()).contains("Something went wrong");
        var next = create(form(edition, preview(List.of(entry))));
        assertThat(outcomes(carriedOut(next))).containsEntry(entry, "VERIFIED");
    }

    @Test
    void they_are_listed_with_the_newest_first_and_without_their_registrations() {
        var entry = submitted();
        var first = create(form(edition, preview(List.of(entry))));
        var second = create(form(edition, preview(List.of(entry))));
        var page = secretariat.get(PATH + "?limit=1&edition=" + edition).ok().body();
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(second);
        assertThat(page.path("items").path(0).has("items")).isFalse();
        var next = "&limit=1&cursor=" + page.path("next").asString();
        var rest = secretariat.get(PATH + "?edition=" + edition + next).ok().body();
        assertThat(rest.path("items").path(0).path("id").asString()).isEqualTo(first);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void what_was_not_looked_at_is_not_accepted() {
        var entry = submitted();
        for (var version : List.of("*", "1", "\\\"x\\\"", "")) {
            var form = "{\"edition\":\"%s\",\"entries\":[{\"id\":\"%s\",\"version\":\"%s\"}]}";
            secretariat
                    .create(PATH, Programme.key(), form.formatted(edition, entry, version))
                    .refusedWith(CommonRefusal.WRONG_VALUE);
        }
        var twice = preview(List.of(entry, entry));
        secretariat
                .create(PATH, Programme.key(), form(edition, twice))
                .refusedWith(CommonRefusal.WRONG_VALUE);
        secretariat
                .post(PATH + "/preview", entries("ed-none", List.of(entry)))
                .refusedWith(RegistrationRefusal.EDITION_UNKNOWN);
    }

    private static Verification withoutRole(Verification kept) {
        return new Verification(
                kept.edition(),
                kept.by(),
                new Via("nobody", null, null),
                kept.at(),
                kept.startsAt(),
                kept.status(),
                kept.due(),
                kept.claim(),
                kept.endedAt(),
                kept.items(),
                kept.fault());
    }

    private String submitted() {
        return programme.submitted(programme.account("operator"), edition, codes.next());
    }

    private static void verifySingly(Person who, String entry) {
        who.post("/api/entries/" + entry + "/verification", "").ok();
    }

    private List<JsonNode> preview(List<String> entries) {
        var shown = secretariat.post(PATH + "/preview", entries(edition, entries)).ok();
        return shown.body().valueStream().toList();
    }

    private static String entries(String edition, List<String> entries) {
        var ids = entries.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"edition\":\"%s\",\"entries\":[%s]}".formatted(edition, ids);
    }

    private static String form(String edition, List<JsonNode> looked) {
        var picked =
                looked.stream()
                        .map(one ->
                                "{\"id\":%s,\"version\":%s}"
                                        .formatted(one.path("id"), one.path("version")))
                        .collect(Collectors.joining(","));
        return "{\"edition\":\"%s\",\"entries\":[%s]}".formatted(edition, picked);
    }

    private String create(String form) {
        return secretariat.create(PATH, Programme.key(), form).ok().text("id");
    }

    private Person.Answer undo(String id) {
        return secretariat.post(PATH + "/" + id + "/undo", "");
    }

    private JsonNode read(String id) {
        return secretariat.get(PATH + "/" + id).ok().body();
    }

    private Instant startsAt(String id) {
        return Instant.parse(read(id).path("startsAt").asString());
    }

    private JsonNode carriedOut(String id) {
        time.at(startsAt(id), () -> Clerks.work(context));
        return done(id);
    }

    /** Whoever of several has taken it up does it. */
    private JsonNode done(String id) {
        Waiting.until(() -> assertThat(read(id).path("status").asString()).isEqualTo("DONE"));
        return read(id);
    }

    private static Map<String, String> outcomes(JsonNode verification) {
        return verification
                .path("items")
                .valueStream()
                .collect(
                        Collectors.toMap(
                                one -> one.path("entry").asString(),
                                one -> one.path("outcome").asString()));
    }

    private List<String> statuses(List<String> entries) {
        return entries.stream()
                .map(id -> secretariat.get("/api/entries/" + id).ok().body())
                .map(body -> body.path("entry").path("status").asString())
                .toList();
    }

    /** The audit records of an entry's acceptance, as soon as there is one. */
    private List<JsonNode> acceptances(String entry) {
        var path = "/api/audit?edition=%s&entry=%s&what=registration.entry-verified";
        var asked = path.formatted(edition, entry);
        Waiting.until(
                () -> assertThat(secretariat.get(asked).ok().body().path("items")).isNotEmpty());
        return secretariat.get(asked).ok().body().path("items").valueStream().toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
