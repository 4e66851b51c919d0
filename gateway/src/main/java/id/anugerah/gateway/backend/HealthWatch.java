package id.anugerah.gateway.backend;

import io.netty.channel.ChannelOption;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks every instance twice a second whether it can take requests. A refusal counts at once;
 * silence counts the second time, since a collection of garbage on a busy machine is silent too.
 */
@Component
final class HealthWatch implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_INFO_BYTES = 16 * 1024;

    private final Backends backends;
    private final ServiceSettings settings;
    private final JsonMapper json;
    // a connection of its own for each question, so that accepting connections is asked as well
    private final HttpClient client =
            HttpClient.create(ConnectionProvider.create("health", 16))
                    .keepAlive(false)
                    .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) PATIENCE.toMillis());
    private volatile Disposable.Composite watches = Disposables.composite();
    private volatile boolean running;

    HealthWatch(Backends backends, ServiceSettings settings, JsonMapper json) {
        this.backends = backends;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public void start() {
        watches = Disposables.composite();
        for (var backend : backends.all()) {
            for (var instance : backend.instances()) watches.add(watch(instance));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        watches.dispose();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Disposable watch(Instance instance) {
        var silences = new AtomicInteger();
        return Mono.defer(() -> ask(instance, silences))
                .then(Mono.delay(PAUSE))
                .repeat()
                .subscribe();
    }

    private Mono<Void> ask(Instance instance, AtomicInteger silences) {
        var begin = System.nanoTime();
        return client.get()
                .uri(instance.address().resolve(settings.healthPath()))
                .response()
                .timeout(PATIENCE)
                .flatMap(response -> {
                    silences.set(0);
                    return heard(instance, response, Duration.ofNanos(System.nanoTime() - begin));
                })
                .onErrorResume(failure -> {
                    if (counts(failure, silences)) {
                        instance.failed(String.valueOf(failure.getMessage()));
                    }
                    return Mono.empty();
                });
    }

    private static boolean counts(Throwable failure, AtomicInteger silences) {
        if (failure instanceof ConnectException) return true;
        return !(failure instanceof TimeoutException) || silences.incrementAndGet() >= 2;
    }

    private Mono<Void> heard(Instance instance, HttpClientResponse response, Duration took) {
        var status = response.status().code();
        if (status / 100 != 2) {
            instance.failed("health check says " + status);
            return Mono.empty();
        }
        var unknown = !instance.up() || instance.version() == null;
        instance.answered(took);
        return unknown ? askVersion(instance) : Mono.empty();
    }

    private Mono<Void> askVersion(Instance instance) {
        return client.get()
                .uri(instance.address().resolve(settings.infoPath()))
                .responseSingle((response, body) ->
                        response.status().code() == 200 ? body.asString() : Mono.just("{}"))
                .timeout(PATIENCE)
                .doOnNext(text -> readVersion(instance, text))
                .onErrorComplete()
                .then();
    }

    private void readVersion(Instance instance, String text) {
        if (text.length() > MOST_INFO_BYTES) return;
        try {
            instance.toldVersion(
                    json.readTree(text).path("build").path("version").asString("unknown"));
        } catch (JacksonException e) {
            instance.toldVersion("unknown");
        }
    }
}
