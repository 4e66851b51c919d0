package id.anugerah.registration.signin;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.registration.secret.Vault;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The keys that sign tokens. They lie sealed in the database. A new key is shown some time before
 * it signs, and one that signs no longer is shown until the last token it signed has expired, so
 * that nobody who verifies tokens notices a change of keys.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int MOST = 1_000;

    /** How soon an instance sees what another one has done. */
    private static final Duration LOOK = Duration.ofSeconds(20);

    /** For how long anything that was signed may be good: an ID token is. */
    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(30);

    /** For how long clocks may differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final Documents<Kept> keys;
    private final Vault vault;
    private final KeyMaker maker;
    private final InstantSource machine;
    private final Duration lifetime;
    private final Duration announced;
    private volatile @Nullable Known known;

    /**
     * @param lifetime after how long a key is followed by a new one by itself
     * @param announced for how long a new key is shown before it signs; longer than others keep
     *     what they know of the keys
     */
    SigningKeys(
            Platform platform,
            Vault vault,
            KeyMaker maker,
            InstantSource machine,
            @Value("${anugerah.signing-keys.lifetime}") Duration lifetime,
            @Value("${anugerah.signing-keys.announced}") Duration announced) {
        this.keys = platform.documents("signing-keys", Kept.class);
        this.vault = vault;
        this.maker = maker;
        this.machine = machine;
        this.lifetime = lifetime;
        this.announced = announced;
    }

    /**
     * A key as it is kept, under its number.
     *
     * @param made null for the first key of early platforms, like {@code signs}
     * @param signs when it begins to sign
     * @param by the account that asked for it; null if it came by itself
     */
    record Kept(
            String sealed, @Nullable Instant made, @Nullable Instant signs, @Nullable String by) {}

    /**
     * A key in its time.
     *
     * @param signs when it begins to sign
     * @param ends when the next one begins to sign; null if none is to
     */
    record Key(
            int number,
            JWK jwk,
            Instant made,
            Instant signs,
            @Nullable Instant ends,
            @Nullable String by) {
        /** What the key is for at an instant. */
        State at(Instant now) {
            if (now.isBefore(signs)) return State.ANNOUNCED;
            if (ends == null || now.isBefore(ends)) return State.SIGNING;
            var last = ends.plus(LONGEST_TOKEN).plus(SKEW);
            return now.isBefore(last) ? State.VERIFYING : State.GONE;
        }
    }

    /** What a key is for. */
    enum State {
        /** It is shown and signs soon. */
        ANNOUNCED,
        /** It signs. */
        SIGNING,
        /** Tokens that it signed may still be good. */
        VERIFYING,
        /** No token that it signed is good any more. */
        GONE
    }

    private record Known(List<Key> keys, Instant read) {}

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var now = machine.instant();
        var shown = all().stream().filter(key -> key.at(now) != State.GONE).map(Key::jwk);
        return selector.select(new JWKSet(shown.toList()));
    }

    /** The id of the key that signs now. */
    String signing() {
        var now = machine.instant();
        return all().stream()
                .filter(key -> key.at(now) == State.SIGNING)
                .findFirst()
                .orElseThrow()
                .jwk()
                .getKeyID();
    }

    /** All keys, the first one first. */
    List<Key> all() {
        var present = known;
        var now = machine.instant();
        if (present != null && now.isBefore(present.read().plus(LOOK))) return present.keys();
        try {
            var read = read();
            if (read.isEmpty()) {
                make(1, null, null);
            } else if (!now.isBefore(read.getLast().made().plus(lifetime))) {
                make(read.getLast().number() + 1, announced, null);
            } else {
                return remember(read, now);
            }
            return remember(read(), now);
        } catch (StoreUnavailable e) {
            if (present == null) throw e;
            LOG.warn("The signing keys are those known so far: {}", e.getMessage());
            return remember(present.keys(), now);
        }
    }

    private List<Key> remember(List<Key> read, Instant now) {
        known = new Known(read, now);
        return read;
    }

    /**
     * Lets a new key follow the present one. While one is announced already, that is the one.
     *
     * @param by the account that asks for it
     */
    Key rotate(String by) {
        all();
        var now = machine.instant();
        var last = read().getLast();
        if (last.at(now) == State.ANNOUNCED) return last;
        make(last.number() + 1, announced, by);
        return remember(read(), now).getLast();
    }

    /**
     * @param ahead how long from now it begins to sign; null if it is the first and signs already
     */
    private void make(int number, @Nullable Duration ahead, @Nullable String by) {
        var sealed = vault.seal(maker.take().toJSONString());
        var act = by == null ? Act.system(null) : Act.by(by);
        var made = machine.instant();
        var signs = ahead == null ? Instant.EPOCH : made.plus(ahead);
        // two instances at once: the first one's key is everybody's
        var kept = new Kept(sealed, made, signs, by);
        keys.create(String.valueOf(number), null, act, kept, List.of());
    }

    private List<Key> read() {
        var stored = new ArrayList<>(keys.query(new Document(), null, MOST));
        stored.sort(Comparator.comparingInt(SigningKeys::number));
        var read = new ArrayList<Key>();
        for (int i = 0; i < stored.size(); i++) {
            var kept = stored.get(i).state();
            var next = i + 1 < stored.size() ? stored.get(i + 1).state().signs() : null;
            read.add(
                    new Key(
                            number(stored.get(i)),
                            open(kept),
                            orBeginning(kept.made()),
                            orBeginning(kept.signs()),
                            next,
                            kept.by()));
        }
        return List.copyOf(read);
    }

    private static int number(Stored<Kept> stored) {
        return Integer.parseInt(stored.id());
    }

    private static Instant orBeginning(@Nullable Instant instant) {
        return instant == null ? Instant.EPOCH : instant;
    }

    private JWK open(Kept kept) {
        try {
            return JWK.parse(vault.open(kept.sealed()));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
