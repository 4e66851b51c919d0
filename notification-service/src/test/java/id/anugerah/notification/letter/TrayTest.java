package id.anugerah.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.notification.letter.Tray.Slip;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class TrayTest {
    private static final Instant NOW = Instant.parse("2025-10-24T09:00:00Z");
    private static final Duration WAIT = Duration.ofMillis(300);

    private final Tray tray = new Tray(InstantSource.fixed(NOW));

    private List<String> taken() throws InterruptedException {
        return tray.take(10, WAIT).stream().map(Slip::letter).toList();
    }

    @Test
    void a_letter_that_is_named_twice_is_looked_at_once() throws InterruptedException {
        tray.put("a", NOW);
        tray.put("a", NOW);
        assertThat(taken()).containsExactly("a");
        assertThat(taken()).isEmpty();
    }

    @Test
    void an_earlier_look_replaces_a_later_one() throws InterruptedException {
        tray.put("a", NOW.plusSeconds(45));
        tray.put("a", NOW);
        assertThat(taken()).containsExactly("a");
        assertThat(taken()).isEmpty();
    }

    @Test
    void a_later_look_does_not_put_off_an_earlier_one() throws InterruptedException {
        tray.put("a", NOW);
        tray.put("a", NOW.plusSeconds(45));
        assertThat(taken()).containsExactly("a");
    }

    @Test
    void what_waits_for_a_contact_keeps_its_pauses_when_it_is_swept_up_again()
            throws InterruptedException {
        tray.again(new Slip("a", 9, 0));
        tray.put("a", NOW);
        assertThat(taken()).isEmpty();
    }
}
