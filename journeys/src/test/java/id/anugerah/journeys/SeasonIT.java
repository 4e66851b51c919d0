package id.anugerah.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.journeys.OwnPlatform.Running;
import id.anugerah.journeys.check.Topics;
import id.anugerah.journeys.check.Verification;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Patience;
import id.anugerah.journeys.season.Order;
import id.anugerah.journeys.season.Played;
import id.anugerah.journeys.season.Progress;
import id.anugerah.journeys.season.Season;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.UUID;

/** Plays small seasons through the gateway of a whole platform. */
@ExtendWith(OwnPlatform.class)
class SeasonIT {
    private final Crowd crowd = new Crowd(8);

    private Played play(Running platform, String template, int entries) {
        var env = platform.env();
        var order =
                new Order(template, entries, "2025", UUID.randomUUID().toString(), Instant.now());
        try (var gateway = Gateway.here(env, Patience.usual())) {
            var played = new Season(gateway, Inbox.here(env), order, crowd, Progress.none()).play();
            var report =
                    new Verification(gateway, Topics.here(env), Inbox.here(env), crowd)
                            .verify(played);
            assertThat(report.findings().verdicts())
                    .containsOnlyKeys("I1", "I2", "I3", "I4", "I5", "I6", "I12")
                    .allSatisfy((_, verdict) -> assertThat(verdict).isEqualTo("held"));
            return played;
        }
    }

    @Test
    void a_single_government_goes_all_the_way_to_the_first_place(Running platform) {
        var played = play(platform, "adlga-2025", 1);
        assertThat(played.winners()).singleElement().returns(1, Played.Winner::rank);
        assertThat(played.decisions()).hasSize(4);
    }

    @Test
    void the_same_seed_brings_the_same_winners(Running platform) {
        assertThat(play(platform, "adlga-2024", 9).winners())
                .isEqualTo(play(platform, "adlga-2024", 9).winners());
    }

    @Test
    void stages_come_in_the_order_of_the_template(Running platform) {
        assertThat(play(platform, "adlga-2022", 9).decisions())
                .extracting(Played.Decision::stage)
                .containsExactly("desk", "visit", "presentation");
    }

    @Test
    void the_groups_of_the_academy_pass_or_do_not_pass(Running platform) {
        var played = play(platform, "dla-ntt-2025", 9);
        assertThat(played.entries()).hasSize(9);
        assertThat(played.winners()).extracting(Played.Winner::category).containsOnly("kohort");
        assertThat(played.winners()).extracting(Played.Winner::rank).containsOnlyNulls();
    }
}
