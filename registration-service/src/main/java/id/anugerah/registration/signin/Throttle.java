package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.TOO_MANY_ATTEMPTS;
import static id.anugerah.registration.RegistrationRefusal.TOO_MANY_LETTERS;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.ShortLived;
import id.anugerah.registration.ShortLived.Ending;
import id.anugerah.registration.secret.Secret;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * Slows down whoever guesses, and nobody else. Failures are counted for an account from one
 * network, for an account from anywhere, and for a network whatever the account; devices that the
 * account knows are counted each on its own and by nothing else. So nobody locks an owner out by
 * guessing, nor an office by guessing from inside it; and passkeys and links are never stopped.
 */
@Component
class Throttle {
    static final int FREE = 5;
    static final int ACCOUNT_LIMIT = 50;
    static final int NETWORK_LIMIT = 200;
    static final int LETTERS = 5;
    static final int LETTERS_OF_NETWORK = 300;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Tally NONE = new Tally(0, Instant.EPOCH, Instant.EPOCH);

    private final Documents<Tally> tallies;
    private final InstantSource machine;

    Throttle(ShortLived shortLived, InstantSource machine) {
        this.tallies = shortLived.documents("throttle", Tally.class);
        this.machine = machine;
    }

    /**
     * What was counted.
     *
     * @param until when the next attempt is possible
     */
    record Tally(int count, Instant until, Instant ends) implements Ending {}

    /**
     * Refuses an attempt that comes too soon.
     *
     * @param known whether the account knows the device
     */
    void require(String email, Visitor visitor, boolean known) {
        var now = machine.instant();
        var here = tally(here(email, visitor, known));
        if (here.until().isAfter(now)) throw tooMany(Duration.between(now, here.until()));
        if (known) return;
        for (var all : List.of(anywhere(email), network(visitor))) {
            var tally = tally(all);
            int limit = all.startsWith("account") ? ACCOUNT_LIMIT : NETWORK_LIMIT;
            if (tally.count() >= limit) throw tooMany(Duration.between(now, tally.ends()));
        }
    }

    private static Refused tooMany(Duration pause) {
        var seconds = Math.max(1, pause.toSeconds() + 1);
        return TOO_MANY_ATTEMPTS.because(seconds).retryAfter(Duration.ofSeconds(seconds));
    }

    /** Counts an attempt that failed. */
    void failed(String email, Visitor visitor, boolean known) {
        count(here(email, visitor, known));
        if (known) return;
        count(anywhere(email));
        count(network(visitor));
    }

    /** Whoever gets in has proven that they do not guess. */
    void succeeded(String email, Visitor visitor, boolean known) {
        var id = here(email, visitor, known);
        if (tally(id).count() == 0) return;
        tallies.update(id, _ -> NONE);
    }

    /** Counts a letter that somebody asks for; refuses when there are too many of them. */
    void requireLetter(String email, Visitor visitor) {
        var now = machine.instant();
        for (var id : List.of("letter:" + hash(email), "letters:" + hash(visitor.network()))) {
            int limit = id.startsWith("letter:") ? LETTERS : LETTERS_OF_NETWORK;
            var tally = count(id);
            if (tally.count() > limit) {
                var pause = Duration.between(now, tally.ends());
                throw TOO_MANY_LETTERS.because(pause.toMinutes() + 1).retryAfter(pause);
            }
        }
    }

    private Tally count(String id) {
        var now = machine.instant();
        var none = new Tally(0, now, now.plus(WINDOW));
        tallies.create(id, null, Act.system(null), none, List.of());
        return tallies.change(
                        id,
                        Act.system(null),
                        stored -> {
                            var present = stored.state();
                            var over = !now.isBefore(present.ends());
                            int count = over ? 1 : present.count() + 1;
                            var ends = over ? now.plus(WINDOW) : present.ends();
                            return Change.to(new Tally(count, now.plus(pause(count)), ends));
                        })
                .state();
    }

    private static Duration pause(int failures) {
        if (failures < FREE) return Duration.ZERO;
        var pause = Duration.ofSeconds(1L << Math.min(failures - FREE + 1, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private Tally tally(String id) {
        var now = machine.instant();
        return tallies.find(id)
                .map(Stored::state)
                .filter(tally -> now.isBefore(tally.ends()))
                .orElse(NONE);
    }

    private static String here(String email, Visitor visitor, boolean known) {
        return "here:" + hash(email + "\n" + (known ? visitor.device() : visitor.network()));
    }

    private static String anywhere(String email) {
        return "account:" + hash(email);
    }

    private static String network(Visitor visitor) {
        return "network:" + hash(visitor.network());
    }

    private static String hash(String text) {
        return Secret.hash(text.strip().toLowerCase(Locale.ROOT));
    }
}
