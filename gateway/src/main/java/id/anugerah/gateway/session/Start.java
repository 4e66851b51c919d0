package id.anugerah.gateway.session;

import id.anugerah.gateway.signin.Begun;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A sign-in that is under way in one browser.
 *
 * @param begun what the issuer's answer has to fit
 * @param next where the browser wants to go when it is signed in
 * @param until when it is too late
 */
record Start(Begun begun, LocalPath next, Instant until) {
    private static final Duration TIME = Duration.ofMinutes(15);

    /** Keeps it with the browser, sealed: so nobody can fill a store by beginning sign-ins. */
    @Component
    static final class Keeper {
        private static final String PLACE = "start";

        private final Seal seal;
        private final JsonMapper json;
        private final InstantSource clock;

        Keeper(Seal seal, JsonMapper json, InstantSource clock) {
            this.seal = seal;
            this.json = json;
            this.clock = clock;
        }

        void keep(ServerWebExchange exchange, Begun begun, LocalPath next) {
            var start = new Start(begun, next, clock.instant().plus(TIME));
            var sealed = seal.close(PLACE, json.writeValueAsString(start));
            SessionCookies.give(exchange, sealed, TIME);
        }

        /** The one that this browser comes back from; empty if it is another one's, or too late. */
        Optional<Start> of(ServerWebExchange exchange, String state) {
            return SessionCookies.told(exchange, SessionCookies.START)
                    .flatMap(sealed -> seal.open(PLACE, sealed))
                    .map(text -> json.readValue(text, Start.class))
                    .filter(start -> start.until().isAfter(clock.instant()))
                    .filter(start -> start.begun().state().equals(state));
        }
    }
}
