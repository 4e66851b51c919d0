package id.anugerah.journeys.client;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The platform's one public door. */
public final class Gateway implements AutoCloseable {
    private static final int DEFAULT_PORT = 8080;

    private final URI base;
    private final Patience patience;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;
    private final AtomicLong repeats = new AtomicLong();

    /** The door at this address. */
    public Gateway(URI base, Patience patience) {
        this.base = base;
        this.patience = patience;
        http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .executor(executor)
                        .build();
    }

    /** The door of the platform on this machine, at the port {@code ANUGERAH_PORT}. */
    public static Gateway here(Map<String, String> env, Patience patience) {
        String port = env.getOrDefault("ANUGERAH_PORT", String.valueOf(DEFAULT_PORT));
        return new Gateway(URI.create("http://localhost:" + port), patience);
    }

    /** How long its people wait. */
    public Patience patience() {
        return patience;
    }

    /** How many requests had to be sent again. */
    public long repeats() {
        return repeats.get();
    }

    /** Who has not signed in and reads what everybody may. */
    public Session visitor() {
        return new Session(this, null);
    }

    /**
     * Signs somebody in.
     *
     * @throws CallRefused if the account does not exist or has no such role
     */
    public Session signIn(Login login) {
        return new Session(this, Token.issue(this, login, patience));
    }

    /**
     * Sends the call until it is answered with anything but a fault of the moment.
     *
     * @throws Unreachable if patience runs out first
     */
    Reply answered(Call call, Map<String, String> headers) {
        long deadline = System.nanoTime() + patience.limit().toNanos();
        for (int attempt = 0; ; attempt++) {
            String fault;
            IOException cause = null;
            Duration pause;
            try {
                Reply reply = once(call, headers);
                if (!Patience.isMomentary(reply)) return reply;
                fault = String.valueOf(new CallRefused(call, reply).getMessage());
                pause = Patience.before(attempt, reply.headers());
            } catch (IOException e) {
                fault = String.valueOf(e);
                cause = e;
                pause = Patience.before(attempt);
            }
            if (System.nanoTime() + pause.toNanos() > deadline) throw late(call, fault, cause);
            repeats.incrementAndGet();
            waits(pause, call);
        }
    }

    /** Sends the call once. */
    Reply once(Call call, Map<String, String> headers) throws IOException {
        var request =
                HttpRequest.newBuilder(base.resolve(call.path()))
                        .timeout(patience.each())
                        .method(call.method(), body(call));
        call.headers().forEach(request::setHeader);
        headers.forEach(request::setHeader);
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(call, "the journey was broken off", e);
        }
    }

    JsonNode until(Call call, Supplier<JsonNode> look, Predicate<JsonNode> seen) {
        long deadline = System.nanoTime() + patience.limit().toNanos();
        for (int attempt = 0; ; attempt++) {
            JsonNode found = look.get();
            if (seen.test(found)) return found;
            if (System.nanoTime() > deadline) throw late(call, found.toString(), null);
            waits(Patience.before(Math.min(attempt, 3)), call);
        }
    }

    void waits(Duration pause, Call call) {
        try {
            patience.pause().pause(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(call, "the journey was broken off", e);
        }
    }

    private static Unreachable late(Call call, String fault, @Nullable Throwable cause) {
        return cause == null ? new Unreachable(call, fault) : new Unreachable(call, fault, cause);
    }

    private static BodyPublisher body(Call call) {
        byte[] bytes = call.body();
        return bytes == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
    }

    @Override
    public void close() {
        http.close();
        executor.close();
    }
}
