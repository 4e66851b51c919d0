package id.anugerah.registration.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Makes keys ahead, on a thread of its own: one takes seconds of computing on a busy machine, for
 * which neither its asker nor anybody else should have to wait.
 */
@Component
class KeyMaker {
    private static final int BITS = 2048;

    private CompletableFuture<RSAKey> next = begin();

    /** A key that nobody has had before. */
    RSAKey take() {
        return exchanged().join();
    }

    private synchronized CompletableFuture<RSAKey> exchanged() {
        var ready = next;
        next = begin();
        return ready;
    }

    private static CompletableFuture<RSAKey> begin() {
        var made = new CompletableFuture<RSAKey>();
        Thread.ofPlatform()
                .daemon()
                .name("key-maker")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    try {
                        made.complete(fresh());
                    } catch (JOSEException | RuntimeException e) {
                        made.completeExceptionally(e);
                    }
                });
        return made;
    }

    private static RSAKey fresh() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyID(UUID.randomUUID().toString())
                .generate();
    }
}
