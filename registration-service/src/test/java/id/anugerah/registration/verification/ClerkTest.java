package id.anugerah.registration.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class ClerkTest {
    /** Meets an error at first sight of its work, and counts each time it looks. */
    @SuppressWarnings("NullAway") // it never comes to its work
    private static final class Shaken extends Clerk {
        private final CountDownLatch looks;

        Shaken(CountDownLatch looks) {
            super(null, null, Instant::now);
            this.looks = looks;
        }

        @Override
        void work() {
            looks.countDown();
            throw new StackOverflowError();
        }
    }

    @Test
    void an_error_is_no_reason_to_stop_looking_for_work() throws InterruptedException {
        var looks = new CountDownLatch(2);
        var clerk = new Shaken(looks);
        clerk.start();
        try {
            assertThat(looks.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            clerk.stop();
        }
    }
}
