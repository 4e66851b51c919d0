package id.anugerah.gateway.session;

import id.anugerah.gateway.signin.Grant;

import java.time.Duration;
import java.time.Instant;

/**
 * One browser that is signed in.
 *
 * @param key the hash of what the browser shows
 * @param grant what it may do
 * @param since when it signed in
 * @param used when it was last seen, to the minute
 * @param version counts the changes of the grant
 */
record Session(String key, Grant grant, Instant since, Instant used, long version) {
    private static final Duration NOTED = Duration.ofMinutes(1);

    static Session begin(SessionId id, Grant grant, Instant now) {
        return new Session(id.key(), grant, now, now, 1);
    }

    /** When it is over if nothing else is heard of it. */
    Instant until(SessionSettings limits) {
        var idle = used.plus(limits.idle());
        var latest = since.plus(limits.longest());
        return idle.isBefore(latest) ? idle : latest;
    }

    boolean isOver(SessionSettings limits, Instant now) {
        return !now.isBefore(until(limits));
    }

    /** Whether the last use that was noted is so long ago that this one is worth noting. */
    boolean isWorthNoting(Instant now) {
        return !now.isBefore(used.plus(NOTED));
    }

    Session usedAt(Instant now) {
        return new Session(key, grant, since, now, version);
    }

    Session with(Grant next) {
        return new Session(key, next, since, used, version + 1);
    }
}
