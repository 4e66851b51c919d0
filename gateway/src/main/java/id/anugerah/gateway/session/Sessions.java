package id.anugerah.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.problem.Refused;
import id.anugerah.gateway.signin.Grant;
import id.anugerah.gateway.signin.IssuerRefused;
import id.anugerah.gateway.signin.Provider;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions as they are used: what is found is not over and its token good for a while. What was
 * read is remembered for some seconds, and is forgotten after each change, never corrected: so no
 * late answer can bring back what was ended.
 */
@Component
final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final Duration SOON = Duration.ofSeconds(30);
    // an issuer that takes each refresh token once refuses the slower of two gateways, and the
    // faster one has yet to write down what it got
    private static final Duration MEANWHILE = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 20_000;
    private static final int TRIES = 3;

    private final SessionStore store;
    private final Provider provider;
    private final SessionSettings limits;
    private final InstantSource clock;
    private final Cache<String, Mono<Session>> remembered;
    private final Map<String, Mono<Session>> renewals = new ConcurrentHashMap<>();

    Sessions(SessionStore store, Provider provider, SessionSettings limits, InstantSource clock) {
        this.store = store;
        this.provider = provider;
        this.limits = limits;
        this.clock = clock;
        remembered =
                Caffeine.newBuilder()
                        .maximumSize(MOST_REMEMBERED)
                        .expireAfterWrite(limits.remembered())
                        .build();
    }

    /** A new session under a new id; the one that this browser had before is ended. */
    Mono<SessionId> begin(Grant grant, @Nullable SessionId before) {
        var id = SessionId.fresh();
        var ended = before == null ? Mono.<Void>empty() : end(before);
        return store.add(Session.begin(id, grant, clock.instant()))
                .then(ended.onErrorComplete(Refused.class))
                .thenReturn(id)
                .doOnSuccess(_ -> LOG.info("{} signed in as {}", grant.account(), grant.role()));
    }

    /** The session; empty if there is none or it is over. */
    Mono<Session> find(SessionId id) {
        // that nothing was found is asked again each time
        return remembered.get(
                id.key(),
                key ->
                        read(key)
                                .cache(
                                        _ -> limits.remembered(),
                                        _ -> Duration.ZERO,
                                        () -> Duration.ZERO));
    }

    private Mono<Session> read(String key) {
        return store.find(key)
                .filter(found -> !found.isOver(limits, clock.instant()))
                .flatMap(this::note);
    }

    private Mono<Session> note(Session found) {
        var now = clock.instant();
        if (!found.isWorthNoting(now)) return Mono.just(found);
        var used = found.usedAt(now);
        return store.note(used).thenReturn(used);
    }

    /** The session with a token that is good for a while; empty if it is over. */
    Mono<Session> current(SessionId id) {
        return find(id).flatMap(this::current);
    }

    private Mono<Session> current(Session session) {
        if (session.grant().lasts(SOON, clock.instant())) return Mono.just(session);
        // however many requests need it at once, the issuer is asked once
        return renewals.computeIfAbsent(
                session.key(), key -> renew(session).doFinally(_ -> renewals.remove(key)).cache());
    }

    private Mono<Session> renew(Session session) {
        return provider.renew(session.grant(), session.grant().role())
                .flatMap(grant -> keep(session, grant).switchIfEmpty(store.find(session.key())))
                .onErrorResume(IssuerRefused.class, refused -> refused(session, refused))
                .onErrorResume(Refused.class, refused -> goOn(session, refused));
    }

    private Mono<Session> keep(Session session, Grant grant) {
        var next = session.with(grant);
        return store.replace(session, next)
                .filter(done -> done)
                .map(_ -> {
                    forget(session.key());
                    return next;
                });
    }

    /** The session has ended at the issuer, unless another gateway was faster to renew it. */
    private Mono<Session> refused(Session session, IssuerRefused refused) {
        if (!refused.isFinal()) {
            LOG.error("the issuer refuses to renew: {}", refused.code());
            return Mono.error(Refusal.SIGN_IN_OUT_OF_REACH.because());
        }
        return Mono.delay(MEANWHILE)
                .then(store.removeUnchanged(session))
                .flatMap(removed -> {
                    forget(session.key());
                    if (removed)
                        LOG.info("{} was signed out by the issuer", session.grant().account());
                    return removed ? Mono.empty() : store.find(session.key());
                });
    }

    /** The token that is there may be good for the moment. */
    private Mono<Session> goOn(Session session, Refused refused) {
        return session.grant().lasts(Duration.ZERO, clock.instant())
                ? Mono.just(session)
                : Mono.error(refused);
    }

    /** The session in another role; refused if the account does not have it. */
    Mono<Session> switchRole(Session session, String role) {
        return switchRole(session, role, TRIES);
    }

    private Mono<Session> switchRole(Session session, String role, int tries) {
        if (tries == 0) return Mono.error(Refusal.BUSY.because());
        return provider.renew(session.grant(), role)
                .filter(grant -> grant.role().equals(role))
                .switchIfEmpty(Mono.error(Refusal.ROLE_NOT_HELD::because))
                .flatMap(grant -> keep(session, grant))
                .doOnNext(next -> LOG.info("{} acts as {} now", next.grant().account(), role))
                // renewed meanwhile, or gone
                .switchIfEmpty(
                        Mono.defer(() ->
                                store.find(session.key())
                                        .flatMap(other -> switchRole(other, role, tries - 1))))
                .onErrorResume(
                        IssuerRefused.class,
                        refused ->
                                refused.code().equals("invalid_scope")
                                        ? Mono.error(Refusal.ROLE_NOT_HELD.because())
                                        : refused(session, refused)
                                                .flatMap(other ->
                                                        switchRole(other, role, tries - 1)));
    }

    /** Ends the session, here at once, and tells the issuer; does nothing if there is none. */
    Mono<Void> end(SessionId id) {
        return store.find(id.key())
                .flatMap(session ->
                        store.remove(session.key())
                                .doOnNext(_ -> forget(session.key()))
                                .doOnNext(_ -> LOG.info("{} signed out", session.grant().account()))
                                .then(provider.giveBack(session.grant())));
    }

    private void forget(String key) {
        remembered.invalidate(key);
    }
}
