package id.anugerah.gateway.backend;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.problem.Refused;
import id.anugerah.gateway.route.BodyBroken;

import io.netty.handler.timeout.TimeoutException;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

/** What a failure on the way to a service means for the caller. */
final class Failures {
    private Failures() {}

    /**
     * @param bodyArrived whether the caller had sent everything when it failed
     */
    static Refused refused(Throwable failure, boolean bodyArrived) {
        return switch (failure) {
            case Refused known -> known;
            case BodyBroken _ -> Refusal.MALFORMED.because();
            case ConnectException _, UnknownHostException _, NoRouteToHostException _ ->
                    Refusal.OUT_OF_REACH.because();
            case PoolAcquirePendingLimitException _, PoolAcquireTimeoutException _ ->
                    Refusal.BUSY.because();
            case ResponseStatusException e when e.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT ->
                    late(bodyArrived);
            case TimeoutException _ -> late(bodyArrived);
            case IOException _ -> Refusal.BROKEN_OFF.because();
            default -> Refusal.UNEXPECTED.because();
        };
    }

    private static Refused late(boolean bodyArrived) {
        return bodyArrived ? Refusal.TIME_LIMIT.because() : Refusal.TOO_SLOW.because();
    }
}
