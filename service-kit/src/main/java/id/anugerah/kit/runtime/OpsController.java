package id.anugerah.kit.runtime;

import id.anugerah.kit.relay.Log;
import id.anugerah.kit.web.CommonRefusal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/** What the platform's operator does at the service itself; the gateway does not lead here. */
@RestController
class OpsController {
    private final Platform platform;
    private final Log log;

    OpsController(Platform platform, Log log) {
        this.platform = platform;
        this.log = log;
    }

    @PostMapping("/ops/resend/{aggregate}")
    Map<String, Object> resend(@PathVariable String aggregate, HttpServletRequest request)
            throws UnknownHostException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            throw CommonRefusal.NOT_FOUND.because(request.getRequestURI());
        }
        var event =
                platform.resent(aggregate)
                        .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(aggregate));
        if (!log.append(List.of(event)).isEmpty()) throw CommonRefusal.OUT_OF_REACH.because();
        return Map.of("aggregate", aggregate, "seq", event.envelope().seq());
    }
}
