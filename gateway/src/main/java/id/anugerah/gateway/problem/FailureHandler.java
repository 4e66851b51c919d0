package id.anugerah.gateway.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

/** Turns every failure that reached the edge into a problem; stands before Boot's own handler. */
@Component
@Order(-2)
final class FailureHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    private final Problems problems;

    FailureHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        // what has begun to be told cannot be taken back: the connection is closed instead
        if (exchange.getResponse().isCommitted()) return Mono.error(failure);
        var refused =
                switch (failure) {
                    case Refused known -> known;
                    case ResponseStatusException status -> refused(status);
                    case AuthenticationServiceException _ -> Refusal.KEYS_OUT_OF_REACH.because();
                    default -> Refusal.UNEXPECTED.because();
                };
        if (refused.refusal() == Refusal.UNEXPECTED) {
            var request = exchange.getRequest();
            LOG.error("{} {} failed", request.getMethod(), request.getPath(), failure);
        }
        if (failure instanceof MethodNotAllowedException other) {
            exchange.getResponse().getHeaders().setAllow(other.getSupportedMethods());
        }
        return problems.write(exchange, refused);
    }

    private static Refused refused(ResponseStatusException failure) {
        return switch (failure.getStatusCode().value()) {
            case 404 -> Refusal.NOT_FOUND.because();
            case 405 -> Refusal.METHOD_NOT_ALLOWED.because();
            case 400, 406, 415 -> Refusal.MALFORMED.because();
            default -> Refusal.UNEXPECTED.because();
        };
    }
}
