package id.anugerah.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;

/** Machine time that a test can hold at one instant, to let requests arrive exactly then. */
@Component
@Primary
class HeldTime implements InstantSource {
    private volatile @Nullable Instant held;

    @Override
    public Instant instant() {
        var now = held;
        return now == null ? Instant.now() : now;
    }

    /** Does something at exactly this instant. */
    void at(Instant instant, Runnable work) {
        held = instant;
        try {
            work.run();
        } finally {
            held = null;
        }
    }
}
