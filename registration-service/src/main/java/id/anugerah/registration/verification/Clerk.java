package id.anugerah.registration.verification;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Failures;
import id.anugerah.kit.web.Problems;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.RegistrationRefusal;
import id.anugerah.registration.entry.Verifier;
import id.anugerah.registration.verification.domain.Verification;
import id.anugerah.registration.verification.domain.Verification.Item;
import id.anugerah.registration.verification.domain.Verification.Judgement;
import id.anugerah.registration.verification.domain.Verification.Outcome;
import id.anugerah.registration.verification.domain.Verification.Status;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Carries out bulk verifications as whoever asked for them. Every instance has one; a claim keeps
 * them from working on the same verification at once, and the mark that each accepted registration
 * carries keeps a second attempt from being taken for somebody else's change.
 */
@Component
class Clerk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);
    // so often it is noted how far it is, and are claim and closing time looked at
    private static final int AT_ONCE = 20;
    private static final int LOOK_SECONDS = 1;

    private final Verifications verifications;
    private final Verifier verifier;
    private final InstantSource machine;
    private final Semaphore closing = new Semaphore(0);
    private volatile boolean open;

    Clerk(Verifications verifications, Verifier verifier, InstantSource machine) {
        this.verifications = verifications;
        this.verifier = verifier;
        this.machine = machine;
    }

    @Override
    public void start() {
        open = true;
        Thread.ofPlatform().daemon().name("clerk").start(this::untilClosed);
    }

    private void untilClosed() {
        while (open) {
            workSafely();
            try {
                if (closing.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS)) return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    // an instance has no other thread for this: if it ended, verifications would wait for a restart
    private void workSafely() {
        try {
            work();
        } catch (Throwable e) {
            LOG.error("Verifications will be looked up again", e);
        }
    }

    /** Carries out what is due; one verification's failure holds no other back. */
    void work() {
        try {
            verifications.due(machine.instant()).forEach(this::carryOut);
        } catch (StoreUnavailable e) {
            LOG.info("Verifications wait for the database");
        } catch (RuntimeException e) {
            LOG.error("Verifications cannot be looked up", e);
        }
    }

    private void carryOut(Stored<Verification> found) {
        var id = found.id();
        var mine = UUID.randomUUID().toString();
        try {
            var present = claim(id, mine);
            while (open && present.isHeldBy(mine)) {
                present = goOn(id, present, mine);
                if (present.status() == Status.DONE) tell(id, present);
            }
        } catch (RuntimeException e) {
            falter(id, mine, e);
        }
    }

    /** The verification, which is held by this holder now if it was free. */
    Verification claim(String id, String holder) {
        return verifications.update(id, one -> one.claim(holder, machine.instant(), LEASE)).state();
    }

    private Verification goOn(String id, Verification present, String holder) {
        var judgements = new HashMap<String, Judgement>();
        for (var item : present.next(AT_ONCE)) {
            judgements.put(item.entry(), judge(id, present, item));
        }
        return verifications
                .update(id, one -> one.settle(holder, judgements, machine.instant(), LEASE))
                .state();
    }

    /** Accepts the registration, or says why not. */
    Judgement judge(String id, Verification asked, Item item) {
        try {
            verifier.verify(item.entry(), item.version(), id, caller(asked));
            return Judgement.ACCEPTED;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            var refused = refused(e);
            if (refused.refusal() == CommonRefusal.UNEXPECTED) {
                LOG.error("{} could not be accepted in {}", item.entry(), id, e);
            }
            var changed = refused.refusal() == RegistrationRefusal.CHANGED_SINCE_PREVIEW;
            return new Judgement(
                    changed ? Outcome.CHANGED : Outcome.REFUSED, Problems.inWords(refused));
        }
    }

    private static Refused refused(RuntimeException failure) {
        return Failures.refused(failure).orElseGet(CommonRefusal.UNEXPECTED::because);
    }

    /** Whoever asked for it, as they did; only the time is that of the act. */
    private Caller caller(Verification asked) {
        var via = asked.via();
        return new Caller(
                asked.by(),
                Role.valueOf(via.role().toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(via.session(), ""),
                via.place(),
                machine.instant());
    }

    private static void tell(String id, Verification done) {
        LOG.info(
                "{} is done: {} accepted, {} changed, {} refused",
                id,
                done.count(Outcome.VERIFIED),
                done.count(Outcome.CHANGED),
                done.count(Outcome.REFUSED));
    }

    private void falter(String id, String holder, RuntimeException failure) {
        LOG.warn("{} will be tried again", id, failure);
        try {
            var why = Problems.inWords(refused(failure));
            verifications.update(
                    id, one -> one.falter(holder, why, machine.instant(), AFTER_A_FAULT));
        } catch (RuntimeException e) {
            // the claim runs out by itself
            LOG.warn("Nor could it be noted that {} failed: {}", id, e.getMessage());
        }
    }

    @Override
    public void stop() {
        open = false;
        closing.release();
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
