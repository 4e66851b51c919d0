package id.anugerah.registration.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.text.ParseException;
import java.util.List;
import java.util.UUID;

/** The keys that sign tokens. They are made at the first need and lie sealed in the database. */
@Component
class SigningKeys implements JWKSource<SecurityContext> {
    private static final String FIRST = "1";
    private static final int BITS = 2048;

    private final Documents<Key> keys;
    private final Vault vault;
    private volatile @Nullable JWKSet known;

    /** A key as it is kept. */
    record Key(String sealed) {}

    SigningKeys(Platform platform, Vault vault) {
        this.keys = platform.documents("signing-keys", Key.class);
        this.vault = vault;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(set());
    }

    private JWKSet set() {
        var present = known;
        if (present != null) return present;
        var stored = keys.query(new Document(), null, 10);
        if (stored.isEmpty()) stored = List.of(createFirst());
        var loaded = new JWKSet(stored.stream().map(this::open).toList());
        known = loaded;
        return loaded;
    }

    private Stored<Key> createFirst() {
        try {
            var key =
                    new RSAKeyGenerator(BITS)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .keyID(UUID.randomUUID().toString())
                            .generate();
            // two instances at once: the first one's key is everybody's
            return keys.create(
                    FIRST,
                    null,
                    Act.system(null),
                    new Key(vault.seal(key.toJSONString())),
                    List.of());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWK open(Stored<Key> stored) {
        try {
            return JWK.parse(vault.open(stored.state().sealed()));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
