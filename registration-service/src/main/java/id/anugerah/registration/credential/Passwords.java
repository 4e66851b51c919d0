package id.anugerah.registration.credential;

import static id.anugerah.registration.RegistrationRefusal.PASSWORD_GUESSABLE;
import static id.anugerah.registration.RegistrationRefusal.PASSWORD_LEAKED;
import static id.anugerah.registration.RegistrationRefusal.PASSWORD_LENGTH;

import com.nulabinc.zxcvbn.Zxcvbn;

import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Which passwords are good enough, and how they are kept: as Argon2id (RFC 9106) with 12 MiB, three
 * passes and one lane, one of the settings that OWASP's password storage cheat sheet recommends.
 */
@Component
public class Passwords {
    /**
     * As NIST SP 800-63B-4 asks of a password that may stand alone, less where another factor
     * follows.
     */
    static final int SHORTEST = 12;

    static final int LONGEST = 128;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 12 * 1024;
    private static final int PASSES = 3;

    /** More at once would not fit into the memory of one instance. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 4;

    /** Guessing works on the beginning; beyond this length it would only take time. */
    private static final int LOOKED_AT = 64;

    /** Of 4: "safely unguessable, moderate protection from an offline attack". */
    private static final int GOOD_ENOUGH = 3;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Zxcvbn guesser = new Zxcvbn();
    private final LeakedPasswords leaked;
    private final String nobodys;

    Passwords(LeakedPasswords leaked) {
        this.leaked = leaked;
        this.nobodys = argon2.encode("nobody has this password");
    }

    /**
     * Refuses a password that is too short, too long, known from a leak, or easy to guess for
     * somebody who knows the person.
     *
     * @param about what others know of the person
     */
    public void require(String password, List<String> about) {
        var normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            throw PASSWORD_LENGTH.field("password", SHORTEST, LONGEST);
        }
        if (leaked.contain(normal)) throw PASSWORD_LEAKED.field("password");
        var looked = normal.substring(0, Math.min(LOOKED_AT, normal.length()));
        if (guesser.measure(without(words(about), looked)).getScore() < GOOD_ENOUGH) {
            throw PASSWORD_GUESSABLE.field("password");
        }
    }

    /** What others know of the person adds nothing to a password. */
    private static String without(List<String> words, String password) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words) rest = rest.replace(word, "");
        return rest;
    }

    private static List<String> words(List<String> about) {
        var words = new ArrayList<>(List.of("anugerah", "adlga", "sekretariat", "diskominfo"));
        for (var text : about) {
            var small = text.toLowerCase(Locale.ROOT);
            words.add(small);
            words.addAll(List.of(small.split("[^\\p{L}\\p{N}]+")));
        }
        words.removeIf(word -> word.length() < 3);
        words.sort(Comparator.comparing(String::length).reversed());
        return words;
    }

    /** The password as it is kept. */
    public String hash(String password) {
        return inTurn(() -> argon2.encode(normal(password)));
    }

    /**
     * Whether the password fits; takes as long where there is none to fit to.
     *
     * @param hash null where the account has no password, or does not exist
     */
    public boolean matches(String password, @Nullable String hash) {
        return inTurn(() -> argon2.matches(normal(password), hash == null ? nobodys : hash))
                && hash != null;
    }

    /** The same password typed on different keyboards is the same bytes. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw CommonRefusal.OUT_OF_REACH.because();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommonRefusal.OUT_OF_REACH.because();
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
