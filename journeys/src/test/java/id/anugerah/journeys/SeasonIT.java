package id.anugerah.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.journeys.check.Inbox;
import id.anugerah.journeys.check.Topics;
import id.anugerah.journeys.check.Verification;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Patience;
import id.anugerah.journeys.season.Order;
import id.anugerah.journeys.season.Played;
import id.anugerah.journeys.season.Progress;
import id.anugerah.journeys.season.Season;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Plays small seasons on the platform that {@code -Danugerah.url=http://localhost:8080} names. */
@Tag("journey")
@EnabledIfSystemProperty(named = "anugerah.url", matches = "https?://.+")
class SeasonIT {
    private final URI url = URI.create(System.getProperty("anugerah.url", "http://localhost:8080"));
    private final Map<String, String> env =
            Map.of("ANUGERAH_PORT", Integer.toString(url.getPort()));
    private final Crowd crowd = new Crowd(8);

    private Played play(String template, int entries) {
        var order =
                new Order(template, entries, "2025", UUID.randomUUID().toString(), Instant.now());
        try (var gateway = new Gateway(url, Patience.usual())) {
            var played = new Season(gateway, order, crowd, Progress.none()).play();
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
    void a_single_government_goes_all_the_way_to_the_first_place() {
        var played = play("adlga-2025", 1);
        assertThat(played.winners()).singleElement().returns(1, Played.Winner::rank);
        assertThat(played.decisions()).hasSize(4);
    }

    @Test
    void the_same_seed_brings_the_same_winners_in_every_order_of_stages() {
        for (String template : new String[] {"adlga-2022", "adlga-2024"}) {
            assertThat(play(template, 9).winners()).isEqualTo(play(template, 9).winners());
        }
    }

    @Test
    void the_groups_of_the_academy_pass_or_do_not_pass() {
        var played = play("dla-ntt-2025", 9);
        assertThat(played.entries()).hasSize(9);
        assertThat(played.winners()).extracting(Played.Winner::category).containsOnly("kohort");
    }
}
