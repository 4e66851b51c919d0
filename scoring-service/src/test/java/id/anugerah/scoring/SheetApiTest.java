package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Objects;

@ScoringTest
class SheetApiTest {
    private final Programme programme;
    private String sheet = "";
    private String assessor = "";

    SheetApiTest(@Autowired Log log, @LocalServerPort int port) {
        programme = Programme.ready(log, port, 4, 3);
    }

    @BeforeEach
    void a_sheet() {
        programme.begin("desk");
        var first = Objects.requireNonNull(programme.sheets("desk").firstEntry());
        sheet = "/api/sheets/" + first.getKey();
        assessor = first.getValue();
    }

    @Test
    void a_draft_is_saved_only_over_the_version_that_was_seen() {
        var own = programme.asAccount(assessor, Role.ASSESSOR);
        var marks = "{\"marks\":{\"vision\":{\"points\":80,\"comment\":\"clear\"}}}";
        assertThat(own.put(sheet, null, marks).status()).isEqualTo(428);
        var seen = own.get(sheet).ok().etag();
        var saved = own.put(sheet, seen, marks).ok();
        assertThat(saved.body().path("marks").path("vision").path("points").asInt()).isEqualTo(80);
        assertThat(saved.etag()).isNotEqualTo(seen);
        assertThat(own.put(sheet, seen, marks).status()).isEqualTo(412);
    }

    @Test
    void half_points_and_points_above_100_are_refused_and_not_rounded() {
        for (var points : new String[] {"75.5", "101", "-1", "1e9"}) {
            var marks =
                    "{\"marks\":{\"vision\":{\"points\":" + points + "},\"reach\":{\"points\":1}}}";
            programme
                    .asAccount(assessor, Role.ASSESSOR)
                    .post(sheet + "/submission", marks)
                    .refusedWith(ScoringRefusal.POINTS_OUT_OF_RANGE);
        }
    }

    @Test
    void to_another_assessor_the_sheet_does_not_exist() {
        var other = programme.assessors.stream().filter(a -> !a.equals(assessor)).findFirst().get();
        var stranger = programme.asAccount(other, Role.ASSESSOR);
        assertThat(stranger.get(sheet).status()).isEqualTo(404);
        assertThat(stranger.put(sheet, "*", "{\"marks\":{}}").status()).isEqualTo(404);
        assertThat(stranger.post(sheet + "/submission", "{}").status()).isEqualTo(404);
        var queue = stranger.get("/api/sheets?edition=" + programme.edition + "&stage=desk").ok();
        assertThat(queue.raw()).doesNotContain(assessor).contains(other);
    }

    @Test
    void the_secretariat_sees_where_a_sheet_stands_but_no_marks() {
        programme
                .asAccount(assessor, Role.ASSESSOR)
                .post(sheet + "/submission", String.format(Programme.MARKS, 60, 70))
                .ok();
        var shown = programme.secretary().get(sheet).ok();
        assertThat(shown.text("status")).isEqualTo("SUBMITTED");
        assertThat(shown.body().has("marks")).isFalse();
        programme.member("auditor", "dewi", Role.AUDITOR, null, null);
        assertThat(programme.as("auditor", Role.AUDITOR).get(sheet).ok().body().has("marks"))
                .isTrue();
    }

    @Test
    void a_returned_sheet_can_be_submitted_again() {
        var own = programme.asAccount(assessor, Role.ASSESSOR);
        var marks = String.format(Programme.MARKS, 60, 70);
        own.post(sheet + "/submission", marks).ok();
        own.post(sheet + "/submission", marks).ok();
        own.post(sheet + "/submission", String.format(Programme.MARKS, 61, 70))
                .refusedWith(ScoringRefusal.SHEET_SUBMITTED);
        var back = sheet + "/return";
        assertThat(own.post(back, "{\"reason\":\"x\"}").status()).isEqualTo(403);
        programme
                .secretary()
                .post(back, "{\"reason\":\" \"}")
                .refusedWith(ScoringRefusal.REASON_NEEDED);
        programme.secretary().post(back, "{\"reason\":\"wrong sum\"}").ok();
        own.post(sheet + "/submission", String.format(Programme.MARKS, 61, 70)).ok();
    }
}
