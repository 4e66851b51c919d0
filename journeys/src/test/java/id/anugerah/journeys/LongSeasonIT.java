package id.anugerah.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.journeys.OwnPlatform.Running;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What takes too long for every change: {@code ./anugerah test --all}. */
@Tag("long")
@ExtendWith(OwnPlatform.class)
class LongSeasonIT {
    @Test
    void every_program_may_crash_once_without_changing_the_winners(Running platform) {
        var said = platform.command("chaos", "--entries", "24");
        assertThat(said.lines().getLast()).contains("\"sameWinners\":true");
        assertThat(said.code()).isZero();
    }

    @Test
    void every_government_that_can_take_part_takes_part(Running platform) {
        var said = platform.command("demo", "--entries", "552");
        assertThat(said.lines().getLast()).contains("\"entries\":546", "\"everyone\":true");
        assertThat(said.code()).isZero();
    }
}
