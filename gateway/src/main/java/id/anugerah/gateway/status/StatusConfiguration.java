package id.anugerah.gateway.status;

import id.anugerah.gateway.backend.Backends;
import id.anugerah.gateway.page.PageHeaders;
import id.anugerah.gateway.page.Reading;
import id.anugerah.gateway.problem.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Serves {@code /status}: JSON for programs, a page for those who ask for HTML. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Bean
    RouterFunction<ServerResponse> statusRoutes(
            Backends backends, ObjectProvider<BuildProperties> build) {
        var told = build.getIfAvailable();
        var version = told == null || told.getVersion() == null ? "unknown" : told.getVersion();
        var clock = Clock.systemUTC();
        var latest = new Latest(() -> PlatformStatus.of(backends, version, clock.instant()));
        return Reading.of("/status", request -> answer(request, latest.get()));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, PlatformStatus status) {
        var answer = ServerResponse.ok().cacheControl(CacheControl.maxAge(FRESH));
        if (!wantsPage(request)) {
            return answer.contentType(MediaType.APPLICATION_JSON).bodyValue(status);
        }
        var language = Language.of(request.exchange().getRequest());
        return answer.headers(headers -> PageHeaders.addTo(headers, language))
                .contentType(MediaType.TEXT_HTML)
                .bodyValue(new StatusPage(language).show(status));
    }

    private static boolean wantsPage(ServerRequest request) {
        return request.headers().accept().stream()
                .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    /** Looks at most once a second, however many ask. */
    private static final class Latest {
        private final Supplier<PlatformStatus> look;
        private PlatformStatus last;
        private long lookedAt = System.nanoTime();

        Latest(Supplier<PlatformStatus> look) {
            this.look = look;
            last = look.get();
        }

        synchronized PlatformStatus get() {
            var now = System.nanoTime();
            if (now - lookedAt > FRESH.toNanos()) {
                last = look.get();
                lookedAt = now;
            }
            return last;
        }
    }
}
