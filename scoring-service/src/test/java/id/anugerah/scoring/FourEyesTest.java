package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Waiting;
import id.anugerah.kit.web.CommonRefusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ScoringTest
class FourEyesTest {
    private final Programme programme;

    FourEyesTest(@Autowired Log log, @LocalServerPort int port) {
        programme = Programme.ready(log, port, 4, 3);
    }

    @BeforeEach
    void a_closed_stage() {
        programme.begin("desk");
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
    }

    @Test
    void the_proposer_cannot_approve_or_publish_with_another_account_of_theirs() {
        programme.member("annas-second", "anna", Role.CHAIR, null, null);
        var annaAsChair = programme.as("annas-second", Role.CHAIR);
        var id = programme.propose("desk", "k").ok().text("id");
        annaAsChair
                .post("/api/decisions/" + id + "/approval", "")
                .refusedWith(ScoringRefusal.FOUR_EYES);
        programme.chair().post("/api/decisions/" + id + "/approval", "").ok();
        annaAsChair
                .post("/api/decisions/" + id + "/publication", "")
                .refusedWith(ScoringRefusal.FOUR_EYES);
        programme
                .secretary()
                .post("/api/decisions/" + id + "/publication", "")
                .refusedWith(ScoringRefusal.FOUR_EYES);
        assertThat(programme.anybody().get("/api/results/" + programme.edition + "/desk").status())
                .isEqualTo(404);
    }

    @Test
    void whoever_has_to_approve_finds_what_was_proposed() {
        var list = "/api/decisions?edition=" + programme.edition;
        assertThat(programme.chair().get(list).ok().body().path("items")).isEmpty();
        var id = programme.propose("desk", "k").ok().text("id");
        var found = programme.chair().get(list + "&stage=desk").ok().body().at("/items/0");
        assertThat(found.path("id").asString()).isEqualTo(id);
        assertThat(found.path("status").asString()).isEqualTo("PROPOSED");
        assertThat(programme.chair().get(list + "&stage=visit").ok().body().path("items"))
                .isEmpty();
    }

    @Test
    void nobody_approves_what_an_account_they_invited_proposed() {
        programme.member("guest", "citra", Role.SECRETARIAT, null, "budi");
        var form = "{\"edition\":\"" + programme.edition + "\",\"stage\":\"desk\"}";
        var guest = programme.as("guest", Role.SECRETARIAT);
        var id = guest.create("/api/decisions", "k", form).ok().text("id");
        programme
                .chair()
                .post("/api/decisions/" + id + "/approval", "")
                .refusedWith(ScoringRefusal.FOUR_EYES);
    }

    @Test
    void nobody_approves_or_publishes_what_somebody_proposed_who_invited_them() {
        programme.member("puppet", "dewi", Role.CHAIR, null, "anna");
        var puppet = programme.as("puppet", Role.CHAIR);
        var id = programme.propose("desk", "k").ok().text("id");
        puppet.post("/api/decisions/" + id + "/approval", "").refusedWith(ScoringRefusal.FOUR_EYES);
        programme.chair().post("/api/decisions/" + id + "/approval", "").ok();
        puppet.post("/api/decisions/" + id + "/publication", "")
                .refusedWith(ScoringRefusal.FOUR_EYES);
        programme.chair().post("/api/decisions/" + id + "/publication", "").ok();
    }

    @Test
    void the_same_proposal_again_is_the_same_decision_and_another_one_has_to_wait() {
        var first = programme.propose("desk", "k").ok();
        assertThat(programme.propose("desk", "k").ok().text("id")).isEqualTo(first.text("id"));
        programme.propose("desk", "other").refusedWith(ScoringRefusal.DECISION_PENDING);
        programme
                .chair()
                .post("/api/decisions/" + first.text("id") + "/refusal", "{\"reason\":\"no\"}")
                .ok();
        assertThat(programme.propose("desk", "other").ok().text("id"))
                .isEqualTo("decision:" + programme.edition + ":desk:2");
    }

    @Test
    void a_key_that_made_a_proposal_makes_no_other_even_after_that_was_refused() {
        var first = programme.propose("desk", "k").ok().text("id");
        var form =
                "{\"edition\":\"" + programme.edition + "\",\"stage\":\"desk\",\"reason\":\"x\"}";
        var secretary = programme.secretary();
        secretary
                .create("/api/decisions", "k", form)
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
        programme.chair().post("/api/decisions/" + first + "/refusal", "{\"reason\":\"no\"}").ok();
        secretary
                .create("/api/decisions", "k", form)
                .refusedWith(CommonRefusal.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void what_is_no_longer_what_the_marks_come_to_is_not_published() {
        var id = programme.propose("desk", "k").ok().text("id");
        programme.chair().post("/api/decisions/" + id + "/approval", "").ok();
        programme
                .chair()
                .post(
                        "/api/entrants/" + programme.entryId(2) + "/withdrawal",
                        "{\"reason\":\"as wished\"}")
                .ok();
        programme
                .chair()
                .post("/api/decisions/" + id + "/publication", "")
                .refusedWith(ScoringRefusal.DECISION_OUTDATED);
    }

    @Test
    void a_later_version_replaces_an_earlier_one_until_the_next_stage_opens() {
        programme.decide("desk", "first");
        programme
                .chair()
                .post(
                        "/api/entrants/" + programme.entryId(2) + "/disqualification",
                        "{\"reason\":\"forged\"}")
                .ok();
        programme.decide("desk", "second");
        var results = programme.anybody().get("/api/results/" + programme.edition).ok().body();
        assertThat(results.valueStream().map(one -> one.path("holds").asBoolean()))
                .containsExactly(false, true);
        Waiting.until(() ->
                programme
                        .secretary()
                        .post("/api/stages/" + programme.edition + "/final/opening", "{}")
                        .ok());
        programme.propose("desk", "third").refusedWith(ScoringRefusal.NEXT_STAGE_OPENED);
    }

    @Test
    void an_assessor_an_auditor_and_a_stranger_cannot_decide() {
        var id = programme.propose("desk", "k").ok().text("id");
        var assessor = programme.asAccount(programme.assessors.getFirst(), Role.ASSESSOR);
        assertThat(assessor.get("/api/decisions/" + id).status()).isEqualTo(404);
        assertThat(assessor.post("/api/decisions/" + id + "/approval", "").status()).isEqualTo(404);
        programme.member("auditor", "dewi", Role.AUDITOR, null, null);
        var auditor = programme.as("auditor", Role.AUDITOR);
        assertThat(auditor.get("/api/decisions/" + id).status()).isEqualTo(200);
        assertThat(auditor.post("/api/decisions/" + id + "/approval", "").status()).isEqualTo(403);
        assertThat(programme.anybody().get("/api/decisions/" + id).status()).isEqualTo(401);
        assertThat(programme.as("chair", Role.SECRETARIAT).get("/api/decisions/" + id).status())
                .isEqualTo(404);
    }
}
