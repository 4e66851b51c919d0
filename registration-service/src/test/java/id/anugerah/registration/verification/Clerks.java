package id.anugerah.registration.verification;

import id.anugerah.registration.verification.domain.Verification;

import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What instances do about bulk verifications, for tests of other packages. */
public final class Clerks {
    private static final Duration LEASE = Duration.ofMinutes(1);

    private Clerks() {}

    /** Carries out what is due. */
    public static void work(ApplicationContext context) {
        context.getBean(Clerk.class).work();
    }

    /**
     * An instance begins and accepts some, and is killed before it could note that.
     *
     * @param at machine time at which it begins
     * @return machine time from which on another one may go on
     */
    public static Instant crash(ApplicationContext context, String id, Instant at, int accepted) {
        var clerk = context.getBean(Clerk.class);
        var verifications = context.getBean(Verifications.class);
        var begun = verifications.update(id, one -> one.claim("killed", at, LEASE)).state();
        begun.next(accepted).forEach(item -> clerk.judge(id, begun, item));
        return begun.due();
    }

    /** Changes what is kept of it, whatever the rules. */
    public static void spoil(
            ApplicationContext context, String id, UnaryOperator<Verification> how) {
        context.getBean(Verifications.class).update(id, how);
    }
}
