package id.anugerah.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.GlobalEventExecutor;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * A service behind the gateway: a real HTTP server that answers as told and remembers what it was
 * asked.
 */
public final class StandIn {
    /** What a request looked like when it arrived. */
    public record Asked(String method, String uri, HttpHeaders headers) {
        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }

    /** How to answer. */
    public interface Answer
            extends BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {}

    private final String name;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ChannelGroup callers = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final AtomicInteger askedForKeys = new AtomicInteger();
    private volatile Answer answer;
    private volatile String keys = "{\"keys\":[]}";
    private volatile int readiness = 200;
    private volatile DisposableServer server;

    public StandIn(String name) {
        this.name = name;
        this.answer = plain();
        this.server = start(0);
    }

    private DisposableServer start(int port) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .doOnConnection(connection -> callers.add(connection.channel()))
                .handle(this::handle)
                .bindNow();
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return switch (request.uri()) {
            case "/actuator/health/readiness" -> response.status(readiness).send();
            case "/actuator/info" ->
                    response.sendString(Mono.just("{\"build\":{\"version\":\"7.7\"}}"));
            case "/oauth2/jwks" -> {
                askedForKeys.incrementAndGet();
                yield response.sendString(Mono.just(keys));
            }
            default -> {
                asked.add(
                        new Asked(
                                request.method().name(),
                                request.uri(),
                                request.requestHeaders().copy()));
                yield answer.apply(request, response);
            }
        };
    }

    /** Reads the body, then answers 200 with the service's name. */
    public Answer plain() {
        return (request, response) ->
                request.receive()
                        .then(
                                response.header("Content-Type", "application/json")
                                        .sendString(Mono.just("{\"service\":\"" + name + "\"}"))
                                        .then());
    }

    /** Never answers. */
    public static Answer silence() {
        return (_, _) -> Mono.never();
    }

    /** Answers with the SHA-256 of the body, read piece by piece once the gate lets it. */
    public static Answer hash(Mono<Void> gate) {
        return (request, response) ->
                gate.then(request.receive().reduce(sha256(), StandIn::update))
                        .flatMap(digest ->
                                response.sendString(
                                                Mono.just(
                                                        HexFormat.of().formatHex(digest.digest())))
                                        .then());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest update(MessageDigest digest, ByteBuf part) {
        digest.update(part.nioBuffer());
        return digest;
    }

    public void answers(Answer with) {
        answer = with;
    }

    public void publishes(String jwks) {
        keys = jwks;
    }

    public int askedForKeys() {
        return askedForKeys.get();
    }

    public void readiness(int status) {
        readiness = status;
    }

    public void forget() {
        asked.clear();
        answer = plain();
        readiness = 200;
    }

    public List<Asked> asked() {
        return asked;
    }

    public Asked last() {
        return asked.getLast();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Ends like a killed process: connections break, the port refuses. */
    public void kill() {
        server.disposeNow();
        callers.close().syncUninterruptibly();
    }

    public void revive() {
        server = start(server.port());
    }
}
