package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

@ScoringTest
class PanelTest {
    private final Log log;
    private final int port;

    PanelTest(@Autowired Log log, @LocalServerPort int port) {
        this.log = log;
        this.port = port;
    }

    @Test
    void a_dry_run_leaves_nothing_behind() {
        var programme = opened(6, 4);
        var plan = panel(programme, "{\"seed\":\"s\",\"dryRun\":true}").ok();
        assertThat(plan.body().path("assignments").asInt()).isEqualTo(12);
        assertThat(plan.body().path("complete").asBoolean()).isTrue();
        assertThat(programme.sheets("desk")).isEmpty();
    }

    @Test
    void the_same_seed_makes_the_same_panels_and_another_one_is_refused() {
        var programme = opened(6, 4);
        panel(programme, "{\"seed\":\"s\"}").ok();
        var made = programme.sheets("desk");
        assertThat(made).hasSize(12);
        assertThat(panel(programme, "{\"seed\":\"s\"}").ok().body().path("added").asInt()).isZero();
        assertThat(programme.sheets("desk")).isEqualTo(made);
        panel(programme, "{\"seed\":\"t\"}").refusedWith(ScoringRefusal.PANEL_MADE_WITH_OTHER_SEED);
    }

    @Test
    void nobody_assesses_entries_of_their_own_province() {
        var programme = Programme.ready(log, port, 6, 3);
        programme.assessor(7, "32");
        open(programme);
        panel(programme, "{\"seed\":\"s\"}").ok();
        assertThat(programme.sheets("desk").values())
                .hasSize(12)
                .doesNotContain(programme.account("assessor7"));
    }

    @Test
    void places_that_nobody_can_take_are_reported_with_the_reason() {
        var programme = Programme.ready(log, port, 2, 1);
        programme.assessor(7, "32");
        open(programme);
        var plan = panel(programme, "{\"seed\":\"s\"}").ok().body();
        assertThat(plan.path("complete").asBoolean()).isFalse();
        assertThat(plan.path("gaps").get(0).path("why").path("own-province").asInt()).isOne();
    }

    @Test
    void a_recused_assessor_is_replaced_by_somebody_else_and_stays_away() {
        var programme = opened(6, 4);
        panel(programme, "{\"seed\":\"s\"}").ok();
        var sheet = Objects.requireNonNull(programme.sheets("desk").firstEntry());
        var entry = List.of(sheet.getKey().split(":", -1)).get(3);
        var form =
                "{\"entry\":\"%s\",\"recused\":\"%s\",\"seed\":\"r\"}"
                        .formatted(entry, sheet.getValue());
        replace(programme, form).refusedWith(ScoringRefusal.NOT_RECUSED);
        programme
                .asAccount(sheet.getValue(), Role.ASSESSOR)
                .post("/api/sheets/" + sheet.getKey() + "/recusal", "{\"reason\":\"my cousin\"}")
                .ok();

        var replaced = replace(programme, form).ok();

        assertThat(replaced.body().path("assessors")).hasSize(2);
        assertThat(replaced.raw()).doesNotContain(sheet.getValue());
        assertThat(replace(programme, form).ok().raw()).isEqualTo(replaced.raw());
        assertThat(programme.sheets("desk")).hasSize(13);
    }

    @Test
    void a_whole_season_of_sheets_is_assigned_within_seconds() {
        var programme = opened(370, 30);
        long begun = System.nanoTime();
        var made = panel(programme, "{\"seed\":\"s\"}").ok();
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        assertThat(made.body().path("assignments").asInt()).isEqualTo(740);
        assertThat(programme.sheets("desk")).hasSize(740);
        System.out.println("740 sheets were assigned in " + millis + " ms");
        assertThat(millis).isLessThan(20_000);
    }

    private Programme opened(int entries, int assessors) {
        var programme = Programme.ready(log, port, entries, assessors);
        open(programme);
        return programme;
    }

    private static void open(Programme programme) {
        programme.secretary().post("/api/stages/" + programme.edition + "/desk/opening", "{}").ok();
    }

    private static Person.Answer panel(Programme programme, String form) {
        return programme.secretary().post("/api/stages/" + programme.edition + "/desk/panel", form);
    }

    private static Person.Answer replace(Programme programme, String form) {
        return programme
                .secretary()
                .post("/api/stages/" + programme.edition + "/desk/panel/replacement", form);
    }
}
