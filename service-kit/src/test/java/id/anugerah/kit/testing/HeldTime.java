package id.anugerah.kit.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Machine time that a test can hold at one instant, to let things happen exactly then. Use with
 * {@code @Import(HeldTime.class)}.
 */
@Primary
public final class HeldTime implements InstantSource {
    private volatile @Nullable Instant held;

    @Override
    public Instant instant() {
        var now = held;
        return now == null ? Instant.now() : now;
    }

    /** Does something at exactly this instant. */
    public void at(Instant instant, Runnable work) {
        held = instant;
        try {
            work.run();
        } finally {
            held = null;
        }
    }
}
