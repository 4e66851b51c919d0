package id.anugerah.gateway.signin;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;

import io.netty.channel.ChannelOption;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import java.net.URI;
import java.text.ParseException;
import java.time.Duration;

/**
 * The issuer's public keys. They are fetched when first needed, when they are old, and when a token
 * names an unknown one; the last at most every few seconds, so that invented key names cannot be
 * used to trouble the issuer. While the issuer is out of reach, the keys that are known stay good.
 */
final class Keys {
    private static final Duration OLD = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Mono<JWKSet> fetch;
    private volatile @Nullable JWKSet known;
    private volatile long askedAt;
    private volatile boolean asking;

    Keys(URI address) {
        var client =
                HttpClient.newConnection()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) PATIENCE.toMillis());
        // shared while it is under way: however many wait, the issuer is asked once
        fetch =
                client.get()
                        .uri(address)
                        .responseSingle((response, body) ->
                                response.status().code() == 200
                                        ? body.asString()
                                        : Mono.error(refused(response.status().code())))
                        .timeout(PATIENCE)
                        .map(Keys::parse)
                        .doOnNext(keys -> known = keys)
                        .doOnSubscribe(_ -> {
                            askedAt = System.nanoTime();
                            asking = true;
                        })
                        .doFinally(_ -> asking = false)
                        .flux()
                        .share()
                        .next();
    }

    /** The keys that may have signed this token; fails if there are no keys to look at. */
    Flux<JWK> matching(SignedJWT token) {
        var selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        return current(selector).flatMapIterable(selector::select);
    }

    private Mono<JWKSet> current(JWKSelector selector) {
        var held = known;
        if (held == null) return fetch;
        var age = Duration.ofNanos(System.nanoTime() - askedAt);
        var wanting = selector.select(held).isEmpty();
        var ask = wanting ? asking || age.compareTo(PAUSE) > 0 : age.compareTo(OLD) > 0;
        return ask ? fetch.onErrorReturn(held) : Mono.just(held);
    }

    private static JWKSet parse(String text) {
        try {
            return JWKSet.parse(text).toPublicJWKSet();
        } catch (ParseException e) {
            throw new IllegalStateException("the issuer's keys cannot be read", e);
        }
    }

    private static IllegalStateException refused(int status) {
        return new IllegalStateException("the issuer answers " + status + " when asked for keys");
    }
}
