package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@ScoringTest
class StageOpeningTest {
    private final Log log;
    private final int port;

    StageOpeningTest(@Autowired Log log, @LocalServerPort int port) {
        this.log = log;
        this.port = port;
    }

    @Test
    void the_first_stage_waits_until_submissions_are_closed() {
        var programme = new Programme(log, port).published(List.of("advance-all"));
        programme.member("secretary", "anna", Role.SECRETARIAT, null, null);
        programme.verified(0, "kota", "32");
        programme.submitted(0);
        open(programme, "desk").refusedWith(ScoringRefusal.SUBMISSIONS_NOT_CLOSED);
        programme.closeSubmissions();
        assertThat(open(programme, "desk").ok().body().path("entrants").asInt()).isOne();
    }

    @Test
    void a_dossier_that_is_not_known_here_yet_holds_the_first_stage_back() {
        var programme = new Programme(log, port).published(List.of("advance-all"));
        programme.member("secretary", "anna", Role.SECRETARIAT, null, null);
        programme.verified(0, "kota", "32");
        programme.submitted(0);
        programme.submitted(1);
        programme.closeSubmissions();
        var path = "/api/stages/" + programme.edition + "/desk/opening";
        assertThat(programme.secretary().once(path, "{}").status()).isEqualTo(503);
        programme.verified(1, "kota", "32");
        assertThat(open(programme, "desk").ok().body().path("entrants").asInt()).isEqualTo(2);
    }

    @Test
    void lapsed_and_withdrawn_entries_do_not_enter() {
        var programme = new Programme(log, port).published(List.of("advance-all"));
        programme.member("secretary", "anna", Role.SECRETARIAT, null, null);
        programme.member("chair", "budi", Role.CHAIR, null, null);
        for (int e = 0; e < 3; e++) programme.verified(e, "kota", "32");
        programme.submitted(0);
        programme.lapsed(1);
        programme.submitted(2);
        programme.closeSubmissions();
        var wish =
                new EntryEvent.WithdrawalWished(
                        programme.entry(2, EntryEvent.Status.VERIFIED, "kota", "32"), "no time");
        programme.heard.add(programme.registration.tells(programme.entryId(2), wish));
        var entrant = "/api/entrants/" + programme.entryId(2);
        assertThat(programme.chair().get(entrant).ok().text("wish")).isEqualTo("no time");
        assertThat(
                        programme
                                .secretary()
                                .post(entrant + "/withdrawal", "{\"reason\":\"x\"}")
                                .status())
                .isEqualTo(403);
        programme.chair().post(entrant + "/withdrawal", "{\"reason\":\"granted\"}").ok();
        programme.chair().post(entrant + "/withdrawal", "{\"reason\":\"granted\"}").ok();
        assertThat(open(programme, "desk").ok().body().path("entrants").asInt()).isOne();
    }

    @Test
    void a_stage_opens_only_inside_its_window() {
        var programme = Programme.ready(log, port, 2, 2);
        var now = Instant.now();
        programme.window("desk", now.plus(Programme.HOUR), now.plus(Duration.ofHours(2)));
        open(programme, "desk").refusedWith(ScoringRefusal.WINDOW_NOT_OPEN);
        programme.window("desk", now.minus(Duration.ofHours(2)), now.minus(Programme.HOUR));
        open(programme, "desk").refusedWith(ScoringRefusal.WINDOW_CLOSED);
    }

    @Test
    void the_next_stage_waits_for_the_published_result_of_the_one_before() {
        var programme = Programme.ready(log, port, 4, 3);
        open(programme, "final").refusedWith(ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED);
        programme.begin("desk");
        open(programme, "final").refusedWith(ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED);
        assertThat(open(programme, "nowhere").status()).isEqualTo(404);
    }

    @Test
    void only_the_secretariat_opens_a_stage() {
        var programme = Programme.ready(log, port, 2, 2);
        var path = "/api/stages/" + programme.edition + "/desk/opening";
        assertThat(programme.chair().post(path, "{}").status()).isEqualTo(403);
        assertThat(programme.anybody().post(path, "{}").status()).isEqualTo(401);
    }

    @Test
    void the_list_shows_all_stages_and_how_far_the_open_one_has_come() {
        var programme = Programme.ready(log, port, 4, 3);
        programme.begin("desk");
        programme.submitAll("desk");
        Waiting.until(() -> {
            var stages = programme.secretary().get("/api/stages/" + programme.edition).ok().body();
            assertThat(stages).hasSize(2);
            assertThat(stages.get(0).path("progress").path("submitted").asInt()).isEqualTo(8);
            assertThat(stages.get(0).path("progress").path("complete").asInt()).isEqualTo(4);
            assertThat(stages.get(1).has("status")).isFalse();
        });
        var assessor = programme.asAccount(programme.assessors.getFirst(), Role.ASSESSOR);
        var stages = assessor.get("/api/stages/" + programme.edition).ok().body();
        assertThat(stages.get(0).has("progress")).isFalse();
    }

    private static Person.Answer open(Programme programme, String stage) {
        return programme
                .secretary()
                .post("/api/stages/" + programme.edition + "/" + stage + "/opening", "{}");
    }
}
